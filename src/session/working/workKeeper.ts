import type { StoreApi } from 'zustand/vanilla';
import type { CriterionWork, WorkTurn, WorkingData } from '../../assessment/workingData';
import { noWork, workKinds } from '../../assessment/workingData';
import { workingDataNamespace } from '../../template/workingData/workingDataPart';
import type { ParseXml } from '../../template/xml/xml';
import type { Calls } from '../calls';
import { cleanWork } from './cleanWork';
import type { WorkDraft } from '../draftStore';
import type { Sending } from '../transitions';
import { foundEntry, isPending, textIn, textsOnlyHere } from '../entry';
import { given, settled, typed } from '../transitions';
import type { Clock } from '../port';
import { Queue } from '../queue';
import { WorkBook } from './workBook';
import { copiesOf } from './workCopies';
import type { WorkKey } from './workEntries';
import { dataOf, isWorkText, readWorkKey, textOfWork, workKey } from './workEntries';
import type { WorkingParts } from './partTexts';
import { noParts } from './partTexts';
import { readWorkingParts, unkeepable, workingDataPart } from './workingFormat';
import type { Outcome } from '../refusal';
import type { Orphan } from '../state';
import type { WorkingState } from './workingState';
import { canKeep } from './workingState';

/** How long the assessor pauses before working data is kept in the document, in milliseconds. */
export const pauseBeforeKeeping = 1_500;
/** What others write meanwhile is merged again; more often than this only a broken host asks for it. */
const mostRounds = 3;

interface PartToWrite {
  /** Null for none; without any work in it, it tells that what others know of is gone. */
  readonly part: Outcome<string | null>;
  readonly replaced: readonly string[];
}

/** Whether the document holds what it is to hold after a write. */
type IsWritten = (parts: WorkingParts) => boolean;

const isEmptied: IsWritten = ({ found }) => found.kind === 'absent';
const isKept: IsWritten = ({ sources }) => sources.length > 0;

export interface WorkingFooting {
  readonly calls: Calls;
  readonly clock: Clock;
  readonly parseXml: ParseXml;
  readonly unexpected: (error: unknown) => void;
  /** So many characters of what was given could not be taken over. */
  readonly leftOut: (count: number) => void;
  /** Gives words that no part can keep for copying. */
  readonly offer: (copies: readonly Orphan[]) => void;
}

/** Keeps the working data of one open document in step with it: what is there is read and merged before each keep. */
export class WorkKeeper {
  readonly copiesOf = copiesOf;
  private readonly book: WorkBook;
  private readonly queue = new Queue();
  /** The whole is to go from the document, what this pane can't read too. */
  private removing = false;
  private syncing: Promise<void> | null = null;
  /** What this pane has written last, as the host gives it; null where that can't be told. */
  private ownPart: string | null = null;
  /** Stands for the report in the window. */
  private report = {};
  private cancelPause: () => void = () => undefined;

  constructor(
    private readonly footing: WorkingFooting,
    private readonly store: StoreApi<WorkingState>,
  ) {
    this.book = new WorkBook(store);
  }

  /**
   * Reads what the document holds and merges it with what was given here. Absence and damage are reported, and nothing
   * is written.
   */
  read(): Promise<void> {
    return this.queue.run(() => this.readAgain()).catch((error: unknown) => this.fail(error));
  }

  /** Another document has come into the window: what was worked out belongs to the one before. */
  startAnew(): void {
    this.report = {};
    this.cancelPause();
    this.removing = false;
    this.book.startAnew();
  }

  /** What is not in the document, for a pane that is reloaded. */
  unkept(): WorkDraft[] {
    return [...this.book.entries].flatMap(([key, entry]) =>
      textsOnlyHere(entry).map((text): WorkDraft => {
        // Whatever else stands there stands against a text in conflict, also after a reload: nothing was decided.
        const base = entry.rival === null ? entry.text : text;
        return { key, text, base };
      }),
    );
  }

  /**
   * Takes what an earlier pane left; it is merged with what the document holds once that is read, and kept. A draft
   * that cannot be read would hold up all others: its words are for copying. One whose base cannot be read was based
   * on nothing.
   */
  recover(drafts: readonly WorkDraft[]): void {
    const readable = drafts.filter(({ key, text }) => isWorkText(key, text));
    this.offer(drafts.filter((draft) => !readable.includes(draft)));
    for (const { key, text, base } of readable) {
      const known = foundEntry(isWorkText(key, base) ? base : '');
      this.book.take([key], (entry) =>
        isPending(entry) ? entry : { ...known, draft: text, status: 'typing' },
      );
    }
    if (readable.length > 0) void this.keep();
  }

  /** Changes the work on criteria, by number; it is kept in the document when the assessor pauses. */
  changeAll(changes: ReadonlyMap<number, Partial<CriterionWork>>): void {
    this.give(() => {
      for (const [number, given] of changes) {
        const { change, dropped } = cleanWork(given);
        this.footing.leftOut(dropped);
        const work = { ...noWork, ...change };
        const kinds = workKinds.filter((kind) => kind in change);
        this.book.take(
          kinds.map((kind) => workKey(number, kind)),
          (entry, key) => typed(entry, textOfWork(work, readWorkKey(key).kind)),
        );
      }
    });
  }

