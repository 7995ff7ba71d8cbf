import { useStore } from 'zustand';
import type { Briefing } from '../../assessment/briefing/briefing';
import { briefingOf } from '../../assessment/briefing/briefingOf';
import type { OfferedStrength } from '../../assessment/briefing/strengthChoice';
import { chosenStrengths, offeredStrengths } from '../../assessment/briefing/strengthChoice';
import type { Profile } from '../../assessment/profile/profile';
import type { OpenReport } from '../../session/state';
import type { Beside } from '../compare/beside';
import { leastDoubtful } from '../compare/beside';
import { useEarlierReports } from '../compare/useEarlierReports';
import { usePlan } from '../plan/usePlan';
import { openProfile } from '../profile/openProfile';
import { useSession } from '../SessionProvider';
import { strengthDeskOf } from './strengthDesk';

interface BriefingInUse extends ReturnType<typeof usePlan> {
  readonly briefing: Briefing;
  readonly profile: Profile;
  /** The last report before this one, where one was picked. */
  readonly earlier: Beside | null;
  readonly offered: readonly OfferedStrength[];
  readonly chosen: readonly OfferedStrength[];
  readonly choose: (keys: readonly string[]) => void;
}

/** The page for managers as it would be made now, and what it is chosen from. */
export function useBriefing(open: OpenReport): BriefingInUse {
  const inUse = usePlan(open);
  const { report, names, plan } = inUse;
  const desk = strengthDeskOf(useSession());
  const { keys } = useStore(desk);
  const earlier = leastDoubtful(useEarlierReports(open));
  const profile = openProfile(open);
  const offered = offeredStrengths(report, names);
  const chosen = chosenStrengths(offered, keys);
  const briefing = briefingOf({
    report: { ...report, criteria: open.report.criteria, names },
    ...{ profile, plan, strengths: chosen, earlier: earlier?.report ?? null },
  });
  return {
    ...inUse,
    ...{ briefing, profile, earlier, offered, chosen },
    choose: (next) => desk.setState({ keys: next }),
  };
}
