import type { OutlineLine } from './outline';
import type { XmlElement } from './xml';
import { child, childElements, childValue, isOn, wordAttribute } from './xml';

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
export type ControlType = (typeof typesByElement)[keyof typeof typesByElement] | 'richText';

/** Where a control stands: within a paragraph, around paragraphs, around a table cell or around table rows. */
export type ControlPlace = 'inline' | 'block' | 'cell' | 'row';

export interface OutlineControl {
  /** Its place among all controls of the body, from 0. */
  readonly index: number;
  /** w:id, which Word writes as a signed number; null when the control has none. */
  readonly id: number | null;
  readonly title: string;
  readonly tag: string;
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
  /** Its content as lines. */
  readonly lines: readonly OutlineLine[];
}

/** Reads a control's properties; its content is read by the outline. */
export function readControl(
  element: XmlElement,
  content: Pick<OutlineControl, 'index' | 'place' | 'text' | 'lines'>,
): OutlineControl {
  const properties = child(element, 'sdtPr');
  const names = properties ? [...childElements(properties)].map(({ localName }) => localName ?? '') : [];
  const typed = names.find((name): name is keyof typeof typesByElement => name in typesByElement);
  const id = childValue(properties, 'id');
  const type = typed ? typesByElement[typed] : 'richText';
  const multiLine = wordAttribute(child(properties, 'text'), 'multiLine') ?? '0';
  return {
    ...content,
    id: id !== null && /^-?\d+$/.test(id) ? Number(id) : null,
    title: childValue(properties, 'alias') ?? '',
    tag: childValue(properties, 'tag') ?? '',
    type,
    locked: ['contentLocked', 'sdtContentLocked'].includes(childValue(properties, 'lock') ?? ''),
    multiline: type === 'richText' || (type === 'plainText' && ['1', 'true', 'on'].includes(multiLine)),
    prompting: isOn(properties, 'showingPlcHdr'),
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
