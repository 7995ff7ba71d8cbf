import { isBanded } from '../assessment/bands';
import type { IsoDate } from '../assessment/calendar';
import { isoDate } from '../assessment/calendar';
import { figureForms } from '../assessment/figureForms';
import { jobColumns } from '../assessment/jobs';
import { escapeAttribute } from '../assessment/markup';
import { criterionNumbers } from '../assessment/report';
import { scores } from '../assessment/score';
import type {
  CriterionWork,
  FigureTexts,
  IndependentScore,
  JobTexts,
  NeedPick,
  WorkingData,
} from '../assessment/workingData';
import { isEmptyWork, noWork, wholeReport, workKinds } from '../assessment/workingData';
import { cleanText } from '../characters/cleaning';
import { workingDataNamespace } from './workingDataPart';
import type { ParseXml, XmlElement, XmlNode } from './xml';
import { asItIs, writeXml } from './writeXml';
import { child, childElements } from './xml';

/** Raised when older panes would misread what is written. */
export const workingDataVersion = 1;
/** Word on the web keeps small parts only; a larger one is not to be written. In bytes of UTF-8. */
export const workingDataLimit = 100_000;

/** Line ends and tabs survive, also where a reader takes white space together. */
const escapeXml = (text: string): string => escapeAttribute(cleanText(text).text);

function attributes(texts: Readonly<Record<string, string>>, names: readonly string[]): string {
  const filled = names.filter((name) => (texts[name] ?? '') !== '');
  return filled.map((name) => ` ${name}="${escapeXml(texts[name] ?? '')}"`).join('');
}

/** The names that figures of a criterion are kept under; none for criteria without figures. */
function namesFor(number: number): { fields: string[]; rows: string[] } {
  if (!isBanded(number)) return { fields: [], rows: [] };
  const { fields, rows, beside = {} } = figureForms[number];
  return { fields: Object.keys({ ...fields, ...beside }), rows: Object.keys(rows ?? {}) };
}

