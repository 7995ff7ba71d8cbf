import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import type { Named } from '../report/place';
import { useThreadTexts } from './texts/useThreadTexts';
import { ThreadItem } from './ThreadItem';
import { ThreadList } from './ThreadList';

interface OpenThreadsProps {
  readonly threads: readonly PlacedThread[];
  readonly named: Named;
  /** Leads to a thread; null where there is no way, as in a file that is not open. */
  readonly go: ((thread: PlacedThread) => void) | null;
}

/** The comments that nobody has resolved, each with the way to where it is answered. */
export function OpenThreads({ threads, named, go }: OpenThreadsProps): ReactNode {
  const texts = useThreadTexts();
  return (
    <ThreadList threads={threads}>
      {(thread, id) => (
        <ThreadItem
          key={id}
          thread={thread}
          named={named}
          way={go && { label: texts.show, onPress: () => go(thread) }}
        />
      )}
    </ThreadList>
  );
}
