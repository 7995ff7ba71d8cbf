import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import { knowsReview } from '../../assessment/checkedReport';
import { countFindings, isFinished } from '../../assessment/findings/findings';
import { severities } from '../../assessment/findings/finding';
import type { OpenReport } from '../../session/state';
import { BackPage } from '../frame/BackPage';
import { useCheckTexts } from '../check/texts/useCheckTexts';
import { useFindings } from '../check/useFindings';
import { formerFields, unsavedFields } from '../concerns/concern';
import { Aid } from '../evidence/Aid';
import { RemoveWorkingData } from '../evidence/RemoveWorkingData';
import type { Go } from '../navigation/page';
import { topPage } from '../navigation/page';
import { AfterReport } from './AfterReport';
import { NextAssessmentView } from './NextAssessmentView';
import { RhythmView } from './RhythmView';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
  counts: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  done: { display: 'flex', gap: tokens.spacingHorizontalM },
  doneIcon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});

/** The last steps before the report is handed over: what is left, when the next assessment is due, working data out. */
export function FinishPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const check = useCheckTexts();
  const { finish: texts } = check;
  const back = (): void => go(topPage('check'));
  const counts = countFindings(useFindings(open));
  const unsaved = unsavedFields(open);
  const former = formerFields(open);
  const instructions = open.report.instructions.length;
  const isKnown = knowsReview(open.facts);
  const isDone = isKnown && isFinished(counts) && unsaved + former + instructions === 0;
  const left = [
    ...(unsaved > 0 ? [check.unsaved(unsaved)] : []),
    ...(former > 0 ? [check.formerStays(former)] : []),
    ...severities.flatMap((severity) =>
      counts[severity] > 0 ? [check.counts[severity](counts[severity])] : [],
    ),
    ...(instructions > 0 ? [texts.instructions(instructions)] : []),
    ...(isKnown ? [] : [check.reviewUnknown]),
  ];
  return (
    <BackPage from={texts.back} back={back} title={texts.title}>
      <section>
        <h2 className={styles.title}>{texts.left}</h2>
        {isDone ? <p className={styles.text}>{texts.nothingLeft}</p> : null}
        {left.length > 0 ? (
          <>
            <ul className={styles.counts}>
              {left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <Button onClick={back}>{texts.showFindings}</Button>
          </>
        ) : null}
      </section>
      <NextAssessmentView open={open} />
      <RhythmView open={open} />
      <Aid>
        <AfterReport go={go} />
      </Aid>
      <RemoveWorkingData />
      <section>
        <h2 className={styles.title}>{texts.done}</h2>
        <div role="status" className={styles.done}>
          {isDone ? <CheckmarkCircle32Regular className={styles.doneIcon} aria-hidden /> : null}
          <p className={styles.text}>{isDone ? texts.doneText : texts.notDone}</p>
        </div>
      </section>
    </BackPage>
  );
}
