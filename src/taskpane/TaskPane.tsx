import type { ReactNode } from 'react';
import { Announcer } from './notices/Announcer';
import { Failed } from './outside/Failed';
import { Foreign } from './outside/Foreign';
import { Opening } from './outside/Opening';
import { ReportPane } from './ReportPane';
import { useSessionState } from './SessionProvider';

/** The whole pane: what it shows follows from the session's phase. */
export function TaskPane(): ReactNode {
  const state = useSessionState();
  switch (state.phase) {
    case 'opening':
      return <Opening />;
    case 'failed':
      return <Failed refusal={state.refusal} />;
    case 'foreign':
      return <Foreign {...state} />;
    case 'open':
      return (
        <>
          <ReportPane open={state} />
          <Announcer />
        </>
      );
  }
}
