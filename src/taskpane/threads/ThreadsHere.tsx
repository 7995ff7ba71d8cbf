import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import type { OpenReport } from '../../session/state';
import { LateThreads } from './aids';
import { ThreadAid } from './ThreadAid';

/** Word's comments on a page that mostly has none: then nothing is said of them. */
export function ThreadsHere(here: {
  readonly open: OpenReport;
  readonly threads: readonly PlacedThread[];
}): ReactNode {
  if (here.threads.length === 0) return null;
  return (
    <ThreadAid>
      <LateThreads {...here} />
    </ThreadAid>
  );
}
