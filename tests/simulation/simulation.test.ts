import { Tally, tryScripts, walk } from './explore';
import type { Script } from './trial';
import { run } from './trial';

/** A fixed part of what `npm run simulate` tries, in so many milliseconds. */
const time = 10_000;
const seed = 20_778;

jest.setTimeout(600_000);

/** Whether there is still time, or less was tried than a busy machine has to, and nothing broken. */
function within(milliseconds: number, tally: Tally, isTooLittle: () => boolean): () => boolean {
  const end = Date.now() + milliseconds;
  return () => (Date.now() < end || isTooLittle()) && tally.failures.length === 0;
}

describe('In any order of answers and faults, nothing is lost and pane and document agree', () => {
  it('in short scripts, each with every single fault', async () => {
    const tally = new Tally();
    await tryScripts({ length: 1, faults: true, seed }, tally, () => tally.failures.length === 0);
    const isTooLittle = (): boolean => tally.orders <= 100;
    await tryScripts({ length: 2, faults: true, seed }, tally, within(time, tally, isTooLittle));
    expect(tally.failures).toEqual([]);
    expect(isTooLittle()).toBe(false);
  });

  it('in random walks of two panes and a person', async () => {
    const tally = new Tally();
    const isTooLittle = (): boolean => tally.walks <= 10;
    await walk(seed, 60, 1_000, tally, within(time, tally, isTooLittle));
    expect(tally.failures).toEqual([]);
    expect(isTooLittle()).toBe(false);
  });
});

