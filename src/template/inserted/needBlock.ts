import type { NeedField } from '../../assessment/needs/needKey';
import type { OutlineControl } from '../outline/control';
import { groupTypes, isGroup } from '../outline/control';
import type { Prompts } from './emptyCopy';
import { controlsWithin, textWithin, writeEmptyCopy } from './emptyCopy';
import { openFlatOpc } from '../xml/flatOpc';
import { insertedPackage, scopeOf } from './insertedPackage';
import { findLabel } from '../lines/labels';
import { isEmptyText, lexiconOf } from '../lines/lexicon';
import { allControls, readOutline } from '../outline/outline';
import type { Package } from '../xml/package';
import { relatedParts, wordParts } from '../xml/package';
import { Reading } from '../lines/reading';
import type { ReportModel } from '../report';
import type { ParseXml, XmlElement } from '../xml/xml';
import { child, childElements, childValue, wordAttribute } from '../xml/xml';
import type { ReportLanguage } from '../../words/reportLanguage';
import { usualLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';

/**
 * Why a block can't be repeated by inserting a copy of its paragraphs: it stands in a table, in a control that groups
 * others, or the host's XML does not hold it with its labels and controls. Rows of a table can't be added by the API
 * with their controls (`insertRows` takes plain texts), and inserted tables have come out altered (office-js#116,
 * #6350, #6752).
 */
export const blockFaults = ['table', 'grouped', 'incomplete'] as const;
export type BlockFault = (typeof blockFaults)[number];

export type BlockCopy =
  | { readonly kind: 'copied'; readonly ooxml: string }
  | { readonly kind: 'fault'; readonly fault: BlockFault };

export interface BlockOrder {
  readonly language: ReportLanguage;
  /** The block's fields in the order of their controls. */
  readonly fields: readonly NeedField[];
  /** How many times the block is wanted. */
  readonly copies: number;
  /** What an emptied control asks for where the document does not keep its own prompt. */
  readonly prompt: string;
}

const fault = (kind: BlockFault): BlockCopy => ({ kind: 'fault', fault: kind });

/**
 * An emptied copy of the block that ends a piece of a document, to be inserted behind it. `ooxml` is the piece as flat
 * OPC; what stands before the block's first label is left out. The copy is read again before it is given: only what
 * reads as a block is.
 */
export function copyBlock(ooxml: string, order: BlockOrder, parseXml: ParseXml): BlockCopy {
  const source = openFlatOpc(ooxml, parseXml);
  const document = source && wordParts(source).document;
  if (!source || !document) return fault('incomplete');
  const body = child(document, 'body');
  const pieces = body ? [...childElements(body)].filter(({ localName }) => localName !== 'sectPr') : [];
  for (let start = pieces.length - 1; start >= 0; start--) {
    const block = pieces.slice(start);
    const obstacle = obstacleIn(block);
    if (obstacle) return fault(obstacle);
    if (block.flatMap(controlsIn).length < order.fields.length) continue;
    const copy = writeCopy(source, document, block, order);
    if (readsAsBlocks(copy, order, parseXml)) return { kind: 'copied', ooxml: copy };
  }
  return fault('incomplete');
}

const controlsIn = (piece: XmlElement): XmlElement[] => [
  ...(piece.localName === 'sdt' ? [piece] : []),
  ...controlsWithin(piece),
];

function obstacleIn(block: readonly XmlElement[]): BlockFault | null {
  if (block.some((piece) => piece.localName === 'tbl')) return 'table';
  return block.flatMap(controlsIn).some(isGroup) ? 'grouped' : null;
}

/**
 * Word may join the last paragraph of what it inserts with the one that follows: an empty one keeps that from the
 * block.
 */
const lastParagraph = ({ nodeName }: XmlElement): string =>
  `<${nodeName.slice(0, nodeName.lastIndexOf(':') + 1)}p/>`;

function writeCopy(
  source: Package,
  document: XmlElement,
  block: readonly XmlElement[],
  order: BlockOrder,
): string {
  const prompts = promptsOf(source, order);
  const scope = scopeOf(document);
  const copy = block.map((piece) => writeEmptyCopy(piece, prompts, scope)).join('');
  const used = block
    .flatMap(controlsIn)
    .map((control) => childValue(child(child(control, 'sdtPr'), 'placeholder'), 'docPart') ?? '');
  const kept = new Set(used.filter((name) => prompts.kept(name) !== null));
  return insertedPackage(source, copy.repeat(order.copies) + lastParagraph(document), kept);
}

function promptsOf(source: Package, { prompt }: BlockOrder): Prompts {
  const [glossary = null] = relatedParts(source, 'glossaryDocument');
  const texts = new Map(
    childrenOf(child(glossary, 'docParts')).map((part) => [
      childValue(child(part, 'docPartPr'), 'name') ?? '',
      textWithin(part),
    ]),
  );
  const style = childrenOf(wordParts(source).styles).find(
    (element) => childValue(element, 'name')?.toLowerCase() === 'placeholder text',
  );
  return {
    kept: (name) => texts.get(name) ?? null,
    otherwise: prompt,
    style: wordAttribute(style ?? null, 'styleId'),
  };
}

const childrenOf = (parent: XmlElement | null): XmlElement[] => (parent ? [...childElements(parent)] : []);

/** Whether a reader finds the block in it, as often as wanted, each control with its label and nothing typed. */
function readsAsBlocks(ooxml: string, { language, fields, copies }: BlockOrder, parseXml: ParseXml): boolean {
  const copy = openFlatOpc(ooxml, parseXml);
  if (!copy) return false;
  const lexicon = lexiconOf(wordsOf(language).template);
  const known = {
    isLabel: (text: string): boolean => lexicon.frontLabel(text) !== null,
    isHeading: (): boolean => false,
    mayBeHeading: (): boolean => false,
  };
  const { candidates } = new Reading(readOutline(wordParts(copy)), known);
  const wanted = Array.from({ length: copies }, () => fields).flat();
  return (
    candidates.length === wanted.length &&
    candidates.every((candidate, index) => {
      const meaning = findLabel(candidate, (text) => lexicon.frontLabel(text))?.value;
      const { prompting, text } = candidate.control;
      const isNeed = meaning?.kind === 'developmentNeed' && meaning.field === wanted[index];
      return isNeed && (prompting || isEmptyText(text));
    })
  );
}

/**
 * Whether a control that groups others, a repeating section above all, stands around one of these: there Word itself
 * has a say in what is added.
 */
export const isGrouped = (
  { controls }: Pick<ReportModel, 'controls'>,
  own: readonly OutlineControl[],
): boolean =>
  controls.some(
    ({ type, lines }) => groupTypes.has(type) && allControls(lines).some((each) => own.includes(each)),
  );

/** What an empty field of the report asks for, in the document's own words where one shows them. */
export function promptOf({ controls, language }: Pick<ReportModel, 'controls' | 'language'>): string {
  const shown = controls.find(({ prompting, text }) => prompting && text.trim() !== '');
  return shown?.text ?? wordsOf(language ?? usualLanguage).template.prompts[0];
}
