import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import type { Named } from '../report/place';
import { placeName } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { authorOf, RemarkView } from './RemarkView';
import { useThreadTexts } from './texts/useThreadTexts';
import { useThreadStyles } from './useThreadStyles';

interface ThreadItemProps {
  readonly thread: PlacedThread;
  readonly named: Named;
  /** What the place leads to; null where nothing does. */
  readonly way: { readonly label: string; readonly onPress: () => void } | null;
  readonly children?: ReactNode;
}

/** A comment with its answers, where it stands, and the way there. */
export function ThreadItem({ thread, named, way, children }: ThreadItemProps): ReactNode {
  const styles = useThreadStyles();
  const pane = useTexts();
  const texts = useThreadTexts();
  const place = thread.key === null ? texts.elsewhere : placeName(named, thread.key, pane);
  return (
    <li className={styles.thread}>
      <p className={styles.place}>
        {place}
        {way ? (
          <>
            {' · '}
            <Link
              as="button"
              inline
              aria-label={texts.showOf(authorOf(thread, texts), place)}
              onClick={way.onPress}
            >
              {way.label}
            </Link>
          </>
        ) : null}
      </p>
      <RemarkView remark={thread} />
      {thread.answers.length > 0 ? (
        <div className={styles.answers}>
          {thread.answers.map((answer, index) => (
            <RemarkView key={index} remark={answer} />
          ))}
        </div>
      ) : null}
      {children}
    </li>
  );
}