/** Orders in which something was lost once. */
const found: Readonly<Record<string, Script>> = {
  'a text of somebody’s that an earlier write took the place of outlives the next write': {
    actions: [
      { kind: 'score', pane: 0, number: 1, score: 1 },
      { kind: 'score', pane: 1, number: 1, score: 3 },
      { kind: 'score', pane: 1, number: 1, score: 5 },
    ],
    faults: [],
    choices: [],
  },
  'a person’s text between a lost write and the next one is told to be unknown': {
    actions: [
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own0' },
      { kind: 'write', pane: 1, key: 'criterion.1.comments', text: 'other0' },
      { kind: 'put', key: 'criterion.1.comments', text: 'person0' },
    ],
    faults: [{ call: 1, kind: 'lostAfter' }],
    choices: [0, 0, 0, 1, 0],
  },
  'a person’s text before a lost write that is sent again is told to be unknown': {
    actions: [
      { kind: 'put', key: 'criterion.1.comments', text: 'person0' },
      { kind: 'write', pane: 1, key: 'criterion.1.comments', text: 'other0' },
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own0' },
    ],
    faults: [{ call: 0, kind: 'lostAfter' }],
    choices: [],
  },
  'what a refused write had taken away is offered, though a third text came before the next try': {
    actions: [
      { kind: 'put', key: 'criterion.1.comments', text: 'person0' },
      { kind: 'write', pane: 1, key: 'criterion.1.comments', text: 'other0' },
      { kind: 'put', key: 'criterion.1.comments', text: 'person1' },
    ],
    faults: [{ call: 0, kind: 'refusedAfter' }],
    choices: [0, 0, 1],
  },
  'what a refused write had taken away is offered, though another pane wrote before the next try': {
    actions: [
      { kind: 'put', key: 'criterion.1.comments', text: 'person0' },
      { kind: 'write', pane: 1, key: 'criterion.1.comments', text: 'other0' },
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own0' },
    ],
    faults: [{ call: 0, kind: 'refusedAfter' }],
    choices: [],
  },
  'what a refused score had taken away is offered, though the former one stands there again': {
    actions: [
      { kind: 'score', pane: 1, number: 2, score: 4 },
      { kind: 'put', key: 'criterion.2.score', text: '5' },
      { kind: 'score', pane: 0, number: 2, score: 3 },
      { kind: 'undo', pane: 0 },
    ],
    faults: [{ call: 0, kind: 'refusedAfter' }],
    choices: [],
  },
  'what a refused write had taken away is offered, though the field is gone': {
    actions: [
      { kind: 'put', key: 'criterion.2.recommendations', text: 'p15' },
      { kind: 'write', pane: 0, key: 'criterion.2.recommendations', text: 't20' },
      { kind: 'restructure' },
    ],
    faults: [{ call: 0, kind: 'refusedAfter' }],
    choices: [0, 0, 3],
  },
  'a person’s text before a lost write of what was there at first is told to be unknown': {
    actions: [
      { kind: 'put', key: 'criterion.1.sources', text: 'p40' },
      { kind: 'type', pane: 1, key: 'criterion.1.sources', text: 't53' },
      { kind: 'undo', pane: 1 },
    ],
    faults: [{ call: 0, kind: 'tooFew' }],
    choices: [],
  },
  'a score that stands against a refused one outlives the undoing of that': {
    actions: [
      { kind: 'score', pane: 0, number: 1, score: 4 },
      { kind: 'put', key: 'criterion.1.score', text: '5' },
      { kind: 'look', pane: 0 },
      { kind: 'undo', pane: 0 },
    ],
    faults: [{ call: 0, kind: 'refused' }],
    choices: [0, 1, 0, 0, 1],
  },
  'what a write had taken away is offered, though its field is gone when the answer comes late': {
    actions: [
      { kind: 'put', key: 'criterion.2.recommendations', text: 'p1' },
      { kind: 'write', pane: 0, key: 'criterion.2.recommendations', text: 't1' },
      { kind: 'restructure' },
      { kind: 'reread', pane: 0 },
    ],
    faults: [{ call: 0, kind: 'lateAnswer' }],
    choices: [0, 0, 1, 0, 0, 0, 0],
  },
  'a note that is not yet kept outlives a reload': {
    actions: [
      { kind: 'note', pane: 1, number: 1, text: 'n1' },
      { kind: 'reload', pane: 1 },
    ],
    faults: [],
    choices: [],
  },
  'a note that is given while the pane starts anew is not replaced by the one before': {
    actions: [
      { kind: 'note', pane: 0, number: 1, text: 'n1' },
      { kind: 'reload', pane: 0 },
      { kind: 'note', pane: 0, number: 1, text: 'n2' },
    ],
    faults: [],
    choices: [],
  },
  'of two parts left side by side, the later change of each note holds': {
    actions: [
      { kind: 'reread', pane: 0 },
      { kind: 'note', pane: 0, number: 2, text: 'n1' },
      { kind: 'note', pane: 0, number: 1, text: 'n2' },
      { kind: 'score', pane: 0, number: 2, score: 1 },
      { kind: 'note', pane: 1, number: 1, text: 'n3' },
      { kind: 'note', pane: 0, number: 2, text: 'n4' },
      { kind: 'reload', pane: 1 },
      { kind: 'reload', pane: 0 },
    ],
    faults: [],
    choices: [0, 0, 0, 2, 0, 0, 0, 2, 2, 3, 0, 0, 0, 0],
  },
  'a third note outlives two that were kept at the same time': {
    actions: [
      { kind: 'note', pane: 1, number: 1, text: 'n1' },
      { kind: 'note', pane: 0, number: 1, text: 'n2' },
      { kind: 'note', pane: 1, number: 1, text: 'n3' },
    ],
    faults: [],
    choices: [0, 0, 1],
  },
  'a note that is given after the removal outlives it, also where a colleague’s was kept meanwhile': {
    actions: [
      { kind: 'note', pane: 0, number: 1, text: 'n53' },
      { kind: 'unkeep', pane: 1 },
      { kind: 'note', pane: 1, number: 1, text: 'n56' },
    ],
    faults: [],
    choices: [],
  },
  'a note that is given while another one of its place is removed outlives the removal': {
    actions: [
      { kind: 'note', pane: 0, number: 2, text: 'n3' },
      { kind: 'unkeep', pane: 0 },
      { kind: 'note', pane: 0, number: 2, text: 'n52' },
    ],
    faults: [{ call: 5, kind: 'unanswered' }],
    choices: [0, 1, 0],
  },
  'a note that is given after both panes removed all of them outlives both removals': {
    actions: [
      { kind: 'note', pane: 1, number: 2, text: 'n45' },
      { kind: 'unkeep', pane: 0 },
      { kind: 'unkeep', pane: 1 },
      { kind: 'note', pane: 1, number: 2, text: 'n58' },
    ],
    faults: [],
    choices: [0, 2, 0],
  },
  'a note that is given while the removal of the one before is not answered outlives it': {
    actions: [
      { kind: 'note', pane: 0, number: 2, text: 'n3' },
      { kind: 'unkeep', pane: 0 },
      { kind: 'note', pane: 0, number: 2, text: 'n52' },
    ],
    faults: [{ call: 5, kind: 'unanswered' }],
    choices: [0, 1, 1, 1, 1, 0, 1, 0],
  },
  'a text of somebody’s outlives a write that took its place and one whose answer said nothing': {
    actions: [
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own0' },
      { kind: 'put', key: 'criterion.1.comments', text: 'person1' },
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own2' },
    ],
    faults: [{ call: 1, kind: 'garbage' }],
    choices: [],
  },
  'what stood against a draft before a reload stands against it after': {
    actions: [
      { kind: 'type', pane: 0, key: 'criterion.1.comments', text: 't1' },
      { kind: 'put', key: 'criterion.1.comments', text: 'p1' },
      { kind: 'look', pane: 0 },
      { kind: 'reload', pane: 0 },
    ],
    faults: [],
    choices: [0, 0, 0, 3, 0, 0, 0],
  },
  'a colleague’s text that was seen after a write was sent outlives the write that comes late': {
    actions: [
      { kind: 'write', pane: 0, key: 'criterion.2.comments', text: 't1' },
      { kind: 'restructure' },
      { kind: 'type', pane: 1, key: 'criterion.2.comments', text: 't2' },
      { kind: 'look', pane: 1 },
      { kind: 'undo', pane: 1 },
    ],
    faults: [{ call: 2, kind: 'lateRun' }],
    choices: [],
  },
  'a note that a colleague gave over one’s own, before that was confirmed, outlives it': {
    actions: [
      { kind: 'note', pane: 0, number: 2, text: 'n1x' },
      { kind: 'look', pane: 1 },
      { kind: 'reload', pane: 1 },
      { kind: 'note', pane: 1, number: 2, text: 'n6x' },
      { kind: 'score', pane: 1, number: 1, score: 1 },
      { kind: 'reread', pane: 0 },
      { kind: 'score', pane: 0, number: 1, score: 5 },
      { kind: 'note', pane: 0, number: 1, text: 'n26x' },
      { kind: 'reload', pane: 0 },
      { kind: 'score', pane: 1, number: 2, score: 1 },
      { kind: 'reread', pane: 0 },
      { kind: 'score', pane: 0, number: 2, score: 2 },
      { kind: 'note', pane: 0, number: 1, text: 'n41x' },
      { kind: 'type', pane: 1, key: 'criterion.2.recommendations', text: 't43' },
      { kind: 'note', pane: 0, number: 1, text: 'n44x' },
      { kind: 'score', pane: 0, number: 2, score: 2 },
      { kind: 'note', pane: 1, number: 2, text: 'n46x' },
      { kind: 'note', pane: 1, number: 1, text: 'n48x' },
      { kind: 'put', key: 'criterion.2.comments', text: 'p59' },
    ],
    faults: [],
    choices: [
      0, 0, 0, 1, 3, 1, 2, 3, 3, 2, 0, 0, 0, 3, 2, 0, 1, 1, 0, 0, 0, 1, 2, 2, 1, 1, 0, 3, 1, 0, 1, 2, 3, 3, 3,
      1, 0, 2, 1, 1, 1, 0, 2, 2, 1, 0, 0, 0, 3, 1, 1, 2, 1, 1, 0, 3, 0, 2, 0,
    ],
  },
  'a note of the same time outlives two of one’s own, of which the first was being written': {
    actions: [
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 't26' },
      { kind: 'note', pane: 1, number: 2, text: 'n32x' },
      { kind: 'note', pane: 0, number: 2, text: 'n33x' },
      { kind: 'write', pane: 1, key: 'criterion.2.comments', text: 't35' },
      { kind: 'reread', pane: 1 },
      { kind: 'score', pane: 0, number: 2, score: 2 },
      { kind: 'note', pane: 1, number: 2, text: 'n38x' },
      { kind: 'note', pane: 1, number: 1, text: 'n54x' },
      { kind: 'note', pane: 1, number: 2, text: 'n55x' },
    ],
    faults: [],
    choices: [0, 1, 0, 0, 0, 3, 0, 0, 2, 1, 2, 0, 2, 3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  },
  'a text that was seen after another try was answered outlives the first one, which comes after a reload': {
    actions: [
      { kind: 'write', pane: 0, key: 'criterion.1.comments', text: 'own0' },
      { kind: 'retry', pane: 0 },
      { kind: 'put', key: 'criterion.1.comments', text: 'person0' },
      { kind: 'look', pane: 0 },
      { kind: 'reload', pane: 0 },
    ],
    faults: [{ call: 0, kind: 'lateRun' }],
    choices: [0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1],
  },
};

it.each(Object.entries(found))('Found by simulation: %s', async (_, script) => {
  expect((await run(script)).broken).toEqual([]);
});
