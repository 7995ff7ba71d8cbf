import type { ReactNode } from 'react';
import { useId } from 'react';
import type { OpenReport } from '../../session/state';
import { reportTexts } from '../../session/state';
import type { Go } from '../navigation/page';
import { partHead } from '../summary/useSummaryPlace';
import { ChosenNeeds } from './ChosenNeeds';
import { useNeedsStyles } from './needsStyles';
import { Proposals } from './Proposals';
import { useNeedsTexts } from './texts/useNeedsTexts';
import { ToPlan } from './ToPlan';
import { useChoice } from './useChoice';
import { WriteNeeds } from './WriteNeeds';

interface KeyNeedsProps {
  readonly open: OpenReport;
  readonly go: Go;
}

/** Key development needs: proposed, picked, put in order, and written into the report's blocks. */
export function KeyNeeds({ open, go }: KeyNeedsProps): ReactNode {
  const styles = useNeedsStyles();
  const texts = useNeedsTexts();
  const heading = useId();
  const { desk, choice, choose } = useChoice(open);
  const report = reportTexts(open);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 {...partHead('needs')} id={heading} className={styles.heading}>
        {texts.title}
      </h2>
      <Proposals open={open} report={report} choice={choice} choose={choose} go={go} />
      <ChosenNeeds open={open} report={report} choice={choice} choose={choose} />
      <WriteNeeds open={open} report={report} choice={choice} desk={desk} />
      <ToPlan go={go} />
    </section>
  );
}
