import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlannedNeed } from '../../assessment/plan/plan';
import { targetsFrom } from '../../assessment/plan/planOf';
import type { Score } from '../../assessment/score';
import { formatScore, isScore } from '../../assessment/score';
import { useTexts } from '../texts/TextsProvider';
import { useHandoutStyles } from '../handout/useHandoutStyles';
import { usePlanTexts } from './texts/usePlanTexts';
import { usePlanStyles } from './usePlanStyles';

interface NeedTargetProps {
  readonly need: PlannedNeed;
  readonly score: Score | null;
  readonly documentLanguage: string;
  readonly onTarget: (target: Score | null) => void;
}

/** A development need of the plan, with the score to aim at. */
export function NeedTarget({ need, score, documentLanguage, onTarget }: NeedTargetProps): ReactNode {
  const styles = usePlanStyles();
  const shared = useHandoutStyles();
  const texts = usePlanTexts();
  const { criteria } = useTexts();
  const targets = targetsFrom(score);
  return (
    <li className={styles.need}>
      <p className={styles.name} lang={documentLanguage}>
        {need.criterion}
      </p>
      {need.number === null ? <p className={shared.hint}>{texts.ownWords}</p> : null}
      {score === null ? null : <p className={shared.hint}>{criteria.score(score)}</p>}
      {need.number !== null && targets.length > 0 ? (
        <Field label={texts.target} className={styles.target}>
          <Select
            aria-label={`${texts.target}: ${need.criterion}`}
            value={need.target === null ? '' : formatScore(need.target)}
            onChange={(_, { value }) => onTarget(isScore(Number(value)) ? (Number(value) as Score) : null)}
          >
            <option value="">{texts.noTarget}</option>
            {targets.map((target) => (
              <option key={target} value={formatScore(target)}>
                {formatScore(target)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </li>
  );
}
