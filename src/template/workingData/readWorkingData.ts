import type { IsoDate } from '../../assessment/dates/calendar';
import { isoDate } from '../../assessment/dates/calendar';
import { jobColumns } from '../../assessment/figures/jobs';
import type { KeptPiece } from '../../assessment/keptChoice';
import { choiceParts } from '../../assessment/keptChoice';
import { criterionNumbers } from '../../assessment/report';
import { scores } from '../../assessment/score';
import type {
  CriterionWork,
  FigureTexts,
  IndependentScore,
  JobTexts,
  NeedPick,
  WorkingData,
} from '../../assessment/workingData';
import { isEmptyWork, wholeReport, workKinds } from '../../assessment/workingData';
import { cleanText } from '../../characters/cleaning';
import { isBare, workingDataNamespace, workingDataVersion } from './workingDataPart';
import type { BesideWork, UnknownWork, WorkRevision } from './workingDataXml';
import { figureNames, nothingBeside, pieceNames } from './workingDataXml';
import { asItIs, writeXml } from '../xml/writeXml';
import type { ParseXml, XmlElement, XmlNode } from '../xml/xml';
import { child, childElements } from '../xml/xml';

export type WorkingDataReading =
  /** None, or only the revisions of what was removed. */
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
  const names = figureNames(number);
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
  return { place: Number(place), recommendations: textIn(element), ...textsOf(element, ['wording']) };
}

/** Of a part that this pane doesn't know nothing can be made. */
const readChosen = (element: XmlElement): KeptPiece[] =>
  [...childElements(element)].flatMap((piece) => {
    const { part: name, is = '', over = '', text = '' } = textsOf(piece, pieceNames);
    const part = choiceParts.find((known) => known === name);
    return part ? [{ part, is, over, text }] : [];
  });

function readWork(number: number, element: XmlElement): { work: CriterionWork; lost: number } {
  const [ticks, figures, jobs, note, need, settled, sent, independent, chosen, reconciled] = workKinds.map(
    (kind) => child(element, kind),
  );
  const pieces = chosen ? readChosen(chosen) : [];
  const score = independent ? readIndependent(independent) : null;
  const day = sent ? readDay(sent) : null;
  const reconciledOn = reconciled ? readDay(reconciled) : null;
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
    ...(pieces.length === 0 ? {} : { chosen: pieces }),
    ...(reconciledOn === null ? {} : { reconciled: reconciledOn }),
  };
  const all = [
    [ticks, readable],
    [need, pick],
    [sent, day],
    [independent, score],
    [reconciled, reconciledOn],
  ] as const;
  return { work, lost: all.filter(([piece, read]) => piece && read === null).length };
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
  return isBare(root) ? { kind: 'absent' } : { kind: 'read', ...readCriteria(root) };
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
