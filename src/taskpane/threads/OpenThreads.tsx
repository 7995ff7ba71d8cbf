import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import type { Named } from '../report/place';
import { placeLanguage } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useThreadTexts } from './texts/useThreadTexts';
import { ThreadItem } from './ThreadItem';
import { ThreadList } from './ThreadList';
import { threadPlace } from './threadPlace';
import { useThreadStyles } from './useThreadStyles';

interface OpenThreadsProps {
  readonly threads: readonly PlacedThread[];
  readonly named: Named;
  /** Leads to a thread; null where there is no way, as in a file that is not open. */
  readonly go: ((thread: PlacedThread) => void) | null;
}

/** The comments that nobody has resolved, each with the way to where it is answered. */
export function OpenThreads({ threads, named, go }: OpenThreadsProps): ReactNode {
  const styles = useThreadStyles();
  const pane = useTexts();
  const texts = useThreadTexts();
  return (
    <div className={styles.below}>
      <ThreadList threads={threads}>
        {(thread, id) => (
          <ThreadItem
            key={id}
            thread={thread}
            place={threadPlace(thread, named, pane, texts)}
            lang={placeLanguage(named, thread.key)}
            language={named.report.language}
            way={
              go && {
                label: thread.key === null ? texts.showInSummary : texts.show,
                onPress: () => go(thread),
              }
            }
          />
        )}
      </ThreadList>
    </div>
  );
}
