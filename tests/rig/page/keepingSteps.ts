import { autoOpenSwitch, isAutoOpenKept, removeWork, turnToRemoval } from './kept';
import { evidenceTexts } from './pane';
import { scored } from './reports';
import type { Rig } from './rig';
import type { Step } from './step';

const full = scored(25);
const first = 'Kysy tiimiltä, ketkä ”kokoontuvat” & <milloin>';
const second = 'Tiimi kokoontuu maanantaisin.';

async function turnToNote(rig: Rig): Promise<void> {
  await rig.pane.turnTo(7);
  await rig.pane.noteField();
}

async function keepNote(rig: Rig): Promise<void> {
  await turnToNote(rig);
  rig.pane.note(first);
  await rig.calm();
}

/** Whether the note is in the document, and the pane shows it and is done with it. */
const noteIs =
  (wanted: string) =>
  async (rig: Rig): Promise<string[]> => {
    await turnToNote(rig);
    const shown = (await rig.pane.noteField()).value;
    const there = rig.paper.notes().get(7) ?? '';
    return [
      ...(there === wanted ? [] : [`the document's note is "${there}"`]),
      ...(shown === wanted ? [] : [`the pane's note is "${shown}"`]),
      ...(rig.pane.text.includes(evidenceTexts.working.keeping) ? ['the note is still being kept'] : []),
    ];
  };

const { working } = evidenceTexts;

async function nothingKept(rig: Rig): Promise<string[]> {
  await turnToRemoval(rig);
  const left = [...rig.paper.notes().values()];
  return [
    ...left.map((note) => `the document still holds "${note}"`),
    ...(rig.pane.button(working.remove) ? ['the pane still offers to remove working data'] : []),
  ];
}

/** Turns it on unless it is on. */
async function turnOn(rig: Rig): Promise<void> {
  await rig.pane.turnToMenu();
  const own = autoOpenSwitch(rig);
  if (own && !own.checked) own.click();
  await rig.calm();
}

async function isOn(rig: Rig): Promise<string[]> {
  await rig.pane.turnToMenu();
  const isShown = autoOpenSwitch(rig)?.checked ?? false;
  return [
    ...(isAutoOpenKept(rig) ? [] : ['the document does not ask for the pane']),
    ...(isShown ? [] : ['the pane shows the choice otherwise']),
  ];
}

/** Steps that keep something in the document beside its text, over Word's older interface. */
export const keepingSteps = {
  note: {
    before: full,
    prepare: turnToNote,
    act: (rig) => rig.pane.note(first),
    wanted: full,
    number: 7,
    finish: turnToNote,
    check: noteIs(first),
    fresh: true,
  },
  changeNote: {
    before: full,
    prepare: keepNote,
    act: (rig) => rig.pane.note(second),
    wanted: full,
    number: 7,
    finish: turnToNote,
    check: noteIs(second),
    fresh: true,
  },
  removeWork: {
    before: full,
    prepare: async (rig) => {
      await keepNote(rig);
      await turnToRemoval(rig);
      rig.pane.press(working.remove);
      await rig.pane.waitFor(() => rig.pane.button(working.reallyRemove) !== null);
    },
    act: (rig) => rig.pane.press(working.reallyRemove),
    wanted: full,
    number: 7,
    finish: removeWork,
    check: nothingKept,
    fresh: true,
  },
  autoOpen: {
    before: full,
    prepare: (rig) => rig.pane.turnToMenu(),
    act: (rig) => autoOpenSwitch(rig)?.click(),
    wanted: full,
    number: 7,
    finish: turnOn,
    check: isOn,
    fresh: true,
  },
  /** Where Word can't give its XML, the file is read in slices. */
  readFile: {
    before: full,
    prepare: (rig) => rig.still(),
    act: (rig) => rig.reload(),
    wanted: full,
    number: 7,
  },
} as const satisfies Record<string, Step>;
