import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CriterionWork, WorkingData } from '../assessment/workingData';
import { noWork } from '../assessment/workingData';
import { workingDataNamespace } from '../template/workingDataPart';
import type { WorkingDataReading } from '../template/workingDataXml';
import type { ParseXml } from '../template/xml';
import type { Calls } from './calls';
import type { Entry, Sending } from './entry';
import {
  foundEntry,
  given,
  isPending,
  notWritten,
  picked,
  seen,
  textIn,
  textsOnlyHere,
  typed,
  written,
} from './entry';
import type { WorkDraft } from './draftStore';
import type { Clock } from './port';
import { Queue } from './queue';
import type { Refusal } from './refusal';
import { roomOf } from './workRoom';
import type { Room } from './workRoom';
import type { WorkEntries, WorkKey } from './workEntries';
import { changed, dataOf, readWorkKey, textOfWork, workKey, workKinds } from './workEntries';
import type { PartText, WorkingParts } from './workingFormat';
import { noParts, readWorkingParts, workingDataPart } from './workingFormat';

/** Two texts for the same piece of working data, of which the assessor picks one. */
export interface WorkConflict {
  readonly key: WorkKey;
  readonly ours: CriterionWork;
  readonly theirs: CriterionWork;
}

/** The assessor's ticks, figures and notes, which travel in the document and never show in its text. */
export interface WorkingState {
  readonly data: WorkingData;
  /** What was last found in the document; null until it has been read. */
  readonly found: WorkingDataReading | null;
  readonly status: 'settled' | 'typing' | 'writing' | 'refused';
  readonly refusal: Refusal | null;
  /** What others changed at the same time as the assessor. */
  readonly conflicts: readonly WorkConflict[];
  /** How much the document may still take. */
  readonly room: Room;
}

const empty: WorkingState = {
  data: new Map(),
  found: null,
  status: 'settled',
  refusal: null,
  conflicts: [],
  room: 'enough',
};

/** How long the assessor pauses before working data is kept in the document, in milliseconds. */
export const pauseBeforeKeeping = 1_500;
/** What others write meanwhile is merged anew; more often than this only a broken host asks for it. */
const mostRounds = 3;

interface WorkingFooting {
  readonly calls: Calls;
  readonly clock: Clock;
  readonly parseXml: ParseXml;
  readonly unexpected: (error: unknown) => void;
}

const isWaiting = (entry: Entry): boolean => isPending(entry) && entry.rival === null;

/** Keeps the working data of one open document in step with it: what is there is read and merged before each keep. */
export class Working {
  readonly store: StoreApi<WorkingState> = createStore<WorkingState>(() => empty);
  private readonly queue = new Queue();
  private entries: WorkEntries = new Map();
  private parts: WorkingParts = noParts;
  /** The whole is to go from the document, what this pane can't read too. */
  private removing = false;
  private syncing: Promise<void> | null = null;
  private cancelPause: () => void = () => undefined;

  constructor(private readonly footing: WorkingFooting) {}

  /** Reads what the document holds and merges it with what was given here. Absence and damage are told, and nothing is written. */
  read(): Promise<void> {
    return this.queue
      .run(() => this.readIn())
      .then(
        () => undefined,
        (error: unknown) => this.fail(error),
      );
  }

  /** Another document has come into the window: what was worked out belongs to the one before. */
  startAnew(): void {
    this.cancelPause();
    this.entries = new Map();
    this.parts = noParts;
    this.removing = false;
    this.store.setState(empty, true);
  }

  /** What is not in the document, for a pane that is reloaded. */
  unkept(): WorkDraft[] {
    return [...this.entries].flatMap(([key, entry]) =>
      textsOnlyHere(entry).map((text): WorkDraft => ({ key, text, base: entry.text })),
    );
  }

  /** Takes what an earlier pane left; it is merged with what the document holds once that is read, and kept. */
  recover(drafts: readonly WorkDraft[]): void {
    for (const { key, text, base } of drafts)
      this.take([key], (entry) =>
        isPending(entry) ? entry : { ...foundEntry(base), draft: text, status: 'typing' },
      );
    if (drafts.length > 0) void this.keep();
  }

