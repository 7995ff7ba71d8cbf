import fc from 'fast-check';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Action } from './action';
import { faultKinds } from './faults';

const comments: FieldKey = 'criterion.1.comments';
const others: FieldKey = 'criterion.2.recommendations';
const firstScore: FieldKey = 'criterion.1.score';

/** The kinds of actions; `at` is how many of the kind there were before, so that each text is one of a kind. */
export const kindsOfAction: readonly ((at: number) => Action)[] = [
  (at) => ({ kind: 'score', pane: 0, number: 1, score: at % 2 === 0 ? 3 : 5 }),
  () => ({ kind: 'score', pane: 0, number: 1, score: null }),
  (at) => ({ kind: 'score', pane: 1, number: 2, score: at % 2 === 0 ? 2 : 1 }),
  (at) => ({ kind: 'write', pane: 0, key: comments, text: `own${at}` }),
  (at) => ({ kind: 'write', pane: 1, key: comments, text: `other${at}` }),
  (at) => ({ kind: 'type', pane: 0, key: others, text: `typed${at}` }),
  () => ({ kind: 'pick', pane: 0, key: comments, choice: 'document' }),
  () => ({ kind: 'pick', pane: 0, key: firstScore, choice: 'pane' }),
  () => ({ kind: 'discard', pane: 0, key: firstScore }),
  () => ({ kind: 'undo', pane: 0 }),
  () => ({ kind: 'look', pane: 0 }),
  () => ({ kind: 'reread', pane: 0 }),
  () => ({ kind: 'reload', pane: 0 }),
  (at) => ({ kind: 'note', pane: 0, number: 1, text: `note${at}` }),
  (at) => ({ kind: 'note', pane: 1, number: 1, text: `remark${at}` }),
  () => ({ kind: 'unkeep', pane: 1 }),
  (at) => ({ kind: 'put', key: comments, text: `person${at}` }),
  (at) => ({ kind: 'put', key: firstScore, text: ['1', '3', '2'][at % 3] ?? '' }),
  () => ({ kind: 'restructure' }),
];

/** The script of these kinds of actions. */
export const scriptOf = (kinds: readonly number[]): Action[] =>
  kinds.flatMap((kind, at) => {
    const before = kinds.slice(0, at).filter((one) => one === kind).length;
    return kindsOfAction[kind]?.(before) ?? [];
  });

/** So many scripts of this length, the same for the same seed: longer ones are too many to try all. */
export const someScripts = (length: number, { seed, count }: { seed: number; count: number }): Action[][] =>
  fc
    .sample(fc.array(fc.nat(kindsOfAction.length - 1), { minLength: length, maxLength: length }), {
      seed,
      numRuns: count,
    })
    .map(scriptOf);

const pane = fc.constantFrom(0, 1);
const number = fc.constantFrom(1, 2);
const key = fc.constantFrom<FieldKey>(comments, 'criterion.1.sources', 'criterion.2.comments', others);
const decided = fc.oneof(key, fc.constantFrom<FieldKey>(firstScore, 'criterion.2.score', 'total'));
const score = fc.constantFrom(null, 1, 2, 3, 4, 5);
const plain = fc.constantFrom(
  'undo',
  'redo',
  'look',
  'reread',
  'retry',
  'fixSums',
  'undo',
  'look',
  'reread',
  'reload',
  'unkeep',
);
const choice = fc.constantFrom('pane', 'document');

/** Any action; the text is made one of a kind by its place. */
const anyAction: fc.Arbitrary<(at: number) => Action> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(pane, number, score).map(([p, n, s]) => (): Action => ({ kind: 'score', pane: p, number: n, score: s })) },
  { weight: 4, arbitrary: fc.tuple(pane, key, fc.constantFrom('write', 'type')).map(([p, k, kind]) => (at: number): Action => ({ kind, pane: p, key: k, text: `t${at}` })) },
  { weight: 1, arbitrary: fc.tuple(pane, key).map(([p, k]) => (): Action => ({ kind: 'leave', pane: p, key: k })) },
  { weight: 6, arbitrary: fc.tuple(pane, plain).map(([p, kind]) => (): Action => ({ kind, pane: p })) },
  { weight: 2, arbitrary: fc.tuple(pane, number).map(([p, n]) => (at: number): Action => ({ kind: 'note', pane: p, number: n, text: `n${at}x` })) },
  { weight: 1, arbitrary: fc.tuple(pane, number, choice).map(([p, n, c]) => (): Action => ({ kind: 'decide', pane: p, number: n, choice: c })) },
  { weight: 1, arbitrary: fc.tuple(pane, decided).map(([p, k]) => (): Action => ({ kind: 'discard', pane: p, key: k })) },
  { weight: 2, arbitrary: fc.tuple(pane, decided, choice).map(([p, k, c]) => (): Action => ({ kind: 'pick', pane: p, key: k, choice: c })) },
  { weight: 3, arbitrary: key.map((k) => (at: number): Action => ({ kind: 'put', key: k, text: `p${at}` })) },
  { weight: 1, arbitrary: fc.tuple(number, score).map(([n, s]) => (): Action => ({ kind: 'put', key: `criterion.${n}.score`, text: String(s ?? '') })) },
  { weight: 1, arbitrary: fc.constant((): Action => ({ kind: 'restructure' })) },
  { weight: 1, arbitrary: fc.constant((): Action => ({ kind: 'comment' })) },
); // prettier-ignore

/** Several actions that one alone seldom meets: two texts that stand against each other and a decision, a removal. */
const moves: fc.Arbitrary<readonly ((at: number) => Action)[]> = fc.oneof(
  { weight: 26, arbitrary: anyAction.map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pane, key, choice)
      .map(([p, k, c]) => [
        (at: number): Action => ({ kind: 'type', pane: p, key: k, text: `t${at}` }),
        (at: number): Action => ({ kind: 'put', key: k, text: `p${at}` }),
        (): Action => ({ kind: 'look', pane: p }),
        (): Action => ({ kind: 'pick', pane: p, key: k, choice: c }),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pane, number, choice)
      .map(([p, n, c]) => [
        (at: number): Action => ({ kind: 'note', pane: 1 - p, number: n, text: `n${at}x` }),
        (at: number): Action => ({ kind: 'note', pane: p, number: n, text: `n${at}x` }),
        (): Action => ({ kind: 'decide', pane: p, number: n, choice: c }),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pane, pane, number)
      .map(([p, q, n]) => [
        (): Action => ({ kind: 'unkeep', pane: p }),
        (at: number): Action => ({ kind: 'note', pane: q, number: n, text: `n${at}x` }),
      ]),
  },
);

/** A walk of so many actions with faults on the way, in a random order of answers. */
export const walkOf = (length: number) =>
  fc.record({
    actions: fc.array(moves, { minLength: length, maxLength: length }).map((all) =>
      all
        .flat()
        .slice(0, length)
        .map((make, at) => make(at)),
    ),
    faults: fc.array(fc.record({ call: fc.nat(length * 2), kind: fc.constantFrom(...faultKinds) }), {
      maxLength: 4,
    }),
    choices: fc.array(fc.nat(3), { minLength: length * 3, maxLength: length * 4 }),
  });
