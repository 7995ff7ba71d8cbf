import type { Control, ControlKind } from '../control';
import { readText, type LineEnds } from '../controlText';
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

export function textOf(control: Control, { switches }: Session): string {
  if (control.showingPrompt && switches.promptAsText === 'empty') return '';
  const version = switches.deletedText === 'included' ? 'all' : 'current';
  return readText(control.content, { ends: lineEnds[switches.lineEnds], version });
}

export function bodyText({ document, switches }: Session): string {
  return readText(document.body, { ends: lineEnds[switches.lineEnds] });
}

export function isListed(control: Control, session: Session): boolean {
  const { switches } = session;
  if (control.inTextBox && switches.controlsInTextBoxes === 'missing') return false;
  return switches.controlsInCells === 'listed' || ancestor(control.element, 'tbl') === null;
}
