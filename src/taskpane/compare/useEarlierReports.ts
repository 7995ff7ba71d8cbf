import { useMemo } from 'react';
import { useStore } from 'zustand';
import { latestFirst } from '../../assessment/comparison/role';
import type { OpenReport } from '../../session/state';
import { useSession } from '../SessionProvider';
import type { Beside } from './beside';
import { allBeside, isEarlier, openSide } from './beside';
import { compareDeskOf } from './compareDesk';

/** The picked reports of assessments before this one by these criteria, each once, the latest first. */
export function useEarlierReports(open: OpenReport): readonly Beside[] {
  const picked = useStore(compareDeskOf(useSession()).store);
  return useMemo(() => {
    const own = openSide(open);
    const earlier = allBeside(own, picked).filter(isEarlier);
    const order = latestFirst(earlier.map(({ report }) => report));
    return earlier.toSorted((left, right) => order.indexOf(left.report) - order.indexOf(right.report));
  }, [open, picked]);
}
