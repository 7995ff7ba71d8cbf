import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../assessment/findings/finding';
import { checkReport } from '../../assessment/findings/findings';
import { waitingWork } from '../../assessment/waitingWork';
import { checkedOpen } from '../../session/checkedOpen';
import type { OpenReport } from '../../session/state';
import { scoresOf } from '../../assessment/report';
import { leastDoubtful } from '../compare/beside';
import { compareDeskOf } from '../compare/compareDesk';
import { useEarlierReports } from '../compare/useEarlierReports';
import { choiceSources } from '../reconcile/reconcileDesk';
import { useSession } from '../SessionProvider';
import { useDismissed } from './dismissals';
import { today } from './today';

/** What speaks against handing over the open report; found again whenever the report changes. */
export function useFindings(open: OpenReport): readonly Finding[] {
  const session = useSession();
  const working = useStore(session.working.store);
  const picked = useStore(compareDeskOf(session).store);
  const dismissed = useDismissed();
  const earlier = useEarlierReports(open);
  return useMemo(() => {
    const checked = checkedOpen(open, working);
    const waiting = waitingWork(checked, working.data, choiceSources(open, picked));
    const latest = leastDoubtful(earlier);
    const earlierScores = latest ? scoresOf(latest.report) : new Map();
    return checkReport({ ...checked, waiting, earlierScores }, today()).filter((one) => !dismissed(one));
  }, [open, working, picked, dismissed, earlier]);
}
