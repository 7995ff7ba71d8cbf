import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import { keyedThreads } from '../../session/threadDesk';
import { useThreadTexts } from './texts/useThreadTexts';
import { useThreadStyles } from './useThreadStyles';

/** How many threads are drawn at once: a document may hold a thousand. */
const drawnAtOnce = 50;

interface ThreadListProps {
  readonly threads: readonly PlacedThread[];
  /** One thread; `id` identifies it, also after the document was read again. */
  readonly children: (thread: PlacedThread, id: string) => ReactNode;
}

/** Threads in the document's order: the first ones, and the rest on demand. */
export function ThreadList({ threads, children }: ThreadListProps): ReactNode {
  const styles = useThreadStyles();
  const texts = useThreadTexts();
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const left = threads.length - drawn;
  return (
    <>
      <ul className={styles.list}>
        {keyedThreads(threads)
          .slice(0, drawn)
          .map(([id, thread]) => children(thread, id))}
      </ul>
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setDrawn(drawn + drawnAtOnce)}>
            {texts.more(Math.min(left, drawnAtOnce))}
          </Button>
        </div>
      ) : null}
    </>
  );
}
