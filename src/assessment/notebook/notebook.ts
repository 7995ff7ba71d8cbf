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
}

/** The names of the kinds of source, as the note will have them. */
export type SourceNames = Readonly<Record<GridKind, string>>;

const noteOf = ({ notes }: NotebookEntry, names: SourceNames): string =>
  gridKinds
    .flatMap((kind) => {
      const text = (notes.get(kind) ?? '').trim();
      return text === '' ? [] : [`${names[kind]}: ${text}`];
    })
    .join('\n');

/** A note with more behind it; what it says already is not said twice. */
const noteWith = (note: string, more: string): string =>
  note.includes(more) ? note : [note.trimEnd(), more].filter((text) => text !== '').join('\n');

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function takenEntry(entry: NotebookEntry, work: CriterionWork, names: SourceNames): TakenEntry | null {
  const note = noteWith(work.note, noteOf(entry, names));
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
  const isNothing = Object.keys(change).length + kept.length === 0;
  return isNothing ? null : { number: entry.number, change, kept };
}

/**
 * What a notebook brings to the working data: notes behind those that are there, ticks, figures and jobs only where
 * there are none yet.
 */
export const takeNotebook = (
  entries: readonly NotebookEntry[],
  data: WorkingData,
  names: SourceNames,
): readonly TakenEntry[] =>
  entries.flatMap((entry) => takenEntry(entry, data.get(entry.number) ?? noWork, names) ?? []);
