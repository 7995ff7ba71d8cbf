import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenReport } from '../../session/state';
import { Needs } from '../needs/Needs';
import type { Go, SummaryPart } from '../navigation/page';
import { PageFrame } from '../frame/PageFrame';
import { ProfileView } from '../profile/ProfileView';
import { useTexts } from '../texts/TextsProvider';
import { ThreadsHere } from '../threads/ThreadsHere';
import { threadsOfSummary } from '../threads/threadPage';
import { TopBar } from '../frame/TopBar';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

interface SummaryPageProps {
  readonly open: OpenReport;
  /** The part whose heading has the focus when the page comes up; null for the page's own. */
  readonly at: SummaryPart | null;
  readonly go: Go;
}

/** The report in short: its profile as a picture, and what to develop. */
export function SummaryPage({ open, at, go }: SummaryPageProps): ReactNode {
  const styles = useStyles();
  const { parts } = useTexts();
  return (
    <PageFrame
      header={<TopBar open={open} page="summary" heading={parts.summary} focused={at === null} go={go} />}
    >
      <div className={styles.stack}>
        <ProfileView open={open} at={at} go={go} />
        <Needs open={open} at={at} go={go} />
        <ThreadsHere open={open} threads={threadsOfSummary(open)} />
      </div>
    </PageFrame>
  );
}
