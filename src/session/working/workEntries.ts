import type {
  CriterionWork,
  FigureTexts,
  IndependentScore,
  JobTexts,
  NeedPick,
  WorkKind,
  WorkingData,
} from '../../assessment/workingData';
import type { KeptPiece } from '../../assessment/keptChoice';
import { choiceParts } from '../../assessment/keptChoice';
import { criterionNumbers } from '../../assessment/report';
import { scores } from '../../assessment/score';
import { isEmptyWork, noWork, wholeReport, workKinds } from '../../assessment/workingData';
import { cleanText } from '../../characters/cleaning';
import type { Entry } from '../entry';
import { foundEntry, textIn } from '../entry';

/** One kind of working data on one criterion. */
export type WorkKey = `${number}.${WorkKind}`;
export type WorkEntries = ReadonlyMap<WorkKey, Entry>;

export const workKey = (number: number, kind: WorkKind): WorkKey => `${number}.${kind}`;

export function readWorkKey(key: WorkKey): { number: number; kind: WorkKind } {
  const [number, name] = key.split('.');
  return { number: Number(number), kind: workKinds.find((kind) => kind === name) ?? 'note' };
}

/** What the part can hold of a text. */
const writable = (text: string): string => cleanText(text).text;

type Texts = Readonly<Record<string, string>>;

const filled = (texts: Texts): [string, string][] =>
  Object.entries(texts)
    .map(([name, text]): [string, string] => [name, writable(text)])
    .filter(([, text]) => text !== '')
    .toSorted(([left], [right]) => (left < right ? -1 : 1));

function formatFigures({ fields, rows }: FigureTexts): string {
  const all = [fields, ...rows].map(filled);
  return all.every((texts) => texts.length === 0) ? '' : JSON.stringify(all);
}

function formatJobs(jobs: readonly JobTexts[]): string {
  const all = jobs.map(filled);
  return all.every((texts) => texts.length === 0) ? '' : JSON.stringify(all);
}

const parseJobs = (text: string): JobTexts[] =>
  (JSON.parse(text) as [string, string][][]).map((texts) => Object.fromEntries(texts));

function parseFigures(text: string): FigureTexts {
  const [fields = {}, ...rows] = (JSON.parse(text) as [string, string][][]).map((texts) =>
    Object.fromEntries(texts),
  );
  return { fields, rows };
}

const formatNote = (note: string): string => (note === '' ? '' : JSON.stringify(note));

const formatNeed = ({ place, recommendations, wording }: NeedPick): string =>
  JSON.stringify([place, writable(recommendations), wording ? writable(wording) : null]);

/** In the order of the parts, so that what is alike is alike as a text. */
const formatChosen = (pieces: readonly KeptPiece[]): string =>
  pieces.length === 0
    ? ''
    : JSON.stringify(
        choiceParts.flatMap((part) =>
          pieces
            .filter((piece) => piece.part === part)
            .map(({ is, over, text }): KeptPiece => ({ part, is, over, text: writable(text) })),
        ),
      );

/** One kind of a criterion's work as the part can hold it: as a text, alike for what is alike; "" for none. */
export function textOfWork(work: CriterionWork, kind: WorkKind): string {
  switch (kind) {
    case 'ticks':
      return (work.ticks ?? []).map((tick) => (tick ? '1' : '0')).join('');
    case 'figures':
      return work.figures ? formatFigures(work.figures) : '';
    case 'jobs':
      return formatJobs(work.jobs ?? []);
    case 'note':
      return formatNote(writable(work.note));
    case 'need':
      return work.need ? formatNeed(work.need) : '';
    case 'settled':
      return work.settled === true ? '1' : '';
    case 'sent':
      return work.sent ?? '';
    case 'independent':
      return String(work.independent ?? '');
    case 'chosen':
      return formatChosen(work.chosen ?? []);
    case 'reconciled':
      return work.reconciled ?? '';
  }
}

function parseNeed(text: string): NeedPick {
  const [place, recommendations, wording] = JSON.parse(text) as [number, string, string | null];
  return wording === null ? { place, recommendations } : { place, recommendations, wording };
}

const parseIndependent = (text: string): IndependentScore =>
  scores.find((score) => String(score) === text) ?? 'none';

const parseChosen = (text: string): KeptPiece[] => JSON.parse(text) as KeptPiece[];

/** The work with what a text of `textOfWork` says. */
function withText(work: CriterionWork, kind: WorkKind, text: string): CriterionWork {
  switch (kind) {
    case 'ticks':
      return { ...work, ticks: Array.from(text, (digit) => digit === '1') };
    case 'figures':
      return { ...work, figures: parseFigures(text) };
    case 'jobs':
      return { ...work, jobs: parseJobs(text) };
    case 'note':
      return { ...work, note: JSON.parse(text) as string };
    case 'need':
      return { ...work, need: parseNeed(text) };
    case 'settled':
      return { ...work, settled: text === '1' };
    case 'sent':
      return { ...work, sent: text };
    case 'independent':
      return { ...work, independent: parseIndependent(text) };
    case 'chosen':
      return { ...work, chosen: parseChosen(text) };
    case 'reconciled':
      return { ...work, reconciled: text };
  }
}

/** Whether there is working data of this number: of a criterion, or of the whole report. */
export const isWorkNumber = (number: number): boolean =>
  number === wholeReport || criterionNumbers.some((one) => one === number);

/** Whether a text is one of `textOfWork`: another version of the pane may have kept its drafts otherwise. */
export function isWorkText(key: WorkKey, text: string): boolean {
  const { number, kind } = readWorkKey(key);
  if (key !== workKey(number, kind) || !isWorkNumber(number)) return false;
  try {
    return text === '' || textOfWork(withText(noWork, kind, text), kind) === text;
  } catch {
    return false;
  }
}

/** All texts of working data that there are. */
export function textsOfData(data: WorkingData): ReadonlyMap<WorkKey, string> {
  const all = [...data].flatMap(([number, work]) =>
    workKinds.map((kind) => [workKey(number, kind), textOfWork(work, kind)] as const),
  );
  return new Map(all.filter(([, text]) => text !== ''));
}

/** The working data that the entries make, each by the text that is asked of it. */
export function dataOf(entries: WorkEntries, textOf: (entry: Entry) => string = textIn): WorkingData {
  const data = new Map<number, CriterionWork>();
  for (const [key, entry] of entries) {
    const text = textOf(entry);
    const { number, kind } = readWorkKey(key);
    if (text !== '') data.set(number, withText(data.get(number) ?? noWork, kind, text));
  }
  return new Map([...data].filter(([, work]) => !isEmptyWork(work)));
}

/** The entries with some of them changed; one that nothing was known of is an empty one. */
export function changed(
  entries: WorkEntries,
  keys: Iterable<WorkKey>,
  change: (entry: Entry, key: WorkKey) => Entry,
): WorkEntries {
  const now = new Map(entries);
  for (const key of keys) now.set(key, change(now.get(key) ?? foundEntry(''), key));
  return now;
}
