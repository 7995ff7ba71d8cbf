import type { StoreApi } from 'zustand/vanilla';
import type { CriterionWork, WorkingData } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { Entry } from '../entry';
import { foundEntry, isPending, textIn } from '../entry';
import type { Refusal } from '../refusal';
import type { Sending } from '../transitions';
import { notWritten, picked, seen, typed, written } from '../transitions';
import { roomOf } from './workRoom';
import type { WorkEntries, WorkKey } from './workEntries';
import { changed, dataOf, readWorkKey } from './workEntries';
import type { PartText, WorkingParts } from './partTexts';
import { noParts } from './partTexts';
import type { WorkConflict, WorkingState } from './workingState';
import { noWorkingData } from './workingState';

/** Parts of others are never replaced. */
const nobodys = { before: '' };

const isWaiting = (entry: Entry): boolean => isPending(entry) && entry.rival === null;

/** The entries of the working data, and what they come to. */
export class WorkBook {
  entries: WorkEntries = new Map();
  /** The document's parts as they were last read. */
  parts: WorkingParts = noParts;
  /** Between these texts, which stood side by side, the assessor has decided; not yet written. */
  private readonly decided = new Map<WorkKey, readonly string[]>();

  constructor(private readonly store: StoreApi<WorkingState>) {}

  startAnew(): void {
    this.entries = new Map();
    this.parts = noParts;
    this.decided.clear();
    this.store.setState(noWorkingData, true);
  }

  /** Merges what the document holds with what was given here. */
  merge(parts: WorkingParts, at: number): void {
    const { found, texts } = parts;
    this.parts = parts;
    // What can't be read says nothing of what was worked out.
    const tells = found.kind === 'read' || found.kind === 'absent';
    const keys = tells ? new Set([...this.entries.keys(), ...texts.keys()]) : [];
    for (const key of this.decided.keys()) if (this.textsOf(key).length < 2) this.decided.delete(key);
    this.take(keys, (entry, key) => this.merged(entry, key, at), found);
  }

  private merged(entry: Entry, key: WorkKey, at: number): Entry {
    const decided = this.decided.get(key);
    const isDecided = decided !== undefined && this.textsOf(key).every((text) => decided.includes(text));
    return isDecided && isWaiting(entry) ? entry : mergedWith(entry, this.parts.texts.get(key), at);
  }

  private textsOf(key: WorkKey): readonly string[] {
    return this.parts.texts.get(key)?.texts ?? [];
  }

  /**
   * Ends a conflict, unless it has ended; where both texts stand in the document, one of them is to be written in the
   * place of both.
   */
  pick(key: WorkKey, choice: 'pane' | 'document'): void {
    if ((this.entries.get(key)?.rival ?? null) === null) return;
    const texts = this.textsOf(key);
    if (texts.length > 1) this.decided.set(key, texts);
    this.take([key], (entry) => {
      if (texts.length > 1) return chosenAmong(texts, entry, choice);
      const now = picked(entry, choice);
      return now.status === 'writing' ? { ...now, status: 'typing' } : now;
    });
  }

  /** Pieces of which several texts stand in the document, each in a part of its own: the assessor has yet to decide. */
  undecided(): ReadonlySet<WorkKey> {
    const open = [...this.entries].filter(
      ([key, { rival }]) => rival !== null && this.textsOf(key).length > 1,
    );
    return new Set(open.map(([key]) => key));
  }

  /** Beside the latest changes stand earlier ones, in parts of their own, as of what was removed meanwhile. */
  get isScattered(): boolean {
    const { sources, found } = this.parts;
    const isUnderstood = found.kind === 'absent' || (found.kind === 'read' && found.lost === 0);
    return sources.length > 1 && isUnderstood && this.undecided().size === 0;
  }

  sendingOf(key: WorkKey, at: number): [WorkKey, Sending][] {
    const entry = this.entries.get(key);
    return entry?.status === 'writing' ? [[key, { text: textIn(entry), known: entry.text, at }]] : [];
  }

  /** What a part is to hold, but for these pieces: what is on its way, and else what stands there. */
  toWrite(but: ReadonlySet<WorkKey>): WorkingData {
    const entries = new Map([...this.entries].filter(([key]) => !but.has(key)));
    return dataOf(entries, (entry) => (entry.status === 'writing' ? textIn(entry) : entry.text));
  }

