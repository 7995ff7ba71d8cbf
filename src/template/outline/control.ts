import type { Holding } from '../../assessment/holding';
import type { HoldingSource } from './holdings';
import { holdingsIn, withInsertion } from './holdings';
import type { ListMark } from './numbering';
import type { XmlElement } from '../xml/xml';
import { child, childElements, childValue, isElement, isOn, wordAttribute } from '../xml/xml';

const typesByElement = {
  text: 'plainText',
  comboBox: 'comboBox',
  dropDownList: 'dropDownList',
  date: 'date',
  picture: 'picture',
  checkbox: 'checkBox',
  group: 'group',
  repeatingSection: 'repeatingSection',
  repeatingSectionItem: 'repeatingSection',
  docPartObj: 'buildingBlock',
  docPartList: 'buildingBlock',
} as const;
export type ControlType = (typeof typesByElement)[keyof typeof typesByElement] | 'richText' | 'scoreBoxes';

/** Controls that hold other controls rather than what somebody types. */
export const groupTypes: ReadonlySet<ControlType> = new Set(['group', 'repeatingSection', 'buildingBlock']);

/** Controls in which nobody types a text. */
export const textlessTypes: ReadonlySet<ControlType> = new Set(['picture', 'checkBox', 'scoreBoxes']);

/** Where a control stands: within a paragraph, around paragraphs, around a table cell or around table rows. */
export type ControlPlace = 'inline' | 'block' | 'cell' | 'row';

export type Piece = { kind: 'text'; text: string } | { kind: 'control'; control: OutlineControl };

/** A table cell: tables are counted over the document, rows and grid columns within their table, from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns it takes; one where it is not said. */
  readonly span?: number;
  /** It is one with the cell above, in which its text stands. */
  readonly merged?: true;
}

/**
 * A line of the document: a paragraph, or the part of one between line breaks, or a control that stands around
 * paragraphs.
 */
export interface OutlineLine {
  readonly pieces: readonly Piece[];
  /** The bullet or automatic number that Word prints before it. */
  readonly mark: ListMark | null;
  /** The innermost table cell that it stands in. */
  readonly cell: Cell | null;
  /** The id of its paragraph's style; null where it has none. */
  readonly style: string | null;
  /** It goes on in the paragraph of the line before, behind a line break. */
  readonly continues: boolean;
  /** What is in the text boxes that hang on it: no part of its text. */
  readonly boxed: string;
}

export interface OutlineControl {
  /** Its place among all controls of the body, from 0. */
  readonly index: number;
  /** w:id, which Word writes as a signed number; null when the control has none. */
  readonly id: number | null;
  readonly title: string;
  readonly tag: string;
  /** The place in the document's data that its text is kept in; "" where it has none. */
  readonly dataPlace: string;
  /** The name of the entry that its prompt is kept under; "" where it has none of its own. */
  readonly promptName: string;
  readonly type: ControlType;
  readonly place: ControlPlace;
  /** Its content may not be edited. */
  readonly locked: boolean;
  /** Line breaks survive in it: not so in a plain-text control of one line. */
  readonly multiline: boolean;
  /** The prompt shows: nobody has typed anything. */
  readonly prompting: boolean;
  /** All text in it, that of nested controls included; the prompt's text while it shows. */
  readonly text: string;
  /** What it holds besides plain text. */
  readonly holds: readonly Holding[];
  /** It stands in a tracked insertion with all that somebody has typed into it. */
  readonly inserted: boolean;
  /** Its content as lines. */
  readonly lines: readonly OutlineLine[];
  /** Whether a check box is ticked; false for all others. */
  readonly ticked: boolean;
  /** Five check boxes that are a score together, those of 1 to 5 in this order; none for any other control. */
  readonly boxes: readonly OutlineControl[];
}

