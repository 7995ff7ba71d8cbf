import type { FieldKey } from './fieldKey';
import { criterionOf } from './fieldKey';
import type { Whereabouts } from './passage';

/** What somebody said in Word's margin. */
export interface Remark {
  readonly author: string;
  /** As Word wrote it, "2026-06-24T09:30:00Z"; Word means local time by it. Null when it wrote none. */
  readonly date: string | null;
  readonly text: string;
}

/** A comment in the document's text with its answers, oldest first. */
export interface CommentThread extends Remark {
  /** w:id of the comment in the file. */
  readonly id: string;
  readonly answers: readonly Remark[];
  /** Null where the document doesn't say, as before Word 2013. */
  readonly resolved: boolean | null;
  /** The controls around its beginning, the innermost first, each by its place among all controls of the document. */
  readonly around: readonly number[];
  /** The first control that begins behind it. */
  readonly next: number | null;
  /** That control stands in the same paragraph or table row. */
  readonly sameLine: boolean;
  /** How the paragraph begins that it stands in; "" where there are no words. */
  readonly words: string;
}

/** A thread and the field of the report that it is about or stands before; `key` is null where there is none. */
export interface PlacedThread extends CommentThread {
  readonly key: FieldKey | null;
  readonly criterion: number | null;
}

const isOpen = ({ resolved }: CommentThread): boolean => resolved !== true;

/**
 * Where a comment is shown: at the field that it is about, else where its paragraph begins; null where that has no
 * words.
 */
export function whereaboutsOf({ key, words }: PlacedThread): Whereabouts | null {
  if (key !== null) return { key };
  return words === '' ? null : { passage: { pieces: [words, ''], behind: '' } };
}

/** The threads that nobody has resolved. */
export const openThreads = <T extends CommentThread>(threads: readonly T[]): T[] => threads.filter(isOpen);

/**
 * Finds the field that each thread is about: the one that it stands in, else the next one, whose label or heading it
 * stands at. A heading leads on to a criterion's own fields; to a summary row only what stands in that row.
 */
export function placeThreads(
  threads: readonly CommentThread[],
  fields: readonly { readonly key: FieldKey; readonly control: { readonly index: number } }[],
): PlacedThread[] {
  const byIndex = new Map(fields.map(({ key, control }) => [control.index, key]));
  const rising = [...byIndex.keys()].sort((left, right) => left - right);
  return threads.map((thread) => {
    const inside = thread.around.find((index) => byIndex.has(index));
    const behind = rising.find((index) => thread.next !== null && index >= thread.next);
    const key = byIndex.get(inside ?? behind ?? -1) ?? null;
    const isAbout = inside !== undefined || behind === thread.next || key?.startsWith('criterion.') === true;
    const isRow = key?.startsWith('summary.') === true;
    const belongs = key !== null && isAbout && (inside !== undefined || !isRow || thread.sameLine);
    return { ...thread, key, criterion: belongs ? criterionOf(key) : null };
  });
}

/** The threads of a document that another one lacks, known by who said what, and when. */
export function threadsOnlyIn<T extends Remark>(threads: readonly T[], others: readonly Remark[]): T[] {
  const marksOf = ({ author, date, text }: Remark): string => JSON.stringify([author, date, text]);
  const known = new Set(others.map(marksOf));
  return threads.filter((thread) => !known.has(marksOf(thread)));
}

/** The threads about a criterion, in the document's order. */
export const threadsOf = (threads: readonly PlacedThread[], number: number): PlacedThread[] =>
  threads.filter(({ criterion }) => criterion === number);
