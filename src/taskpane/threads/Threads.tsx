import { Button } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import type { PlacedThread } from '../../assessment/commentThread';
import { openThreads } from '../../assessment/commentThread';
import type { Session } from '../../session/session';
import type { OpenReport } from '../../session/state';
import { Disclosure } from '../evidence/Disclosure';
import { useSession } from '../SessionProvider';
import { placeLanguage } from '../report/place';
import { useTexts } from '../texts/TextsProvider';
import { useThreadTexts } from './texts/useThreadTexts';
import { ThreadActions } from './ThreadActions';
import { ThreadItem } from './ThreadItem';
import { ThreadList } from './ThreadList';
import { threadPlaceHere } from './threadPlace';
import { useThreadStyles } from './useThreadStyles';

interface ThreadsProps {
  readonly open: OpenReport;
  readonly threads: readonly PlacedThread[];
}

/** Word's comments on a part of the report: the open ones with their answers, and the resolved ones folded up. */
export function Threads({ open, threads }: ThreadsProps): ReactNode {
  const styles = useThreadStyles();
  const pane = useTexts();
  const texts = useThreadTexts();
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const [told, setTold] = useState('');
  const [reading, setReading] = useState(false);
  const waiting = openThreads(threads);
  const resolved = threads.filter((thread) => !waiting.includes(thread));
  const readAgain = async (): Promise<void> => {
    setReading(true);
    setTold(texts.reading);
    await session.open();
    setReading(false);
    setTold('');
  };
  const list = (some: readonly PlacedThread[]): ReactNode => (
    <ThreadList threads={some}>
      {(thread, key) => (
        <ThreadItem
          key={key}
          thread={thread}
          place={threadPlaceHere(thread, open, pane, texts)}
          lang={placeLanguage(open, thread.key)}
          language={open.report.language}
          way={wayTo(thread, texts.show, session)}
        >
          {session.changesComments ? (
            <ThreadActions
              id={key}
              thread={thread}
              onTold={(sentence, isMoved) => {
                setTold(sentence);
                if (isMoved) heading.current?.focus();
              }}
            />
          ) : null}
        </ThreadItem>
      )}
    </ThreadList>
  );
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.top}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.heading}
          {waiting.length > 0 ? ` (${waiting.length})` : ''}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowClockwise16Regular />}
          aria-label={texts.readAgain}
          title={texts.readAgain}
          disabledFocusable={reading}
          onClick={() => void readAgain()}
        />
      </div>
      {open.facts.threads === null ? <p className={styles.hint}>{texts.unknown}</p> : null}
      {open.facts.threads !== null && threads.length === 0 ? (
        <p className={styles.hint}>{texts.none}</p>
      ) : null}
      {waiting.length > 0 ? list(waiting) : null}
      {resolved.length > 0 ? (
        <Disclosure title={texts.resolved(resolved.length)}>{list(resolved)}</Disclosure>
      ) : null}
      {threads.length > 0 && !session.changesComments ? (
        <p className={styles.hint}>{texts.inDocumentOnly}</p>
      ) : null}
      <p role="status" className={styles.hint}>
        {told}
      </p>
    </section>
  );
}

/** The cursor goes to the field; a comment outside of all fields has no way. */
const wayTo = ({ key }: PlacedThread, label: string, session: Session) =>
  key === null ? null : { label, onPress: () => void session.show(key) };
