import type { Control, ControlKind } from './controls/control';
import type { Session } from './session';
import { WordError } from './wordError';

/** Kinds of controls that take no text from the pane. */
const textless: readonly ControlKind[] = ['dropDownList', 'checkBox', 'picture', 'group', 'repeatingSection', 'repeatingSectionItem', 'buildingBlockGallery', 'equation', 'citation', 'bibliography']; // prettier-ignore
const protections = ['readOnly', 'comments'];

/** Throws the refusal that the document, the control or the profile has for a write. */
export function askToWrite(session: Session, control: Control | null): void {
  const { document, switches } = session;
  if (switches.writes !== 'allowed' && switches.writes !== 'ignored')
    throw new WordError(switches.writes, 'The profile refuses all writes.');
  if (document.facts.protection !== null && protections.includes(document.facts.protection)) {
    throw new WordError('AccessDenied', 'The document is protected against editing.');
  }
  if (control) askOfControl(session, control);
}

function askOfControl({ document, switches }: Session, control: Control): void {
  if (control.cannotEdit && switches.lockedControls === 'refused') {
    throw new WordError('NotAllowed', 'The content of the control is locked.');
  }
  if (switches.cursorControl === 'refused' && holdsCursor(control, document.selection)) {
    throw new WordError('GeneralException', 'The control holds the cursor.');
  }
}

/** Whether a text for this control is taken without a word and never arrives (office-js#2183). */
export function isIgnored({ document, switches }: Session, control: Control): boolean {
  if (switches.writes === 'ignored') return true;
  return switches.cursorControl === 'ignored' && holdsCursor(control, document.selection);
}

function holdsCursor(control: Control, selection: Control | null): boolean {
  return selection !== null && (selection === control || control.element.contains(selection.element));
}

/** Throws where a control is of a kind that takes no text, or stands around rows or a table. */
export function askToReplaceText(control: Control): void {
  const holdsTable = control.place === 'row' || (control.place === 'block' && isTableOnly(control));
  if (holdsTable || textless.includes(control.kind)) {
    throw new WordError(
      'InvalidArgument',
      `Text cannot be written into a control of this kind (${control.kind}, ${control.place}).`,
    );
  }
}

export function isTableOnly(control: Control): boolean {
  const inside = [...(control.content?.children ?? [])].map((element) => element.localName);
  return inside.includes('tbl') && !inside.includes('p');
}
