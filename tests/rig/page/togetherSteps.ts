import { paneTexts } from './pane';
import { scored, withScores } from './reports';
import type { Rig } from './rig';
import type { Step } from './step';

const full = scored(25);
const almost = scored(24);
const own = 'Tiimi kokoontuu maanantaisin.';
const others = 'Kollega kirjoitti tämän sillä välin.';

/** Brings the sums in line where the pane says that they are not. */
async function refreshSums(rig: Rig): Promise<void> {
  await rig.pane.concerns();
  rig.pane.button(paneTexts.concerns.refreshSums)?.click();
  await rig.calm();
}

async function openBothAtNotes(rig: Rig): Promise<void> {
  const second = await rig.openSecond();
  await second.turnTo(8);
  await second.noteField();
  await rig.pane.turnTo(7);
  await rig.pane.noteField();
}

/** Each comes back to the own note, and tries again what the pane offers. */
async function backToNotes(rig: Rig): Promise<void> {
  const second = await rig.openSecond();
  await second.turnTo(8);
  second.buttons(paneTexts.tryAgain).forEach((button) => button.click());
  await rig.calm();
  await rig.pane.turnTo(7);
}

/** Steps of several people on one document. */
export const togetherSteps = {
  /** Two panes keep a note each at the same time. */
  twoNotes: {
    before: full,
    prepare: openBothAtNotes,
    act: (rig) => {
      void rig.openSecond().then((second) => second.note(others));
      rig.pane.note(own);
    },
    wanted: full,
    number: 7,
    finish: backToNotes,
    check: (rig) => {
      const notes = rig.paper.notes();
      const wanted = [
        [7, own],
        [8, others],
      ] as const;
      const wrong = wanted.filter(([number, note]) => notes.get(number) !== note);
      return Promise.resolve(
        wrong.map(([number]) => `the note on ${number} is "${notes.get(number) ?? ''}"`),
      );
    },
    fresh: true,
  },
  /** One changes a score while the other one gives the last, in a pane each. */
  twoScores: {
    before: almost,
    prepare: async (rig) => {
      const second = await rig.openSecond();
      await second.turnTo(25);
      await rig.pane.turnTo(7);
    },
    act: (rig) => {
      void rig.openSecond().then((second) => second.key('3'));
      rig.pane.key('5');
    },
    wanted: withScores(almost, ['7 score', '5'], ['25 score', '3']),
    number: 7,
    finish: refreshSums,
    fresh: true,
  },
  /** A colleague writes a text that nobody here has seen when the own one is written. */
  unseenText: {
    before: full,
    prepare: (rig) => rig.pane.turnTo(7),
    act: (rig) => {
      rig.paper.put('7 comments', others);
      rig.pane.type('comments', own);
      rig.pane.leave('comments');
    },
    wanted: new Map([...full, ['7 comments', own]]),
    number: 7,
    finish: async (rig) => {
      await rig.pane.turnTo(7);
      rig.pane.button(paneTexts.state.keepYours)?.click();
      await rig.calm();
    },
    // Beside a text that came since, the own one is there for copying.
    afterReload: async (rig) => {
      await rig.pane.concerns();
      const drop = rig.pane.button(paneTexts.orphan.drop);
      if (!drop || !rig.pane.text.includes(own)) return;
      drop.click();
      await rig.pane.turnTo(7);
      rig.pane.type('comments', own);
      rig.pane.leave('comments');
      await rig.calm();
    },
  },
} as const satisfies Record<string, Step>;