  /** What has been worked out on a criterion. */
  of(number: number): CriterionWork {
    return this.store.getState().data.get(number) ?? noWork;
  }

  /** Whether work can be kept: not before the document was read, and never over a newer pane's data. */
  canKeep(): boolean {
    const { found } = this.store.getState();
    return found !== null && found.kind !== 'newer';
  }

  /** Changes the work on a criterion; it is kept in the document when the assessor pauses. */
  change(number: number, change: Partial<CriterionWork>): void {
    this.changeAll(new Map([[number, change]]));
  }

  /** The same for several criteria at once, by number. */
  changeAll(changes: ReadonlyMap<number, Partial<CriterionWork>>): void {
    if (this.store.getState().found?.kind === 'newer') return;
    this.cancelPause();
    for (const [number, change] of changes) {
      const work = { ...noWork, ...change };
      const kinds = workKinds.filter((kind) => kind in change);
      this.take(
        kinds.map((kind) => workKey(number, kind)),
        (entry, key) => typed(entry, textOfWork(work, readWorkKey(key).kind)),
      );
    }
    this.cancelPause = this.footing.clock.after(pauseBeforeKeeping, () => void this.keep());
  }

  /** Writes what is not yet kept; also tries again what was refused. */
  keep(): Promise<void> {
    this.cancelPause();
    const { found, status } = this.store.getState();
    const isDue = found === null || status === 'refused' || this.removing || this.waiting().length > 0;
    return isDue ? this.sync() : Promise.resolve();
  }

  /** Takes the working data out of the document, before the report is sent. */
  remove(): Promise<void> {
    this.cancelPause();
    this.removing = true;
    this.take(this.entries.keys(), (entry) => typed({ ...entry, rival: null }, ''));
    return this.sync();
  }

  /** Ends a conflict between what was given here and what others gave. */
  pick(key: WorkKey, choice: 'pane' | 'document'): void {
    this.take([key], (entry) => {
      const now = picked(entry, choice);
      return now.status === 'writing' ? { ...now, status: 'typing' } : now;
    });
    void this.keep();
  }

