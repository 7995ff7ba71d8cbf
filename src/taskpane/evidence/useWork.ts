import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CriterionWork } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import { countedWork } from '../../assessment/figures/jobs';
import { useSession } from '../SessionProvider';

interface Work {
  readonly work: CriterionWork;
  readonly change: (change: Partial<CriterionWork>) => void;
  /** It can't be kept: not read yet, or a newer pane's. */
  readonly readOnly: boolean;
}

/** What has been worked out on a criterion, and how it is changed. */
export function useWork(number: number): Work {
  const { working } = useSession();
  const work = useStore(working.store, ({ data }) => data.get(number) ?? noWork);
  const readOnly = useStore(working.store, ({ found }) => found === null || found.kind === 'newer');
  return { work, readOnly, change: (change) => working.change(number, change) };
}

/** The work on a criterion as it is counted, from the jobs where they are entered. */
export function useCountedWork(number: number): CriterionWork {
  const { working } = useSession();
  const data = useStore(working.store, (state) => state.data);
  return useMemo(() => countedWork(data, number), [data, number]);
}
