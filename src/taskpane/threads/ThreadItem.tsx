import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import { authorOf, RemarkView } from './RemarkView';
import { useThreadTexts } from './texts/useThreadTexts';
import { useThreadStyles } from './useThreadStyles';

interface ThreadItemProps {
  readonly thread: PlacedThread;
  /** Where it stands, in words; `lang` where they are the document's. */
  readonly place: string;
  readonly lang: string | undefined;
  /** The document's language, which its comments are taken to be in. */
  readonly language: string | null;
  /** What the place leads to; null where nothing does. */
  readonly way: { readonly label: string; readonly onPress: () => void } | null;
  readonly children?: ReactNode;
}

/** A comment with its answers, where it stands, and the way there. */
export function ThreadItem({ thread, place, lang, language, way, children }: ThreadItemProps): ReactNode {
  const styles = useThreadStyles();
  const texts = useThreadTexts();
  return (
    <li className={styles.thread}>
      <p className={styles.place}>
        <span lang={lang}>{place}</span>
        {way ? (
          <Link
            as="button"
            className={styles.way}
            aria-label={texts.wayOf(way.label, authorOf(thread, texts), place)}
            onClick={way.onPress}
          >
            {way.label}
          </Link>
        ) : null}
      </p>
      <RemarkView remark={thread} language={language} />
      {thread.answers.length > 0 ? (
        <div className={styles.answers}>
          {thread.answers.map((answer, index) => (
            <RemarkView key={index} remark={answer} language={language} />
          ))}
        </div>
      ) : null}
      {children}
    </li>
  );
}
