import type { Fault } from '../../../src/workbench/faults';
import { autoOpenSwitch, removeWork } from './kept';
import type { CallFault, Move } from './move';
import { paneTexts } from './pane';
import type { Rig } from './rig';

type NoteMove = Extract<Move, { kind: 'note' }>;

type FileMove = Extract<Move, { kind: 'checkFile' }>;

/** An answer that is late by nothing is no fault. */
const nothing: Fault = { kind: 'late', milliseconds: 0 };
const internalError = 5001;
const lateness = 5_000;

function faultOf(kind: CallFault): Fault {
  switch (kind) {
    case 'office':
      return { kind, error: internalError };
    case 'late':
      return { kind, milliseconds: lateness };
    case 'unanswered':
    case 'dropped':
      return { kind };
  }
}

/** Presses "Try again" where working data or code did not come; a field that waits for Word waits on. */
async function tryAgainHere(rig: Rig): Promise<void> {
  rig.pane.buttonsBesideFields(paneTexts.tryAgain).forEach((button) => button.click());
  await rig.calm();
}

/** Types an own note, whose first call may go wrong; what was refused is tried again. */
export async function note(rig: Rig, { number, text, fault }: NoteMove): Promise<void> {
  await rig.pane.turnTo(number);
  await rig.pane.noteField();
  if (fault) rig.host.calls.faults.next(faultOf(fault));
  rig.pane.note(text);
  await rig.calm();
  rig.host.calls.faults.clear();
  await tryAgainHere(rig);
}

/** Takes all own notes out of the document. */
export async function removeNotes(rig: Rig): Promise<void> {
  await removeWork(rig);
  await rig.pane.turnToOverview();
}

/** Turns the choice of the menu over. */
export async function turnAutoOpen(rig: Rig): Promise<void> {
  await rig.pane.turnToMenu();
  await rig.pane.waitFor(() => autoOpenSwitch(rig) !== null);
  autoOpenSwitch(rig)?.click();
  await rig.calm();
}

/** Has the document read whole. */
export async function check(rig: Rig): Promise<void> {
  await rig.pane.turnToOverview();
  rig.pane.press(paneTexts.parts.check);
  await rig.calm();
}

/** The same where Word gives no XML once: its file is opened, read and closed by calls, one of which may go wrong. */
export async function checkFile(rig: Rig, { at, fault }: FileMove): Promise<void> {
  await rig.pane.turnToOverview();
  rig.host.faults.next({ kind: 'action', at: 0, code: 'GeneralException' });
  if (fault) rig.host.calls.faults.next(...Array.from({ length: at }, () => nothing), faultOf(fault));
  rig.pane.press(paneTexts.parts.check);
  await rig.calm();
  rig.host.calls.faults.clear();
  rig.pane.focus();
  await rig.calm();
}

/** Somebody else gives a score in a pane of theirs, which is closed again. */
export async function scoreElsewhere(rig: Rig, number: number, score: string): Promise<void> {
  const second = await rig.openSecond();
  await second.turnTo(number);
  second.key(score === '' ? '0' : score);
  await rig.calm();
  rig.closeSecond();
  rig.pane.focus();
  await rig.calm();
}

/** Starts the pane again, where the nth piece of its code does not come at first. */
export async function reloadWithout(rig: Rig, at: number): Promise<void> {
  Object.assign(rig.code, { asked: 0, met: false, failing: at });
  rig.reload();
  await rig.opened();
  await rig.calm();
  rig.code.failing = null;
  await tryAgainHere(rig);
  await rig.opened();
}
