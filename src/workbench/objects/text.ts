import type { Control } from '../control';
import { readText } from '../controlText';
import type { InsertPlace } from '../controlWriting';
import { askToReplaceText, askToWrite } from '../permission';
import type { Revision } from '../revisions';
import type { Session } from '../session';
import { choiceArgument } from './arguments';

const author = 'Assessor';

/** What `insertText` and `clear` do to a control, when document, control and profile allow. */
export function writeInto(control: Control, text: string, place: InsertPlace, session: Session): void {
  const { switches, document } = session;
  askToReplaceText(control);
  askToWrite(session, control);
  document.write(control, text, {
    place,
    by: 'pane',
    greyLingers: switches.greyText === 'lingers',
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

export function reviewedText(element: Element | null, version: unknown): string {
  const chosen = choiceArgument(version, ['Current', 'Original'], 'changeTrackingVersion', 'Original');
  return readText(element, { version: chosen === 'Current' ? 'current' : 'original' });
}

export function select(control: Control, mode: unknown, { document }: Session): void {
  choiceArgument(mode, ['Select', 'Start', 'End'], 'selectionMode', 'Select');
  document.select(control);
}