  /** Resolves once nothing is on its way to the document. */
  settled(): Promise<void> {
    return this.queue.settled();
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
      if (!this.removing && (this.waiting().length === 0 || !this.canKeep())) return;
      if (!(await this.writeOut())) return;
    }
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
    this.parts = read.value;
    this.merge(read.value, at);
    return true;
  }

  private merge({ found, texts }: WorkingParts, at: number): void {
    // What can't be read says nothing of what was worked out.
    const tells = found.kind === 'read' || found.kind === 'absent';
    const keys = tells ? new Set([...this.entries.keys(), ...texts.keys()]) : [];
    this.take(keys, (entry, key) => mergedWith(entry, texts.get(key), at), found);
  }

  /** Whether it was written; what is in doubt is read and merged anew. */
  private async writeOut(): Promise<boolean> {
    const keys = this.waiting();
    this.take(keys, (entry) => given(entry, textIn(entry)));
    const at = this.footing.calls.next();
    const sent = new Map(keys.flatMap((key) => this.sendingOf(key, at)));
    const { sources, unknown } = this.parts;
    const part = this.removing
      ? removal
      : await workingDataPart(this.toWrite(), unknown, this.revisionsWith(sent.keys()));
    const answer = part.ok
      ? await this.footing.calls.outcome(
          (port) => port.replaceParts(workingDataNamespace, part.value, sources),
          () => void this.read(),
        )
      : part;
    if (!answer.ok) this.refuse(sent, answer.refusal);
    return answer.ok && (await this.readBack(sent, part.ok && part.value !== null));
  }

  private sendingOf(key: WorkKey, at: number): [WorkKey, Sending][] {
    const entry = this.entries.get(key);
    return entry?.status === 'writing' ? [[key, { text: textIn(entry), known: entry.text, at }]] : [];
  }

  /** What the document is to hold: what is on its way, and else what stands there. */
  private toWrite(): WorkingData {
    return dataOf(this.entries, (entry) => (entry.status === 'writing' ? textIn(entry) : entry.text));
  }

  /** How often each piece was changed, with one change more of those that are sent. */
  private revisionsWith(sent: Iterable<WorkKey>): Map<WorkKey, number> {
    const known = [...this.parts.texts].map(([key, { revision }]) => [key, revision] as const);
    const revisions = new Map(known.filter(([, revision]) => revision > 0));
    for (const key of sent) revisions.set(key, (revisions.get(key) ?? 0) + 1);
    return revisions;
  }

  /** What was sent is confirmed by reading it; false where nobody can tell. */
  private async readBack(sent: ReadonlyMap<WorkKey, Sending>, isThere: boolean): Promise<boolean> {
    const { calls, parseXml } = this.footing;
    const at = calls.next();
    const parts = await calls.outcome(
      (port) => port.readParts(workingDataNamespace),
      () => void this.read(),
    );
    const read = parts.ok ? await readWorkingParts(parts.value, parseXml) : parts;
    const isAltered = read.ok && read.value.sources.length > 0 !== isThere;
    if (!read.ok || isAltered) {
      this.refuse(sent, read.ok ? { kind: 'altered', code: 'ReadBack' } : read.refusal);
      return false;
    }
    this.removing &&= isThere;
    this.parts = read.value;
    const { texts } = read.value;
    this.take(sent.keys(), (entry, key) => {
      const sending = sent.get(key);
      const there = texts.get(key)?.texts ?? [''];
      const after = there.find((text) => text === sending?.text) ?? there.at(-1) ?? '';
      return sending ? written(entry, sending, { before: sending.known, after }) : entry;
    });
    this.merge(read.value, at);
    return true;
  }

  private refuse(sent: ReadonlyMap<WorkKey, Sending>, refusal: Refusal): void {
    this.take(sent.keys(), (entry, key) => {
      const sending = sent.get(key);
      return sending ? notWritten(entry, sending, refusal) : entry;
    });
    this.store.setState({ status: 'refused', refusal });
  }

  private waiting(): WorkKey[] {
    return [...this.entries].flatMap(([key, entry]) => (isWaiting(entry) ? [key] : []));
  }

  private take(
    keys: Iterable<WorkKey>,
    change: (entry: Entry, key: WorkKey) => Entry,
    found = this.store.getState().found,
  ): void {
    this.entries = changed(this.entries, [...keys], change);
    const entries = [...this.entries.values()];
    const data = dataOf(this.entries);
    const waiting = entries.filter(isWaiting);
    const refusedOne = waiting.find(({ status }) => status === 'refused');
    const now = (['writing', 'refused', 'typing'] as const).find((status) =>
      waiting.some((entry) => entry.status === status),
    );
    this.store.setState({
      data,
      found: found?.kind === 'read' ? { ...found, data } : found,
      status: now ?? 'settled',
      refusal: refusedOne?.refusal ?? null,
      conflicts: conflictsIn(this.entries),
      room: roomOf(data),
    });
  }

  private fail(error: unknown): void {
    this.footing.unexpected(error);
    this.store.setState({ status: 'refused', refusal: { kind: 'unknown', code: 'Unexpected' } });
  }
}

const removal = { ok: true, value: null } as const;

/** The entry after a reading; two texts of the same time are for the assessor to choose between. */
function mergedWith(entry: Entry, part: PartText | undefined, at: number): Entry {
  const texts = part?.texts ?? [''];
  const known = texts.find((text) => text === entry.text) ?? texts[0] ?? '';
  const own = isPending(entry) ? textIn(entry) : known;
  const rival = texts.findLast((text) => text !== own);
  if (texts.length === 1 || rival === undefined || at < entry.readAt) return seen(entry, known, at);
  return { ...foundEntry(rival, at), draft: own, status: 'typing', rival };
}

function conflictsIn(entries: WorkEntries): WorkConflict[] {
  return [...entries].flatMap(([key, entry]): WorkConflict[] => {
    if (entry.rival === null) return [];
    const { number } = readWorkKey(key);
    const workIn = (text: string): CriterionWork =>
      dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
    return [{ key, ours: workIn(textIn(entry)), theirs: workIn(entry.rival) }];
  });
}
