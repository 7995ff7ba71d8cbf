import { agreementCsv, agreementOf, independentScores } from '../../../src/assessment/comparison/agreement';
import type { Score } from '../../../src/assessment/score';
import { isScore } from '../../../src/assessment/score';
import { noWork } from '../../../src/assessment/workingData';
import { reportOf } from './reports';

const scored = (...given: readonly (number | null)[]): ReadonlyMap<number, Score> =>
  new Map(given.flatMap((score, at) => (score !== null && isScore(score) ? [[at + 1, score]] : [])));

const criteria = [
  { number: 1, name: 'A', section: 'Staff' },
  { number: 2, name: 'B', section: 'Staff' },
  { number: 3, name: 'C', section: 'Services' },
  { number: 4, name: 'D', section: 'Services' },
  { number: 5, name: 'E', section: 'Services' },
];

describe('agreement', () => {
  // By hand: differences 0, +1, -2, 0; of the four both scored.
  const mine = scored(4, 3, 5, 5, 2);
  const theirs = scored(4, 4, 3, 5, null);

  it('counts what is equal and what is within one, and the mean difference, of what both have scored', () => {
    expect(agreementOf(mine, theirs, criteria)).toMatchObject({
      compared: 4,
      equal: 2,
      withinOne: 3,
      meanDifference: -0.25,
      meanDistance: 0.75,
    });
  });

  it('has the same figures for each section, in the order of the report', () => {
    expect(agreementOf(mine, theirs, criteria).sections).toEqual([
      { name: 'Staff', compared: 2, equal: 1, withinOne: 2, meanDifference: 0.5, meanDistance: 0.5 },
      { name: 'Services', compared: 2, equal: 1, withinOne: 1, meanDifference: -1, meanDistance: 1 },
    ]);
  });

  it('has kappa with both weights over the whole scale 1-5', () => {
    // By hand. First: 3, 4, 5, 5; second: 3, 4, 4, 5. Linear: seen 1/4; by chance, of 16 pairs, distances
    // 3: 0+1+1+2, 4: 1+0+0+1, 5 twice: 2+1+1+0 each = 4 + 2 + 8 = 14, so 1 - (1/4)/(14/16) = 0.7143.
    // Quadratic: 0+1+1+4, 1+0+0+1, 4+1+1+0 twice = 6 + 2 + 12 = 20, so 1 - (1/4)/(20/16) = 0.8.
    const { kappas } = agreementOf(scored(3, 4, 5, 5), scored(3, 4, 4, 5), criteria);
    expect(kappas.linear.kind === 'value' && kappas.linear.value).toBeCloseTo(0.7143, 4);
    expect(kappas.quadratic.kind === 'value' && kappas.quadratic.value).toBeCloseTo(0.8, 10);
  });

  it('has a low kappa where scores bunch at the top although nearly all agree', () => {
    const first = scored(...Array.from({ length: 25 }, (_, at) => (at < 2 ? 4 : 5)));
    const second = scored(...Array.from({ length: 25 }, (_, at) => (at > 22 ? 4 : 5)));
    const { equal, withinOne, kappas } = agreementOf(first, second, []);
    expect([equal, withinOne]).toEqual([21, 25]);
    expect(kappas.quadratic.kind === 'value' && kappas.quadratic.value).toBeCloseTo(-0.087, 3);
  });

  it('says what is undefined: no mean without a pair, no kappa where all scores are the same', () => {
    expect(agreementOf(scored(4), scored(null, 4), criteria)).toEqual({
      compared: 0,
      equal: 0,
      withinOne: 0,
      meanDifference: null,
      meanDistance: null,
      sections: [
        { name: 'Staff', compared: 0, equal: 0, withinOne: 0, meanDifference: null, meanDistance: null },
        { name: 'Services', compared: 0, equal: 0, withinOne: 0, meanDifference: null, meanDistance: null },
      ],
      kappas: {
        linear: { kind: 'undefined', reason: 'nothing' },
        quadratic: { kind: 'undefined', reason: 'nothing' },
      },
    });
    const same = scored(5, 5, 5);
    expect(agreementOf(same, same, criteria).kappas.linear).toEqual({
      kind: 'undefined',
      reason: 'oneValue',
    });
  });
});

it('The independent scores are those of before others’ were taken over, where some were', () => {
  const work = new Map([
    [1, { ...noWork, independent: 2 as const }],
    [2, { ...noWork, independent: 'none' as const }],
    [3, { ...noWork, settled: true }],
  ]);
  const report = reportOf({ scores: { 4: null } });
  expect([...independentScores(report, work)].slice(0, 3)).toEqual([
    [1, 2],
    [3, 4],
    [5, 4],
  ]);
});

describe('the row for a study of agreement', () => {
  it('has both independent scores of each criterion, and nothing where one has none', () => {
    const csv = agreementCsv({ unit: '=Enhet; A', date: '2026-10-07' }, scored(4, 3), scored(5));
    const [head = '', row = ''] = csv.split('\r\n');
    expect(head.split(';').slice(0, 6)).toEqual(['\ufeffunit', 'date', '1a', '1b', '2a', '2b']);
    expect(head.split(';')).toHaveLength(52);
    expect(row).toBe(`"'=Enhet; A";2026-10-07;4;5;3;${';'.repeat(46)}`);
  });
});