function typeOf(properties: XmlElement | null): ControlType {
  const names = properties ? [...childElements(properties)].map(({ localName }) => localName ?? '') : [];
  const typed = names.find((name): name is keyof typeof typesByElement =>
    Object.hasOwn(typesByElement, name),
  );
  return typed ? typesByElement[typed] : 'richText';
}

/**
 * Whether a list shows the words with which Word's lists begin, as in "Choose an item.": a first item that has either a
 * value or a text to display, not both. Then nothing was chosen.
 */
function isUnchosen(properties: XmlElement | null, shown: string): boolean {
  const list = child(properties, 'dropDownList') ?? child(properties, 'comboBox');
  const [first] = list ? childElements(list) : [];
  if (!first || /\d/u.test(shown)) return false;
  const texts = ['displayText', 'value'].flatMap((name) => wordAttribute(first, name) || []);
  return texts.length === 1 && texts[0] === shown.trim();
}

const word2010Namespace = 'http://schemas.microsoft.com/office/word/2010/wordml';

const isTicked = (properties: XmlElement | null): boolean => {
  const box = child(properties, 'checkbox');
  const value = child(box, 'checked')?.getAttributeNS(word2010Namespace, 'val');
  return ['1', 'true', 'on'].includes(value ?? '');
};

/** Two controls of one place always have one text. */
function dataPlaceOf(properties: XmlElement | null): string {
  const mapping = child(properties, 'dataBinding');
  const path = wordAttribute(mapping, 'xpath') ?? '';
  return path === '' ? '' : `${(wordAttribute(mapping, 'storeItemID') ?? '').toLowerCase()} ${path}`;
}

/** Whether an element is a control that groups others. */
export const isGroup = (control: XmlElement): boolean => groupTypes.has(typeOf(child(control, 'sdtPr')));

/** Whether a control stands within a tracked insertion. */
function isInserted(control: XmlElement): boolean {
  for (let around = control.parentNode; around; around = around.parentNode)
    if (isElement(around) && ['ins', 'moveTo'].includes(around.localName ?? '')) return true;
  return false;
}

/** Reads a control's properties; its content is read by the outline. */
export function readControl(
  element: XmlElement,
  content: Pick<OutlineControl, 'index' | 'place' | 'text' | 'lines'>,
  source: HoldingSource,
): OutlineControl {
  const properties = child(element, 'sdtPr');
  const type = typeOf(properties);
  const id = childValue(properties, 'id');
  const prompting = isOn(properties, 'showingPlcHdr') || isUnchosen(properties, content.text);
  const inserted = !prompting && isInserted(element);
  const holds = groupTypes.has(type) ? [] : holdingsIn(child(element, 'sdtContent'), source, prompting);
  const multiLine = wordAttribute(child(properties, 'text'), 'multiLine') ?? '0';
  return {
    ...content,
    id: id !== null && /^-?\d+$/.test(id) ? Number(id) : null,
    title: childValue(properties, 'alias') ?? '',
    tag: childValue(properties, 'tag') ?? '',
    dataPlace: dataPlaceOf(properties),
    promptName: childValue(child(properties, 'placeholder'), 'docPart') ?? '',
    type,
    locked: ['contentLocked', 'sdtContentLocked'].includes(childValue(properties, 'lock') ?? ''),
    multiline: type === 'richText' || (type === 'plainText' && ['1', 'true', 'on'].includes(multiLine)),
    prompting,
    ticked: isTicked(properties),
    boxes: [],
    inserted,
    holds: inserted && !groupTypes.has(type) ? withInsertion(holds) : holds,
  };
}

/** The controls directly within this one, however deep in its paragraphs and tables. */
export const nestedControls = (control: OutlineControl): OutlineControl[] =>
  control.lines.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'control' ? [piece.control] : [])),
  );

/** The text that stands in the control itself, outside the controls nested in it. */
export const ownText = (control: OutlineControl): string =>
  control.lines
    .flatMap(({ pieces }) => pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')))
    .join('');
