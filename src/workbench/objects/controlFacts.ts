import type { Control, ControlKind } from '../controls/control';
import type { Character } from '../text/characters';
import { readText, type LineEnds, type Reading } from '../controls/controlText';
import { isTableOnly } from '../permission';
import type { Session } from '../session';
import { ancestor } from '../wordMarkup';

const types: Readonly<Record<ControlKind, string>> = {
  richText: 'RichText',
  plainText: 'PlainText',
  checkBox: 'CheckBox',
  dropDownList: 'DropDownList',
  comboBox: 'ComboBox',
  date: 'DatePicker',
  picture: 'Picture',
  group: 'Group',
  repeatingSection: 'RepeatingSection',
  repeatingSectionItem: 'RepeatingSection',
  buildingBlockGallery: 'BuildingBlockGallery',
  equation: 'Unknown',
  citation: 'Unknown',
  bibliography: 'Unknown',
};

const lineEnds: Readonly<Record<Session['switches']['lineEnds'], LineEnds>> = {
  newline: { paragraph: '\n', lineBreak: '\n' },
  windows: { paragraph: '\r', lineBreak: '\v' },
};

export function typeOf(control: Control, { switches }: Session): string {
  return control.kind === 'date' && switches.datePicker === 'richText' ? 'RichText' : types[control.kind];
}

export function subtypeOf(control: Control, session: Session): string {
  const type = typeOf(control, session);
  if (type === 'PlainText') return control.place === 'inline' ? 'PlainTextInline' : 'PlainTextParagraph';
  if (type !== 'RichText') return type;
  if (control.place === 'block') return isTableOnly(control) ? 'RichTextTable' : 'RichTextParagraphs';
  return { inline: 'RichTextInline', cell: 'RichTextTableCell', row: 'RichTextTableRow' }[control.place];
}

export function idOf(control: Control, session: Session): number {
  if (session.switches.ids === 'signed') return control.id;
  return session.hidesIds ? otherId(control.id, session.salt) >>> 0 : control.id >>> 0;
}

/** Another id, never the same for two controls. */
export function otherId(id: number, salt: number): number {
  return (Math.imul(id, 0x9e3779b1) + salt) | 0;
}

export function textOf(control: Control, session: Session): string {
  const { switches } = session;
  if (control.showingPrompt && switches.promptAsText === 'empty') return '';
  return toldText(control.content, session, switches.deletedText === 'included' ? 'all' : 'current');
}

export function bodyText(session: Session): string {
  return toldText(session.document.body, session, 'current');
}

const noBreakSpaces: Readonly<Record<Session['switches']['noBreakSpaces'], string>> = {
  kept: '\u00A0',
  space: ' ',
  narrow: '\u202F',
};

/** A text as the profile tells it. */
export function toldText(
  element: Element | null,
  { switches }: Session,
  version: NonNullable<Reading['version']>,
): string {
  const footnoteMark = switches.footnoteMarks === 'told' ? '\u0002' : '';
  const text = readText(element, { ends: lineEnds[switches.lineEnds], version, footnoteMark });
  return text.replaceAll('\u00A0', noBreakSpaces[switches.noBreakSpaces]);
}

/** The text of single characters as the profile tells it. */
export function toldCharacters(characters: readonly Character[], { switches }: Session): string {
  const ends = lineEnds[switches.lineEnds];
  const told = ({ text, kind, node }: Character): string => {
    if (kind === 'paragraph') return ends.paragraph;
    if (kind === 'text') return text === '\n' ? ends.lineBreak : text;
    const isNote = node.localName.endsWith('noteReference');
    return isNote && switches.footnoteMarks === 'told' ? '\u0002' : '';
  };
  const text = characters
    .filter(({ isDeleted }) => !isDeleted || switches.deletedText === 'included')
    .map(told)
    .join('');
  return text.replaceAll('\u00A0', noBreakSpaces[switches.noBreakSpaces]);
}

/** The control's own prompt, as far as the profile tells it. */
export function promptOf(control: Control, { document, switches }: Session): string {
  const isNested = document.parentOf(control) !== null;
  const isEmpty =
    switches.placeholderText === 'empty' || (switches.placeholderText === 'emptyIfNested' && isNested);
  return isEmpty ? '' : (document.prompts.own(control) ?? '');
}

export function isListed(control: Control, session: Session): boolean {
  const { switches } = session;
  if (control.inTextBox && switches.controlsInTextBoxes === 'missing') return false;
  if (switches.controlsInCells === 'wholeCellMissing') return control.place !== 'cell';
  return switches.controlsInCells === 'listed' || ancestor(control.element, 'tbl') === null;
}
