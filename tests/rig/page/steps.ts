import { paneTexts } from './pane';
import { keepingSteps } from './keepingSteps';
import { scored, withScores } from './reports';
import type { Rig } from './rig';
import type { Step } from './step';
import { togetherSteps } from './togetherSteps';

const comment = 'Åsa, Päivi & Örjan: ”hyvä” <1>\nToinen rivi 😀';

const turnTo =
  (number: number) =>
  async (rig: Rig): Promise<void> => {
    await rig.pane.turnTo(number);
  };

const press =
  (key: string, more: KeyboardEventInit = {}) =>
  (rig: Rig): void =>
    rig.pane.key(key, more);

const ctrl = { ctrlKey: true };
const empty = scored(0);
const almost = scored(24);
const full = scored(25);
const rescored = withScores(full, ['7 score', '5']);

export const steps = {
  open: {
    before: full,
    prepare: async (rig) => rig.still(),
    act: (rig) => rig.reload(),
    wanted: full,
    number: 7,
  },
  score: {
    before: empty,
    prepare: turnTo(7),
    act: press('4'),
    wanted: withScores(empty, ['7 score', '4']),
    number: 7,
  },
  lastScore: {
    before: almost,
    prepare: turnTo(25),
    act: press('3'),
    wanted: withScores(almost, ['25 score', '3']),
    number: 25,
  },
  changeScore: { before: full, prepare: turnTo(7), act: press('5'), wanted: rescored, number: 7 },
  clear: {
    before: full,
    prepare: turnTo(7),
    act: press('0'),
    wanted: withScores(full, ['7 score', '']),
    number: 7,
  },
  comment: {
    before: full,
    prepare: turnTo(7),
    act: (rig) => {
      rig.pane.type('comments', comment);
      rig.pane.leave('comments');
    },
    wanted: new Map([...full, ['7 comments', comment]]),
    number: 7,
  },
  emptyText: {
    before: full,
    prepare: turnTo(7),
    act: (rig) => rig.pane.type('sources', ''),
    wanted: new Map([...full, ['7 sources', '']]),
    number: 7,
  },
  show: {
    before: full,
    prepare: turnTo(7),
    act: (rig) => rig.pane.press(paneTexts.criterion.showInDocument),
    wanted: full,
    number: 7,
  },
  look: {
    before: full,
    prepare: async (rig) => {
      rig.paper.click(null);
      await rig.pane.turnToOverview();
      return rig.calm();
    },
    act: (rig) => {
      rig.paper.put('7 comments', 'Arvioija kirjoitti tämän asiakirjaan.');
      rig.paper.click('7 comments');
    },
    wanted: new Map([...full, ['7 comments', 'Arvioija kirjoitti tämän asiakirjaan.']]),
    number: 7,
  },
  undo: {
    before: full,
    prepare: async (rig) => {
      await rig.pane.turnTo(7);
      rig.pane.key('5');
      return rig.calm();
    },
    act: press('z', ctrl),
    wanted: full,
    number: 7,
  },
  redo: {
    before: full,
    prepare: async (rig) => {
      await rig.pane.turnTo(7);
      rig.pane.key('5');
      await rig.calm();
      rig.pane.key('z', ctrl);
      return rig.calm();
    },
    act: press('y', ctrl),
    wanted: rescored,
    number: 7,
  },
  refreshSums: {
    before: new Map([...full, ['7 row', ''], ['8 row', '1'], ['total', '26']]),
    prepare: async (rig) => {
      await rig.pane.concerns();
    },
    act: (rig) => rig.pane.press(paneTexts.concerns.refreshSums),
    wanted: full,
    number: 7,
  },
  /** The Check page has the document read whole while the texts are on their way. */
  undoAndCheck: {
    before: full,
    prepare: async (rig) => {
      await rig.pane.turnTo(7);
      rig.pane.key('5');
      await rig.calm();
      await rig.pane.turnToOverview();
    },
    act: (rig) => {
      rig.pane.key('z', ctrl);
      rig.pane.press(paneTexts.parts.check);
    },
    wanted: full,
    number: 7,
  },
  /** What was undone goes on its way while the document is read whole. */
  checkAndUndo: {
    before: full,
    prepare: async (rig) => {
      await rig.pane.turnTo(7);
      rig.pane.key('5');
      await rig.calm();
      await rig.pane.turnToOverview();
    },
    act: (rig) => {
      rig.pane.press(paneTexts.parts.check);
      rig.pane.key('z', ctrl);
    },
    wanted: full,
    number: 7,
  },
  /** Somebody has changed another score by then, and nobody here has seen it. */
  unseenScore: {
    before: almost,
    prepare: turnTo(25),
    act: (rig) => {
      rig.paper.put('3 score', '1');
      rig.paper.put('3 row', '1');
      rig.pane.key('3');
    },
    wanted: withScores(almost, ['3 score', '1'], ['25 score', '3']),
    number: 3,
    othersWrite: true,
    // A fresh pane doesn't know of which scores the total that waits was made: it tells that they disagree.
    afterReload: async (rig) => {
      await rig.pane.concerns();
      if (!rig.pane.button(paneTexts.concerns.refreshSums)) return;
      rig.pane.press(paneTexts.concerns.refreshSums);
      await rig.calm();
    },
  },
  ...keepingSteps,
  ...togetherSteps,
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