  /** Takes changes back or makes them again, but for what was changed otherwise since. */
  turn(turns: readonly WorkTurn[], way: 'back' | 'again'): void {
    const texts = new Map(turns.flatMap(textsOfTurn));
    this.give(() =>
      this.book.take(texts.keys(), (entry, key) => {
        const { before = '', after = '' } = texts.get(key) ?? {};
        const [from, to] = way === 'back' ? [after, before] : [before, after];
        return textIn(entry) === from ? typed(entry, to) : entry;
      }),
    );
  }

  /**
   * Writes what is not yet kept, also what was refused. A removal that was refused waits for another press: what has
   * come into the document since would go with it.
   */
  keep(): Promise<void> {
    this.cancelPause();
    if (this.owesRemoval) return Promise.resolve();
    const { found, status } = this.store.getState();
    const isDue = found === null || status === 'refused' || this.removing || this.book.waiting().length > 0;
    return isDue ? this.sync() : Promise.resolve();
  }

  /** Does again what was refused, a removal too. */
  tryAgain(): Promise<void> {
    this.cancelPause();
    return this.sync();
  }

  /** Takes the working data out of the document, before the report is sent. */
  remove(): Promise<void> {
    this.cancelPause();
    const { removing } = this;
    this.removing = true;
    // What a press before this one is taking out stays on its way.
    this.book.take(this.book.entries.keys(), (entry) =>
      removing && entry.status === 'writing' ? entry : settled(entry),
    );
    return this.sync();
  }

  /** Ends a conflict between what was given here and what others gave. */
  pick(key: WorkKey, choice: 'pane' | 'document'): void {
    this.forgetRefusedRemoval();
    this.book.pick(key, choice);
    void this.keep();
  }

  /** Resolves once nothing is on its way to the document. */
  settled(): Promise<void> {
    return this.queue.settled();
  }

  /** What is given is kept after a pause; beside a newer pane's data it waits, until that is gone. */
  private give(giving: () => void): void {
    this.cancelPause();
    this.forgetRefusedRemoval();
    giving();
    this.cancelPause = this.footing.clock.after(pauseBeforeKeeping, () => void this.keep());
  }

  /** Whoever goes on working does not wait for a removal that was refused. */
  private forgetRefusedRemoval(): void {
    if (this.owesRemoval) this.removing = false;
  }

  private get owesRemoval(): boolean {
    return this.removing && this.store.getState().status === 'refused';
  }

  /**
   * A removal that was refused stays told as long as there is something to remove. What could not be kept is kept now:
   * the document answers again.
   */
  private async readAgain(): Promise<void> {
    const { status, refusal } = this.store.getState();
    const isOwed = this.owesRemoval;
    const isRead = await this.readIn();
    if (isRead && !isOwed && this.book.waiting().length > 0) void this.sync();
    if (!isOwed || !isRead) return;
    this.removing &&= !isEmptied(this.book.parts);
    if (this.removing) this.store.setState({ status, refusal });
  }

  /** One round waits at most: it takes all that was given until it starts. */
  private sync(): Promise<void> {
    this.syncing ??= this.queue
      .run(async () => {
        this.syncing = null;
        await this.bringInStep();
      })
      .catch((error: unknown) => this.fail(error));
    return this.syncing;
  }

