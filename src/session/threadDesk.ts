import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CommentThread, PlacedThread } from '../assessment/commentThread';
import type { FieldKey } from '../assessment/fieldKey';
import { comparable, isBlank } from '../characters/plain';
import { fitText } from './hostText';
import type { Refusal } from './refusal';
import type { Session } from './session';
import { whichComment } from './whichComment';

/** What the assessor does about one thread. */
export interface ThreadWork {
  /** The answer as it is typed; null while none is. */
  readonly answer: string | null;
  /** Word has been asked and has not answered. */
  readonly sending: boolean;
  /** Why Word did not take the last change; null when it did. */
  readonly refusal: Refusal | null;
  /** How many answers like this one there were before it was sent. */
  readonly alike: number;
  /** Where the thread stood when the answer was begun, and how many threads were like it in all. */
  readonly key: FieldKey;
  readonly ofAlike: number;
}

export const idleThread: ThreadWork = {
  ...{ answer: null, sending: false, refusal: null, alike: 0 },
  ...{ key: 'front.unit', ofAlike: 0 },
};

/** What tells a thread from all others, also when the document has been saved and its numbers are others. */
export const threadKey = ({ author, date, text }: CommentThread): string =>
  JSON.stringify([author, date, text]);

/** Threads with keys of their own: those that are alike in all are told apart by their order. */
export function keyedThreads(threads: readonly PlacedThread[]): (readonly [string, PlacedThread])[] {
  const counts = new Map<string, number>();
  return threads.map((thread) => {
    const key = threadKey(thread);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return [`${key}${count}`, thread];
  });
}

const countAlike = ({ answers }: CommentThread, text: string): number =>
  answers.filter((answer) => comparable(answer.text) === comparable(text)).length;

/** What is typed and not sent, by the field that it is about. */
const unsentIn = (works: Iterable<ThreadWork>): { readonly key: FieldKey; readonly text: string }[] =>
  [...works].flatMap(({ key, answer }) =>
    answer === null || isBlank(answer) ? [] : [{ key, text: answer }],
  );

/** The assessor's answers to Word's comments, until they stand in the document. */
export class ThreadDesk {
  /** By the keys of the threads. */
  readonly store: StoreApi<ReadonlyMap<string, ThreadWork>> = createStore(
    () => new Map<string, ThreadWork>(),
  );

  constructor(private readonly session: Session) {
    session.store.subscribe((now, before) => {
      const isReadAnew =
        now.phase === 'open' && before.phase === 'open' && now.facts.threads !== before.facts.threads;
      if (!isReadAnew) return;
      this.settleArrived();
      this.giveUpLost();
    });
    this.store.subscribe((works) =>
      session.keepAnswers(
        unsentIn(works.values()).map((unsent) => ({ ...unsent, base: null, whose: 'answer' })),
      ),
    );
    session.onOtherDocument(() => this.giveUp([...this.store.getState().keys()]));
  }

  /** Takes what is typed; null gives the answer up. */
  type(key: string, answer: string | null): void {
    const about = this.workOf(key).answer === null ? this.placeOf(key) : {};
    this.change(key, {
      ...about,
      answer: answer === null ? null : this.session.clean(answer),
      refusal: null,
    });
  }

  /** Sends what is typed; what Word does not take stays. Gives whether it stands in the document. */
  async answer(key: string, thread: CommentThread): Promise<boolean> {
    const { answer, sending } = this.workOf(key);
    const text = fitText(answer ?? '', true).trim();
    if (sending || isBlank(text)) return false;
    this.change(key, { alike: countAlike(thread, text) });
    const refusal = await this.send(key, thread, { kind: 'answer', text });
    const isThere = refusal === null || this.hasArrived(key);
    this.change(key, isThere ? idleThread : { sending: false, refusal });
    return isThere;
  }

  /** Resolves the thread or opens it again. Gives whether Word did so. */
  async resolve(key: string, thread: CommentThread, resolved: boolean): Promise<boolean> {
    if (this.workOf(key).sending) return false;
    const refusal = await this.send(key, thread, { kind: 'resolve', resolved });
    const isDone = refusal === null || this.threadNow(key)?.resolved === resolved;
    this.change(key, { sending: false, refusal: isDone ? null : refusal });
    return isDone;
  }

  /** Whether the answer stands in the document though its receipt was lost. */
  private hasArrived(key: string): boolean {
    const { answer, alike } = this.workOf(key);
    const now = this.threadNow(key);
    return answer !== null && !isBlank(answer) && now !== null && countAlike(now, answer) > alike;
  }

  /** Answers that were refused, and came all the same, need not be sent again. */
  private settleArrived(): void {
    for (const [key, { refusal }] of this.store.getState())
      if (refusal !== null && this.hasArrived(key)) this.change(key, idleThread);
  }

  private placeOf(key: string): Pick<ThreadWork, 'key' | 'ofAlike'> {
    const thread = this.threadNow(key);
    return { key: thread?.key ?? idleThread.key, ofAlike: thread ? this.countLike(thread) : 0 };
  }

  private countLike(thread: CommentThread): number {
    return this.threads().filter((one) => threadKey(one) === threadKey(thread)).length;
  }

  /** Where a thread is gone, or one of several alike, nobody can tell what an answer would be sent to. */
  private giveUpLost(): void {
    const state = this.session.store.getState();
    if (state.phase !== 'open' || state.facts.threads === null) return;
    const lost = [...this.store.getState()].filter(([key, { answer, sending, ofAlike }]) => {
      const thread = this.threadNow(key);
      return answer !== null && !sending && (!thread || this.countLike(thread) !== ofAlike);
    });
    this.giveUp(lost.map(([key]) => key));
  }

  /** What is typed waits for copying. */
  private giveUp(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const works = new Map(this.store.getState());
    const unsent = unsentIn(keys.map((key) => this.workOf(key)));
    keys.forEach((key) => works.delete(key));
    this.store.setState(works, true);
    this.session.offerCopies(unsent.map((one) => ({ ...one, label: '', why: 'unsentAnswer' })));
  }

  private async send(
    key: string,
    thread: CommentThread,
    change: Parameters<Session['changeComment']>[1],
  ): Promise<Refusal | null> {
    this.change(key, { sending: true, refusal: null });
    const changed = await this.session.changeComment(whichComment(this.threads(), thread), change);
    return changed.ok ? null : changed.refusal;
  }

  private threads(): readonly PlacedThread[] {
    const state = this.session.store.getState();
    return state.phase === 'open' ? (state.facts.threads ?? []) : [];
  }

  private threadNow(key: string): PlacedThread | null {
    return keyedThreads(this.threads()).find(([own]) => own === key)?.[1] ?? null;
  }

  private workOf(key: string): ThreadWork {
    return this.store.getState().get(key) ?? idleThread;
  }

  private change(key: string, change: Partial<ThreadWork>): void {
    this.store.setState(new Map(this.store.getState()).set(key, { ...this.workOf(key), ...change }), true);
  }
}

const desks = new WeakMap<Session, ThreadDesk>();

/** The desk of a session: one, however often its pages come and go. */
export function threadDeskOf(session: Session): ThreadDesk {
  const desk = desks.get(session) ?? new ThreadDesk(session);
  desks.set(session, desk);
  return desk;
}
