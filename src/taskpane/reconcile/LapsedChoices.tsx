import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { comparedTexts } from '../../assessment/comparison/differences';
import { takenWork } from '../../assessment/comparison/reconcile';
import { criterionKey } from '../../assessment/fieldKey';
import { labelOf } from '../report/place';
import type { Texts } from '../texts/texts';
import { useTexts } from '../texts/TextsProvider';
import type { Matter } from './matter';
import type { ReconcileTexts } from './texts/reconcileTexts';
import { useReconcileTexts } from './texts/useReconcileTexts';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.caption1Strong, margin: 0 },
});

interface LapsedChoicesProps {
  readonly number: number;
  readonly matter: Matter;
}

/**
 * What was chosen for a criterion before the report changed there: it is not written unless it is kept, and may be
 * dropped.
 */
export function LapsedChoices({ number, matter }: LapsedChoicesProps): ReactNode {
  const styles = useStyles();
  const pane = useTexts();
  const texts = useReconcileTexts();
  const names = namesOf(number, matter, pane, texts);
  if (names.length === 0) return null;
  return (
    <div className={styles.part}>
      <p className={styles.text}>{texts.lapsed(names.join(', '))}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => matter.desk.renew(number)}>
          {texts.renew}
        </Button>
        <Button size="small" onClick={() => matter.desk.drop(number)}>
          {texts.drop}
        </Button>
      </div>
    </div>
  );
}

function namesOf(number: number, { open, lapsedOf }: Matter, pane: Texts, texts: ReconcileTexts): string[] {
  const { score, texts: chosen, work } = lapsedOf(number);
  const labelIn = (field: Parameters<typeof labelOf>[2]): string =>
    labelOf(open, criterionKey(number, field), field, pane);
  return [
    ...(score ? [`${labelIn('score')} ${score.score}`] : []),
    ...comparedTexts.filter((field) => chosen[field]).map(labelIn),
    ...takenWork.filter((kind) => work[kind]).map((kind) => texts[kind]),
  ];
}