  private async bringInStep(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      if (!(await this.readIn())) return;
      const isLeftOver = round > 0 && this.book.isScattered;
      if (!this.removing && !(await this.hasToKeep()) && !isLeftOver) return;
      if (!(await this.writeOut())) return;
    }
  }

  /** Whether something waits that a part can keep. */
  private async hasToKeep(): Promise<boolean> {
    if (!canKeep(this.store.getState())) return false;
    await this.letGoUnkeepable();
    return this.book.waiting().length > 0;
  }

  /** What no part would give back as it is would be refused for ever: it is for copying. */
  private async letGoUnkeepable(): Promise<void> {
    const { report } = this;
    const waiting = this.book.waiting();
    const drafts = this.unkept().filter(({ key }) => waiting.includes(key));
    const data = dataOf(new Map(drafts.map(({ key, text }) => [key, foundEntry(text)])));
    const lost = await unkeepable(data, this.footing.parseXml);
    if (report !== this.report) return;
    const isAsItWas = ({ key, text }: WorkDraft): boolean => {
      const entry = this.book.entries.get(key);
      return entry !== undefined && textIn(entry) === text;
    };
    const given = drafts.filter((draft) => lost.has(draft.key) && isAsItWas(draft));
    this.offer(given);
    if (given.length > 0)
      this.book.take(
        given.map(({ key }) => key),
        settled,
      );
  }

  private offer(drafts: readonly WorkDraft[]): void {
    this.footing.offer(copiesOf(drafts, 'unkeepable'));
  }

  /** Whether the document could be read. */
  private async readIn(): Promise<boolean> {
    const at = this.footing.calls.next();
    const parts = await this.footing.calls.outcome(
      (port) => port.readParts(workingDataNamespace),
      () => void this.read(),
    );
    const read = parts.ok ? await readWorkingParts(parts.value, this.footing.parseXml) : parts;
    if (!read.ok) {
      this.store.setState({ status: 'refused', refusal: read.refusal });
      return false;
    }
    if (this.removing) this.book.expectNothing();
    this.book.merge(read.value, at);
    return true;
  }

  /** Whether it was written; what is in doubt is read and merged again. */
  private async writeOut(): Promise<boolean> {
    const { removing, report } = this;
    if (removing) this.book.standOnNothing();
    const keys = removing ? this.book.standing() : this.book.waiting();
    this.book.take(keys, (entry) => given(entry, removing ? '' : textIn(entry)));
    const at = this.footing.calls.next();
    const sent = new Map(keys.flatMap((key) => this.book.sendingOf(key, at)));
    const { part, replaced } = await this.partToWrite(sent.keys());
    // Another report has come into the window meanwhile.
    if (report !== this.report) return false;
    const answer = part.ok
      ? await this.footing.calls.outcome(
          (port) => port.replaceParts(workingDataNamespace, part.value, replaced),
          () => void this.read(),
        )
      : part;
    // What is still in the document is shown again; to try again is to remove it.
    if (!answer.ok && removing)
      this.book.take(keys, (entry) => (entry.status === 'writing' ? settled(entry) : entry));
    if (!answer.ok) this.book.refuse(sent, answer.refusal);
    return answer.ok && (await this.readBack(sent, removing ? isEmptied : isKept));
  }

  /**
   * The part with these pieces changed, and those whose place it takes: all, but while the assessor has yet to decide
   * between what stands in several, those stay, and one's own is beside them.
   */
  private async partToWrite(sent: Iterable<WorkKey>): Promise<PartToWrite> {
    const { sources, unknown } = this.book.parts;
    if (this.removing) {
      const mark = await workingDataPart(nothingKept, [], this.book.revisionsWith(sent, nothingOpen));
      return { part: mark, replaced: sources };
    }
    const undecided = this.book.undecided();
    const data = this.book.toWrite(undecided);
    const revisions = this.book.revisionsWith(sent, undecided);
    if (undecided.size === 0)
      return { part: await workingDataPart(data, unknown, revisions), replaced: sources };
    const own = await this.ownPartBeside(undecided);
    return { part: await workingDataPart(data, own.unknown, revisions), replaced: own.sources };
  }

  /** What this pane has written last, if it has none of these pieces: nothing that is undecided goes with it. */
  private async ownPartBeside(undecided: ReadonlySet<WorkKey>): Promise<WorkingParts> {
    const own = this.book.parts.sources.filter((source) => source === this.ownPart);
    const read = await readWorkingParts(own, this.footing.parseXml);
    const isBeside = read.ok && [...undecided].every((key) => !read.value.texts.has(key));
    return isBeside ? read.value : noParts;
  }

  /** What was sent is confirmed by reading it; false where nobody can tell. */
  private async readBack(sent: ReadonlyMap<WorkKey, Sending>, isWritten: IsWritten): Promise<boolean> {
    const { calls, parseXml } = this.footing;
    const at = calls.next();
    const parts = await calls.outcome(
      (port) => port.readParts(workingDataNamespace),
      () => void this.read(),
    );
    const read = parts.ok ? await readWorkingParts(parts.value, parseXml) : parts;
    if (!read.ok || !isWritten(read.value)) {
      this.book.refuse(sent, read.ok ? { kind: 'altered', code: 'ReadBack' } : read.refusal);
      return false;
    }
    if (isWritten === isEmptied) this.removing = false;
    const news = read.value.sources.filter((source) => !this.book.parts.sources.includes(source));
    this.ownPart = news.length === 1 ? (news[0] ?? null) : null;
    this.book.confirm(sent, read.value);
    this.book.merge(read.value, at);
    return true;
  }

  private fail(error: unknown): void {
    this.footing.unexpected(error);
    const sent = [...this.book.entries.keys()].flatMap((key) => this.book.sendingOf(key, 0));
    if (this.removing)
      this.book.take(
        sent.map(([key]) => key),
        settled,
      );
    this.book.refuse(new Map(sent), { kind: 'unknown', code: 'Unexpected' });
  }
}

/** The texts of each kind of work that a change touched. */
const textsOfTurn = ({ number, before, after }: WorkTurn): [WorkKey, { before: string; after: string }][] =>
  workKinds
    .filter((kind) => kind in after)
    .map((kind) => [
      workKey(number, kind),
      { before: textOfWork(before, kind), after: textOfWork({ ...noWork, ...after }, kind) },
    ]);

const nothingKept: WorkingData = new Map();
const nothingOpen: ReadonlySet<WorkKey> = new Set();