function formatFigures(number: number, { fields, rows }: FigureTexts): string {
  const names = namesFor(number);
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

const nothingBeside: BesideWork = { unknown: [], revisions: [] };

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

/** How many bytes a text takes in UTF-8, to be held against `workingDataLimit`. */
export const sizeInBytes = (text: string): number =>
  Array.from(text, bytesOf).reduce((size, bytes) => size + bytes, 0);

export type WorkingDataReading =
  | { readonly kind: 'absent' }
  /** `lost` is how many pieces could not be understood and are left out. */
  | { readonly kind: 'read'; readonly data: WorkingData; readonly lost: number }
  | { readonly kind: 'damaged' }
  /** Written by a later pane: to be left untouched. */
  | { readonly kind: 'newer'; readonly version: number };

/** A part beyond this is not ours, whatever it says; in characters, far above what is ever written. */
const unreasonable = 1_000_000;

/** The text of an element, with CDATA and entities joined, as it could have been typed. */
function textIn(element: XmlElement): string {
  let text = '';
  for (let node: XmlNode | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue ?? '';
  }
  return cleanText(text).text;
}

function textsOf(element: XmlElement, names: readonly string[]): Record<string, string> {
  const filled = names.map((name) => [name, cleanText(element.getAttribute(name) ?? '').text] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

function readTicks(element: XmlElement): boolean[] | null {
  const digits = textIn(element).trim();
  return /^[01]{1,20}$/u.test(digits) ? Array.from(digits, (digit) => digit === '1') : null;
}

function readFigures(number: number, element: XmlElement): FigureTexts {
  const names = namesFor(number);
  const rows = [...childElements(element)].filter(({ localName }) => localName === 'row');
  return { fields: textsOf(element, names.fields), rows: rows.map((row) => textsOf(row, names.rows)) };
}

const readJobs = (element: XmlElement): JobTexts[] =>
  [...childElements(element)]
    .filter(({ localName }) => localName === 'job')
    .map((job) => textsOf(job, jobColumns));

function readNeed(element: XmlElement): NeedPick | null {
  const place = /^[1-9]\d?$/u.exec(element.getAttribute('place') ?? '')?.[0];
  if (place === undefined) return null;
  const wording = element.getAttribute('wording') ?? '';
  const pick = { place: Number(place), recommendations: textIn(element) };
  return wording === '' ? pick : { ...pick, wording };
}

function readWork(number: number, element: XmlElement): { work: CriterionWork; lost: number } {
  const [ticks, figures, jobs, note, need, settled, sent, independent] = workKinds.map((kind) =>
    child(element, kind),
  );
  const score = independent ? readIndependent(independent) : null;
  const day = sent ? readDay(sent) : null;
  const readable = ticks ? readTicks(ticks) : null;
  const pick = need ? readNeed(need) : null;
  const work = {
    ticks: readable,
    figures: figures ? readFigures(number, figures) : null,
    ...(jobs ? { jobs: readJobs(jobs) } : {}),
    note: note ? textIn(note) : '',
    ...(pick ? { need: pick } : {}),
    ...(settled ? { settled: true } : {}),
    ...(day === null ? {} : { sent: day }),
    ...(score === null ? {} : { independent: score }),
  };
  const pieces = [
    [ticks, readable],
    [need, pick],
    [sent, day],
    [independent, score],
  ] as const;
  return { work, lost: pieces.filter(([piece, read]) => piece && read === null).length };
}

function readIndependent(element: XmlElement): IndependentScore | null {
  const text = textIn(element).trim();
  return text === 'none' ? text : (scores.find((score) => String(score) === text) ?? null);
}

/** Of `isoDate`'s range, so that whatever stands there is no day by chance. */
function readDay(element: XmlElement): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(textIn(element).trim()) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

/** The criterion of a piece, or the whole report; null for a piece that isn't known. */
function numberOf(element: XmlElement): number | null {
  if (element.localName === 'report') return wholeReport;
  if (element.localName !== 'criterion') return null;
  return criterionNumbers.find((number) => String(number) === element.getAttribute('number')) ?? null;
}

/** Of two pieces on the same criterion the first one holds. */
function readCriteria(root: XmlElement): { data: WorkingData; lost: number } {
  const data = new Map<number, CriterionWork>();
  let lost = 0;
  for (const element of childElements(root)) {
    const number = numberOf(element);
    const read = number === null || data.has(number) ? null : readWork(number, element);
    lost += read?.lost ?? 1;
    if (number !== null && read && !isEmptyWork(read.work)) data.set(number, read.work);
  }
  return { data, lost };
}

/** Reads the working data from the root of a part; null where there is none that could be read. */
export function workingDataOf(root: XmlElement | null): WorkingDataReading {
  const ours = root?.localName === 'workingData' && root.namespaceURI === workingDataNamespace;
  const version = /^\d{1,9}$/u.exec(root?.getAttribute('version') ?? '')?.[0];
  if (!root || !ours || version === undefined || Number(version) < 1) return { kind: 'damaged' };
  if (Number(version) > workingDataVersion) return { kind: 'newer', version: Number(version) };
  return { kind: 'read', ...readCriteria(root) };
}

const knownWork: ReadonlySet<string | null> = new Set([...workKinds, 'revision']);

function unknownWithin(element: XmlElement): UnknownWork[] {
  const criterion = numberOf(element);
  if (criterion === null) return [{ criterion, xml: writeXml(element, asItIs) }];
  return [...childElements(element)]
    .filter(({ localName }) => !knownWork.has(localName))
    .map((unknown) => ({ criterion, xml: writeXml(unknown, asItIs) }));
}

function revisionsWithin(element: XmlElement): WorkRevision[] {
  const criterion = numberOf(element);
  if (criterion === null) return [];
  return [...childElements(element)].flatMap((child): WorkRevision[] => {
    const revision = /^\d{1,9}$/u.exec(child.getAttribute('is') ?? '')?.[0];
    if (child.localName !== 'revision' || revision === undefined) return [];
    return [{ criterion, kind: child.getAttribute('of') ?? '', revision: Number(revision) }];
  });
}

/** What a part of working data holds beside the work; nothing for a part that is none. */
export function besideWork(xml: string, parseXml: ParseXml): BesideWork {
  const root = xml.length > unreasonable ? null : parseXml(xml);
  const ours = root?.localName === 'workingData' && root.namespaceURI === workingDataNamespace;
  if (!root || !ours) return nothingBeside;
  const elements = [...childElements(root)];
  return { unknown: elements.flatMap(unknownWithin), revisions: elements.flatMap(revisionsWithin) };
}

/** Reads the document's working data; `xml` is null when the document has no such part. */
export function parseWorkingData(xml: string | null, parseXml: ParseXml): WorkingDataReading {
  if (xml === null) return { kind: 'absent' };
  return workingDataOf(xml.length > unreasonable ? null : parseXml(xml));
}
