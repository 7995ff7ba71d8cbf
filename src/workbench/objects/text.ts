import type { Control } from '../controls/control';
import type { InsertPlace } from '../controls/controlWriting';
import { askToReplaceText, askToWrite, isIgnored } from '../permission';
import type { Revision } from '../text/revisions';
import type { Session } from '../session';
import { ancestor } from '../wordMarkup';
import { choiceArgument } from './arguments';
import { toldText } from './controlFacts';

/** The name under which this session writes. */
export const author = 'Assessor';

/** What `insertText` and `clear` do to a control, when document, control and profile allow. */
export function writeInto(control: Control, text: string, place: InsertPlace, session: Session): void {
  const { switches, document } = session;
  askToReplaceText(control);
  askToWrite(session, control);
  if (isIgnored(session, control)) return;
  document.write(control, text, {
    place: text !== '' && place === 'Replace' && switches.replace === 'prepended' ? 'Start' : place,
    by: 'pane',
    greyLingers: switches.greyText === 'lingers',
    keepsObjects: switches.replacedObjects === 'kept',
    inlineLineEnd: switches.inlineLineEnd,
    emptying: switches.emptied,
    revision: revisionOf(session),
  });
}

/** How changes of this session are marked; null while none are tracked. */
export function revisionOf(session: Session): Revision | null {
  if (session.changeTracking === 'Off') return null;
  return { author, date: `${new Date().toISOString().slice(0, 19)}Z` };
}

export function reviewedText(element: Element | null, version: unknown, session: Session): string {
  const chosen = choiceArgument(version, ['Current', 'Original'], 'changeTrackingVersion', 'Original');
  return toldText(element, session, chosen === 'Current' ? 'current' : 'original');
}

export function select(control: Control, mode: unknown, session: Session): void {
  moveCursor(control, null, mode, session);
}

/** Puts the cursor into the control that holds the paragraph whole, where there is one. */
export function selectParagraph(paragraph: Element, mode: unknown, session: Session): void {
  const around = ancestor(paragraph, 'sdt');
  const holder = session.document.controls().find(({ element }) => element === around);
  moveCursor(holder ?? null, paragraph, mode, session);
}

function moveCursor(
  control: Control | null,
  paragraph: Element | null,
  mode: unknown,
  { document, switches }: Session,
): void {
  choiceArgument(mode, ['Select', 'Start', 'End'], 'selectionMode', 'Select');
  document.select(control, paragraph);
  if (switches.select === 'takesFocus') document.takeFocus();
}
