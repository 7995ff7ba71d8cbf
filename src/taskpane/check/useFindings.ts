import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../assessment/findings/finding';
import { checkReport } from '../../assessment/findings/findings';
import { checkedOpen } from '../../session/checkedOpen';
import type { OpenReport } from '../../session/state';
import { scoresOf } from '../../assessment/report';
import { leastDoubtful } from '../compare/beside';
import { useEarlierReports } from '../compare/useEarlierReports';
import { useSession } from '../SessionProvider';
import { useDismissed } from './dismissals';
import { today } from './today';

/** What speaks against handing over the open report; found again whenever the report changes. */
export function useFindings(open: OpenReport): readonly Finding[] {
  const working = useStore(useSession().working.store);
  const dismissed = useDismissed();
  const earlier = useEarlierReports(open);
  return useMemo(() => {
    const checked = checkedOpen(open, working);
    const latest = leastDoubtful(earlier);
    const compared = latest ? { ...checked, earlierScores: scoresOf(latest.report) } : checked;
    return checkReport(compared, today()).filter((finding) => !dismissed(finding));
  }, [open, working, dismissed, earlier]);
}
