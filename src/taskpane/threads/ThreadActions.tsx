import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useStore } from 'zustand';
import type { PlacedThread } from '../../assessment/commentThread';
import { idleThread, threadDeskOf } from '../../session/threadDesk';
import { useSession } from '../SessionProvider';
import { AnswerForm } from './AnswerForm';
import { authorOf } from './RemarkView';
import type { ThreadTexts } from './texts/threadTexts';
import { useThreadTexts } from './texts/useThreadTexts';
import { ThreadRefusal } from './ThreadRefusal';
import { useThreadStyles } from './useThreadStyles';

interface ThreadActionsProps {
  /** What tells the thread from all others. */
  readonly id: string;
  readonly thread: PlacedThread;
  /** Says what became of it; `isMoved`: the thread stands elsewhere now. */
  readonly onTold: (sentence: string, isMoved: boolean) => void;
}

/** Answering a thread and resolving it, where this Word can. */
export function ThreadActions({ id, thread, onTold }: ThreadActionsProps): ReactNode {
  const styles = useThreadStyles();
  const texts = useThreadTexts();
  const desk = threadDeskOf(useSession());
  const work = useStore(desk.store, (works) => works.get(id) ?? idleThread);
  /** The form goes: the focus comes back to the button that brought it. */
  const comesBack = useRef(false);
  const author = authorOf(thread, texts);
  const isResolved = thread.resolved === true;
  const send = async (): Promise<void> => {
    comesBack.current = true;
    const isSent = await desk.answer(id, thread);
    if (isSent) onTold(texts.sent, false);
    else comesBack.current = false;
  };
  const resolve = async (): Promise<void> => {
    if (await desk.resolve(id, thread, !isResolved)) onTold(whatBecame(isResolved, texts), true);
  };
  return (
    <>
      <ThreadRefusal work={work} />
      {work.answer === null ? (
        <div className={styles.actions}>
          <Button
            ref={(element: HTMLButtonElement | null) => {
              if (element && comesBack.current) element.focus();
              if (element) comesBack.current = false;
            }}
            size="small"
            aria-label={texts.answerTo(author)}
            disabledFocusable={work.sending}
            onClick={() => desk.type(id, '')}
          >
            {texts.answer}
          </Button>
          <Button
            size="small"
            aria-label={isResolved ? texts.reopenThat(author) : texts.resolveThat(author)}
            disabledFocusable={work.sending}
            onClick={() => void resolve()}
          >
            {isResolved ? texts.reopen : texts.resolve}
          </Button>
        </div>
      ) : (
        <AnswerForm
          author={author}
          answer={work.answer}
          sending={work.sending}
          onType={(text) => desk.type(id, text)}
          onSend={() => void send()}
          onCancel={() => {
            comesBack.current = true;
            desk.type(id, null);
          }}
        />
      )}
      {work.sending ? <p className={styles.hint}>{texts.sending}</p> : null}
    </>
  );
}

const whatBecame = (wasResolved: boolean, texts: ThreadTexts): string =>
  wasResolved ? texts.wasReopened : texts.wasResolved;
