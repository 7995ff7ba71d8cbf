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

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
});

/** The report in short: its profile as a picture, and what to develop. */
export function SummaryPage({ open, go }: { open: OpenReport; go: Go }): ReactNode {
  const styles = useStyles();
  const { parts } = useTexts();
  return (
    <PageFrame header={<TopBar open={open} page="summary" heading={parts.summary} focused go={go} />}>
      <div className={styles.stack}>
        <ProfileView open={open} go={go} />
        <Needs open={open} go={go} />
        <ThreadsHere open={open} threads={threadsOfSummary(open)} />
      </div>
    </PageFrame>
  );
}
