import { plainText } from '../../characters/plain';
import type { Holding } from '../holding';
import type { GridKind } from '../sources/sourceReading';
import { gridKinds } from '../sources/sourceReading';
import type { CriterionWork, FigureTexts, JobTexts, WorkingData } from '../workingData';
import { isEmptyWork, noWork } from '../workingData';
import { unreadableFigures } from './unreadableFigures';

/** What a visit notebook that was filled in says of one criterion; null and "" where nothing was written. */
export interface NotebookEntry {
  readonly number: number;
  /** What was found out, by kind of source. */
  readonly notes: ReadonlyMap<GridKind, string>;
  /** One for each component of the notebook, in its order; null where none is ticked. */
  readonly ticks: readonly boolean[] | null;
  /** What stands beside the boxes, in their order; "" beside one that is missing. */
  readonly components: readonly string[];
  readonly figures: FigureTexts | null;
  readonly jobs: readonly JobTexts[] | null;
  /** Texts where an answer was asked for that say neither yes nor no. */
  readonly unread: readonly string[];
  /** What was written where its field had been deleted, and nobody can tell which. */
  readonly lost: readonly string[];
}

export interface ReadNotebook {
  /** Several where somebody joined notebooks in one file; none where it names none. */
  readonly units: readonly string[];
  /** When the visit was, as it says; several like the units. */
  readonly assessed: readonly string[];
  /** In the order of the criteria; those on which nothing was written are left out. */
  readonly entries: readonly NotebookEntry[];
  /** Not where another program than Word has lost them: then nobody knows what was written. */
  readonly hasFields: boolean;
  /** What was written before the first criterion. */
  readonly lost: readonly string[];
  /** What was written into its headers and footers. */
  readonly margins: readonly string[];
  /** What it holds besides texts, which is not read. */
  readonly holds: readonly Holding[];
  /** It has tracked changes, which are read as if they were accepted. */
  readonly isTracked: boolean;
}

/** What a notebook brings beside notes: each only where there is none yet. */
export const broughtKinds = ['ticks', 'figures', 'jobs'] as const;
export type BroughtKind = (typeof broughtKinds)[number];

/** What of a notebook's entry goes to the working data, and what is there already and stays. */
export interface TakenEntry {
  readonly number: number;
  readonly change: Partial<CriterionWork>;
  readonly kept: readonly BroughtKind[];
  /** What the notebook has in place of what stays. */
  readonly other: Partial<CriterionWork>;
  /** Its ticks are of other components than the report's. */
  readonly isOfOtherComponents: boolean;
  readonly unread: readonly string[];
  /** Texts that are taken along where a figure was asked for, and are none. */
  readonly noFigures: readonly string[];
  readonly lost: readonly string[];
}

/** The names of the kinds of source, as the note will have them. */
export type SourceNames = Readonly<Record<GridKind, string>>;

const piecesOf = ({ notes }: NotebookEntry, names: SourceNames): string[] =>
  gridKinds.flatMap((kind) => {
    const text = (notes.get(kind) ?? '').trim();
    return text === '' ? [] : [`${names[kind]}: ${text}`];
  });

/** A note with more behind it; what it says already, in lines of its own, is not said twice. */
function noteWith(note: string, pieces: readonly string[]): string {
  const news = pieces.filter((piece) => !`\n${note}\n`.includes(`\n${piece}\n`));
  return news.length === 0 ? note : [note.trimEnd(), ...news].filter((text) => text !== '').join('\n');
}

type Brought = Pick<NotebookEntry, BroughtKind>;

/** A form keeps empty texts, and its names in any order. */
const told = (texts: JobTexts): unknown =>
  Object.entries(texts)
    .filter(([, text]) => text !== '')
    .toSorted();

/** To compare by. */
const summaryOf = ({ ticks, figures, jobs }: Brought): Readonly<Record<BroughtKind, string>> => ({
  ticks: JSON.stringify(ticks),
  figures: JSON.stringify(figures && [told(figures.fields), figures.rows.map(told)]),
  jobs: JSON.stringify(jobs?.map(told)),
});

const isNone = (brought: Partial<Brought>): boolean => isEmptyWork({ ...noWork, ...brought });

/** Whether the boxes stand beside these components; something may have been typed before or behind one. */
const isOfComponents = ({ ticks, components }: NotebookEntry, own: readonly string[]): boolean =>
  ticks?.length === own.length &&
  components.every((found, at) => found === '' || plainText(found).includes(plainText(own[at] ?? '')));

function takenEntry(found: NotebookEntry, { data, names, components }: NotebookTaking): TakenEntry | null {
  const work = data.get(found.number) ?? noWork;
  const isOfOtherComponents =
    found.ticks !== null && !isOfComponents(found, components.get(found.number) ?? []);
  const entry = isOfOtherComponents ? { ...found, ticks: null } : found;
  const note = noteWith(work.note, piecesOf(entry, names));
  const own: Brought = { ticks: work.ticks, figures: work.figures, jobs: work.jobs ?? null };
  const [there, here] = [summaryOf(entry), summaryOf(own)];
  const kinds = broughtKinds.filter((kind) => entry[kind] !== null && there[kind] !== here[kind]);
  const isFree = (kind: BroughtKind): boolean => isNone({ [kind]: own[kind] });
  const given = kinds.filter(isFree);
  const kept = kinds.filter((kind) => !isFree(kind));
  const ofNotebook = (those: readonly BroughtKind[]): Partial<CriterionWork> =>
    Object.fromEntries(those.map((kind) => [kind, entry[kind]]));
  const change: Partial<CriterionWork> = {
    ...ofNotebook(given),
    ...(note === work.note ? {} : { note }),
  };
  const { number, unread, lost } = entry;
  const isNothing =
    Object.keys(change).length + kept.length + unread.length + lost.length === 0 && !isOfOtherComponents;
  if (isNothing) return null;
  const noFigures = change.figures ? unreadableFigures(number, change.figures) : [];
  return { number, change, kept, other: ofNotebook(kept), isOfOtherComponents, unread, noFigures, lost };
}

/** What a notebook is taken into. */
export interface NotebookTaking {
  readonly data: WorkingData;
  readonly names: SourceNames;
  /** The components that the report lists, by criterion. */
  readonly components: ReadonlyMap<number, readonly string[]>;
}

/**
 * What a notebook brings to the working data: notes behind those that are there, ticks, figures and jobs only where
 * there are none yet.
 */
export const takeNotebook = (
  entries: readonly NotebookEntry[],
  into: NotebookTaking,
): readonly TakenEntry[] => entries.flatMap((entry) => takenEntry(entry, into) ?? []);