  /** How often each piece was changed, but for these, with one change more of those that are sent. */
  revisionsWith(sent: Iterable<WorkKey>, but: ReadonlySet<WorkKey>): Map<WorkKey, number> {
    const known = [...this.parts.texts].map(([key, { revision }]) => [key, revision] as const);
    const revisions = new Map(known.filter(([key, revision]) => revision > 0 && !but.has(key)));
    for (const key of sent) revisions.set(key, this.revisionOf(key) + 1);
    return revisions;
  }

  private revisionOf(key: WorkKey): number {
    return this.parts.texts.get(key)?.revision ?? 0;
  }

  /** What was sent has been written, if these parts hold it; what others gave since is merged afterwards. */
  confirm(sent: ReadonlyMap<WorkKey, Sending>, { texts }: WorkingParts): void {
    this.take(this.stillMeant(sent), (entry, key) => {
      const sending = sent.get(key);
      return sending ? confirmedBy(entry, sending, texts.get(key), this.revisionOf(key) + 1) : entry;
    });
  }

  refuse(sent: ReadonlyMap<WorkKey, Sending>, refusal: Refusal): void {
    this.take(this.stillMeant(sent), (entry, key) => {
      const sending = sent.get(key);
      return sending ? notWritten(entry, sending, refusal, nobodys) : entry;
    });
    this.store.setState({ status: 'refused', refusal });
  }

  /** What was sent for the report that was open before says nothing of this one. */
  private stillMeant(sent: ReadonlyMap<WorkKey, Sending>): WorkKey[] {
    return [...sent.keys()].filter((key) => this.entries.has(key));
  }

  /** The pieces that are to be written; what is in conflict waits for the assessor. */
  waiting(): WorkKey[] {
    return [...this.entries].flatMap(([key, entry]) => (isWaiting(entry) ? [key] : []));
  }

  /** The pieces that the document has, those in conflict too, and for which nothing waits to be written. */
  standing(): WorkKey[] {
    return [...this.entries].flatMap(([key, entry]) =>
      !isWaiting(entry) && (entry.text !== '' || entry.rival !== null) ? [key] : [],
    );
  }

  /** All is to go from the document: what was given since then stands against nothing that is there. */
  standOnNothing(): void {
    const since = [...this.entries].flatMap(([key, entry]) => (isPending(entry) ? [key] : []));
    this.take(since, (entry) => ({ ...typed(entry, textIn(entry)), text: '', rival: null }));
  }

  /** All is asked to go: what is gone went by that, and is no text of ours that came late. */
  expectNothing(): void {
    this.take(this.entries.keys(), (entry) =>
      entry.draft === null ? { ...entry, doubts: entry.doubts.filter(({ text }) => text !== '') } : entry,
    );
  }

  take(
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
}

/**
 * The entry after a reading that shows what became of a text that was sent as this revision. A later revision was made
 * by somebody who saw that text; any other text of somebody's stands against it.
 */
function confirmedBy(entry: Entry, sending: Sending, part: PartText | undefined, revision: number): Entry {
  const there = part?.texts ?? [''];
  const { text, known } = sending;
  const isSuperseded = (part?.revision ?? 0) > revision;
  const after = isSuperseded ? text : (there.find((one) => one === text) ?? there.at(-1) ?? '');
  const isOthers = after !== text && after !== known;
  if (isOthers) return typed(entry, textIn(entry));
  const now = written(entry, sending, { before: known, after });
  // A part that comes late stands beside this one, with the number of an earlier change.
  return { ...now, doubts: now.doubts.filter((doubt) => doubt.text !== text) };
}

/** The entry with one of several texts that stand side by side, to be written in the place of all. */
function chosenAmong(texts: readonly string[], entry: Entry, choice: 'pane' | 'document'): Entry {
  const text = choice === 'pane' ? textIn(entry) : (entry.rival ?? '');
  const known = texts.find((one) => one !== text) ?? '';
  return typed({ ...entry, text: known, rival: null }, text);
}

/** The entry after a reading; two texts of the same time are for the assessor to choose between. */
function mergedWith(entry: Entry, part: PartText | undefined, at: number): Entry {
  const texts = part?.texts ?? [''];
  const known = texts.find((text) => text === entry.text) ?? texts[0] ?? '';
  const own = isPending(entry) ? textIn(entry) : known;
  const others = texts.filter((text) => text !== own);
  const standing = others.find((text) => text === entry.rival);
  // The text that one's own was given over is known.
  const rival = standing ?? others.findLast((text) => text !== entry.text) ?? others.at(-1);
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
