import type { GridKind } from '../sourceReading';
import { gridKinds } from '../sourceReading';
import type { CriterionWork, FigureTexts, JobTexts, WorkingData } from '../workingData';
import { noWork } from '../workingData';

/** What a visit notebook that was filled in says of one criterion; null and "" where nothing was written. */
export interface NotebookEntry {
  readonly number: number;
  /** What was found out, by kind of source. */
  readonly notes: ReadonlyMap<GridKind, string>;
  /** One for each component of the notebook, in its order; null where none is ticked. */
  readonly ticks: readonly boolean[] | null;
  readonly figures: FigureTexts | null;
  readonly jobs: readonly JobTexts[] | null;
  /** Texts where an answer was asked for that say neither yes nor no. */
  readonly unread: readonly string[];
}

export interface ReadNotebook {
  /** "" where it names none. */
  readonly unit: string;
  /** In the order of the criteria; those on which nothing was written are left out. */
  readonly entries: readonly NotebookEntry[];
}

/** What of a notebook's entry goes to the working data, and what is there already and stays. */
export interface TakenEntry {
  readonly number: number;
  readonly change: Partial<CriterionWork>;
  readonly kept: readonly ('ticks' | 'figures' | 'jobs')[];
  /** Its ticks are of other components than the report's. */
  readonly isOfOtherComponents: boolean;
  readonly unread: readonly string[];
}

/** The names of the kinds of source, as the note will have them. */
export type SourceNames = Readonly<Record<GridKind, string>>;

const piecesOf = ({ notes }: NotebookEntry, names: SourceNames): string[] =>
  gridKinds.flatMap((kind) => {
    const text = (notes.get(kind) ?? '').trim();
    return text === '' ? [] : [`${names[kind]}: ${text}`];
  });

/** A note with more behind it; what it says already is not said twice. */
function noteWith(note: string, pieces: readonly string[]): string {
  const news = pieces.filter((piece) => !note.includes(piece));
  return news.length === 0 ? note : [note.trimEnd(), ...news].filter((text) => text !== '').join('\n');
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function takenEntry(found: NotebookEntry, { data, names, components }: NotebookTaking): TakenEntry | null {
  const work = data.get(found.number) ?? noWork;
  const isOfOtherComponents =
    found.ticks !== null && found.ticks.length !== (components.get(found.number) ?? 0);
  const entry = isOfOtherComponents ? { ...found, ticks: null } : found;
  const note = noteWith(work.note, piecesOf(entry, names));
  const own = { ticks: work.ticks, figures: work.figures, jobs: work.jobs ?? null };
  const kinds = (['ticks', 'figures', 'jobs'] as const).filter(
    (kind) => entry[kind] !== null && !isSame(entry[kind], own[kind]),
  );
  const kept = kinds.filter((kind) => own[kind] !== null);
  const given = kinds.filter((kind) => own[kind] === null).map((kind) => [kind, entry[kind]] as const);
  const change: Partial<CriterionWork> = {
    ...Object.fromEntries(given),
    ...(note === work.note ? {} : { note }),
  };
  const { number, unread } = entry;
  const isNothing = Object.keys(change).length + kept.length + unread.length === 0 && !isOfOtherComponents;
  return isNothing ? null : { number, change, kept, isOfOtherComponents, unread };
}

/** What a notebook is taken into. */
export interface NotebookTaking {
  readonly data: WorkingData;
  readonly names: SourceNames;
  /** How many components the report lists, by criterion. */
  readonly components: ReadonlyMap<number, number>;
}

/**
 * What a notebook brings to the working data: notes behind those that are there, ticks, figures and jobs only where
 * there are none yet.
 */
export const takeNotebook = (
  entries: readonly NotebookEntry[],
  into: NotebookTaking,
): readonly TakenEntry[] => entries.flatMap((entry) => takenEntry(entry, into) ?? []);
