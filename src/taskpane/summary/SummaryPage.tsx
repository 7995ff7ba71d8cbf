import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Needs } from '../needs/Needs';
import type { Go } from '../navigation/page';
import { PageFrame } from '../frame/PageFrame';
import { ProfileView } from '../profile/ProfileView';
import { useTexts } from '../texts/TextsProvider';
import { ThreadsHere } from '../threads/ThreadsHere';
import { threadsOfSummary } from '../threads/threadPage';
import { TopBar } from '../frame/TopBar';
import { PartWays } from './PartWays';
import type { SummaryPlace } from './useSummaryPlace';
import { useSummaryPlace } from './useSummaryPlace';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

interface SummaryPageProps {
  readonly open: OpenReport;
  readonly place: SummaryPlace;
  readonly go: Go;
}

/** The report in short: its profile as a picture, and what to develop. */
export function SummaryPage({ open, place, go }: SummaryPageProps): ReactNode {
  const styles = useStyles();
  const { parts } = useTexts();
  const { root, goTo } = useSummaryPlace(place);
  return (
    <PageFrame
      header={
        <TopBar open={open} page="summary" heading={parts.summary} focused={place.at === null} go={go} />
      }
    >
      <PartWays goTo={goTo} />
      <div ref={root} className={styles.stack}>
        <ProfileView open={open} go={go} />
        <Needs open={open} go={go} />
        <ThreadsHere open={open} threads={threadsOfSummary(open)} />
      </div>
    </PageFrame>
  );
}
