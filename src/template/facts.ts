import type { DocumentFacts } from '../assessment/checkedReport';
import type { PlacedThread } from '../assessment/commentThread';
import { placeThreads } from '../assessment/commentThread';
import type { Whereabouts } from '../assessment/passage';
import { wordsOf } from '../words/words';
import { readThreads } from './comments';
import { instructionsAmong } from './instructions';
import type { Package } from './xml/package';
import { relatedParts, wordParts } from './xml/package';
import type { ReportModel } from './report';
import { fieldIds, fieldOfContent, passageAround, readPassages } from './passages';
import { readStrayTexts } from './strayTexts';
import { isBare, workingDataNamespace } from './workingData/workingDataPart';
import type { XmlElement, XmlNode } from './xml/xml';
import { child, childElements, isElement, isOn } from './xml/xml';

/** The marks of tracked changes: text, moves, table cells, formatting. */
const revisionMarks: ReadonlySet<string> = new Set([
  ...['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge'],
  ...['rPrChange', 'pPrChange', 'numberingChange', 'sectPrChange'],
  ...['tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange'],
]);

const isRevision = ({ localName }: XmlElement): boolean => revisionMarks.has(localName ?? '');

/** However deep the document is nested: no recursion. */
function countWithin(root: XmlElement, isCounted: (element: XmlElement) => boolean): number {
  const open = [root];
  let count = 0;
  for (let element = open.pop(); element; element = open.pop()) {
    for (const inner of childElements(element)) {
      if (isCounted(inner)) count++;
      open.push(inner);
    }
  }
  return count;
}

/** The first element of a kind in the document's order. */
function firstWithin(root: XmlElement, isMeant: (element: XmlElement) => boolean): XmlElement | null {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (isMeant(element)) return element;
    for (const inner of childElements(element).reverse()) open.push(inner);
  }
  return null;
}

const isWorkingData = (root: XmlElement | null): boolean =>
  root?.namespaceURI === workingDataNamespace && !isBare(root);

/** Unknown only where a part is there that can't be read: it may be ours. */
function hasWorkingData(source: Package): boolean | null {
  const parts = relatedParts(source, 'customXml');
  if (parts.some(isWorkingData)) return true;
  return parts.includes(null) ? null : false;
}

function countComments(source: Package): number | null {
  const [comments] = relatedParts(source, 'comments');
  if (comments === undefined) return 0;
  return comments && countWithin(comments, ({ localName }) => localName === 'comment');
}

/** The comments with the fields of the report that they are about. */
function placedThreads(source: Package, { fields }: Pick<ReportModel, 'fields'>): PlacedThread[] | null {
  const threads = readThreads(source);
  return threads && placeThreads(threads, [...fields.values()]);
}

/** Where the first tracked change stands; null where there is none, or none in a paragraph. */
function readFirstRevision(source: Package, report: Pick<ReportModel, 'fields'>): Whereabouts | null {
  const { document, styles } = wordParts(source);
  if (!document) return null;
  const ids = fieldIds(report);
  const mark = firstWithin(document, isRevision);
  let around: XmlNode | null = mark;
  while (around && isElement(around)) {
    const key = fieldOfContent(around, ids);
    if (key !== undefined) return { key };
    around = around.parentNode;
  }
  if (!mark) return null;
  const passages = readPassages(document, styles, (element) => fieldOfContent(element, ids) !== undefined);
  const passage = passageAround(mark, passages);
  return passage ? { passage } : null;
}

/**
 * What a file tells beyond its fields. Headers, footers and notes are not searched for tracked changes; comments count
 * also when resolved.
 */
export function readFacts(source: Package, report: Pick<ReportModel, 'fields' | 'language'>): DocumentFacts {
  const body = child(wordParts(source).document, 'body');
  const [settings] = relatedParts(source, 'settings');
  const threads = placedThreads(source, report);
  const strays = readStrayTexts(source, report);
  const { language } = report;
  return {
    workingData: hasWorkingData(source),
    tracking: settings ? isOn(settings, 'trackRevisions') : null,
    revisions: body && countWithin(body, isRevision),
    firstRevision: body && readFirstRevision(source, report),
    comments: threads && countComments(source),
    threads,
    strays,
    instructions: language === null ? [] : instructionsAmong(strays, wordsOf(language).template),
  };
}
