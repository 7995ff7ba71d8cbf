import { isBanded } from '../../assessment/figures/bands';
import { figureForms } from '../../assessment/figures/figureForms';
import { jobColumns } from '../../assessment/figures/jobs';
import type { KeptPiece } from '../../assessment/keptChoice';
import { escapeAttribute } from '../../assessment/markup';
import { criterionNumbers } from '../../assessment/report';
import type {
  CriterionWork,
  FigureTexts,
  JobTexts,
  NeedPick,
  WorkingData,
} from '../../assessment/workingData';
import { isEmptyWork, noWork, wholeReport } from '../../assessment/workingData';
import { cleanText } from '../../characters/cleaning';
import { workingDataNamespace, workingDataVersion } from './workingDataPart';

/** Word on the web keeps small parts only; a larger one is not to be written. In bytes of UTF-8. */
export const workingDataLimit = 100_000;

/** Line ends and tabs survive, also where a reader takes white space together. */
const escapeXml = (text: string): string => escapeAttribute(cleanText(text).text);

function attributes(texts: Readonly<Record<string, string>>, names: readonly string[]): string {
  const filled = names.filter((name) => (texts[name] ?? '') !== '');
  return filled.map((name) => ` ${name}="${escapeXml(texts[name] ?? '')}"`).join('');
}

/** The names that figures of a criterion are kept under; none for criteria without figures. */
export function figureNames(number: number): { fields: string[]; rows: string[] } {
  if (!isBanded(number)) return { fields: [], rows: [] };
  const { fields, rows, beside = {} } = figureForms[number];
  return { fields: Object.keys({ ...fields, ...beside }), rows: Object.keys(rows ?? {}) };
}

function formatFigures(number: number, { fields, rows }: FigureTexts): string {
  const names = figureNames(number);
  const written = rows.map((row) => `<row${attributes(row, names.rows)}/>`).join('');
  return `<figures${attributes(fields, names.fields)}>${written}</figures>`;
}

function formatJobs(jobs: readonly JobTexts[]): string {
  const written = jobs.map((job) => `<job${attributes(job, jobColumns)}/>`).join('');
  return written === '' ? '' : `<jobs>${written}</jobs>`;
}

function formatNeed({ place, recommendations, wording = '' }: NeedPick): string {
  const named = { place: String(place), wording };
  return `<need${attributes(named, ['place', 'wording'])}>${escapeXml(recommendations)}</need>`;
}

/** The attributes of a piece of a choice. */
export const pieceNames = ['part', 'is', 'over', 'text'] as const satisfies readonly (keyof KeptPiece)[];

function formatChosen(pieces: readonly KeptPiece[]): string {
  const written = pieces.map((piece) => `<piece${attributes({ ...piece }, pieceNames)}/>`).join('');
  return written === '' ? '' : `<chosen>${written}</chosen>`;
}

/** An element that this pane doesn't know, as a newer one may write it: it is carried along as it is. */
export interface UnknownWork {
  /** The criterion that it stands in; null for one beside the criteria. */
  readonly criterion: number | null;
  readonly xml: string;
}

/**
 * How often a kind of work on a criterion was changed: of two parts that differ, as two panes may leave them, the later
 * change holds.
 */
export interface WorkRevision {
  readonly criterion: number;
  readonly kind: string;
  readonly revision: number;
}

const formatRevision = ({ kind, revision }: WorkRevision): string =>
  `<revision of="${escapeXml(kind)}" is="${revision}"/>`;

function formatWork(number: number, work: CriterionWork, beside: readonly string[]): string {
  const { ticks, figures, jobs, note, need = null, settled = false, sent = null, independent = null } = work;
  const parts = [
    ticks ? `<ticks>${ticks.map((tick) => (tick ? '1' : '0')).join('')}</ticks>` : '',
    figures ? formatFigures(number, figures) : '',
    formatJobs(jobs ?? []),
    note === '' ? '' : `<note>${escapeXml(note)}</note>`,
    need ? formatNeed(need) : '',
    settled ? '<settled/>' : '',
    sent === null ? '' : `<sent>${escapeXml(sent)}</sent>`,
    independent === null ? '' : `<independent>${independent}</independent>`,
    formatChosen(work.chosen ?? []),
    work.reconciled ? `<reconciled>${escapeXml(work.reconciled)}</reconciled>` : '',
    ...beside,
  ];
  return number === wholeReport
    ? `<report>${parts.join('')}</report>`
    : `<criterion number="${number}">${parts.join('')}</criterion>`;
}

/** What stands in a part beside the work itself. */
export interface BesideWork {
  readonly unknown: readonly UnknownWork[];
  readonly revisions: readonly WorkRevision[];
}

export const nothingBeside: BesideWork = { unknown: [], revisions: [] };

/**
 * The working data as the text of a custom XML part, criteria in order; characters that XML can't hold are left out.
 */
export function formatWorkingData(data: WorkingData, { unknown, revisions } = nothingBeside): string {
  const unknownOf = (number: number | null): string[] => [
    ...new Set(unknown.filter(({ criterion }) => criterion === number).map(({ xml }) => xml)),
  ];
  const kept = [...criterionNumbers, wholeReport].flatMap((number) => {
    const work = data.get(number) ?? noWork;
    const changes = revisions.filter(({ criterion }) => criterion === number).map(formatRevision);
    const beside = [...changes, ...unknownOf(number)];
    return isEmptyWork(work) && beside.length === 0 ? [] : [formatWork(number, work, beside)];
  });
  const whole = [...kept, ...unknownOf(null)].join('');
  return `<workingData xmlns="${workingDataNamespace}" version="${workingDataVersion}">${whole}</workingData>`;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** How many bytes a text takes in UTF-8, to be compared with `workingDataLimit`. */
export const sizeInBytes = (text: string): number =>
  Array.from(text, bytesOf).reduce((size, bytes) => size + bytes, 0);
