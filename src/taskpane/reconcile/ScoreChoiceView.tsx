import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScoreChoice } from '../../assessment/comparison/reconcile';
import type { Score } from '../../assessment/score';
import { parseScore, scores } from '../../assessment/score';
import { textDigest } from '../../characters/digest';
import { Notice } from '../notices/Notice';
import { useTexts } from '../texts/TextsProvider';
import { useReconcileTexts } from './texts/useReconcileTexts';

interface ScoreChoiceViewProps {
  /** Who gave what, the open report first. */
  readonly given: readonly { readonly name: string; readonly score: Score | null }[];
  /** What stands in the open report's field. */
  readonly mine: string;
  readonly chosen: Score | null;
  /** Null leaves the field as it is. */
  readonly onChoose: (choice: ScoreChoice | null) => void;
}

/** All five scores, each with who gave it: mine, theirs or another one; without mine, also none. */
export function ScoreChoiceView({ given, mine, chosen, onChoose }: ScoreChoiceViewProps): ReactNode {
  const pane = useTexts();
  const texts = useReconcileTexts();
  const reading = parseScore(mine);
  const own = reading.kind === 'score' ? reading.score : null;
  const shown = chosen ?? own;
  const labelOf = (score: Score): string => {
    const names = given.filter((one) => one.score === score).map(({ name }) => name);
    return names.length === 0 ? String(score) : `${score} – ${names.join(', ')}`;
  };
  const choose = (value: string): void => {
    const score = scores.find((known) => String(known) === value) ?? null;
    onChoose(score === null || score === own ? null : { score, over: textDigest(mine) });
  };
  return (
    <>
      {reading.kind === 'unreadable' ? (
        <Notice intent="warning">{pane.criterion.unreadable(reading.text)}</Notice>
      ) : null}
      <Field label={texts.score}>
        <RadioGroup value={String(shown ?? '')} onChange={(_, { value }) => choose(value)}>
          {scores.toReversed().map((score) => (
            <Radio key={score} value={String(score)} label={labelOf(score)} />
          ))}
          {own === null ? <Radio value="" label={texts.leave} /> : null}
        </RadioGroup>
      </Field>
    </>
  );
}
