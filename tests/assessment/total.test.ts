import { highestTotal, parseTotal, standingOf } from '../../src/assessment/total';
import type { Score } from '../../src/assessment/score';

const all = (score: Score): Score[] => Array.from({ length: 25 }, () => score);

describe('standingOf', () => {
  it('begins with nothing scored and everything open', () => {
    expect(standingOf([])).toEqual({ scored: 0, sum: 0, lowest: 25, highest: 125, total: null });
  });

  it('narrows the range with each score', () => {
    expect(standingOf([4, 5, 5])).toEqual({ scored: 3, sum: 14, lowest: 36, highest: 124, total: null });
  });

  it('has no total while one criterion is open', () => {
    expect(standingOf(all(5).slice(1)).total).toBeNull();
  });

  it.each([
    [1, 25],
    [5, 125],
  ] as const)('has the total when all are scored %d: %d', (score, total) => {
    expect(standingOf(all(score))).toEqual({ scored: 25, sum: total, lowest: total, highest: total, total });
  });
});

describe('parseTotal', () => {
  it.each([
    ['103', 103],
    ['103/125', 103],
    [' 103 p ', 103],
    ['103 pistettä', 103],
    ['103 poäng', 103],
    ['7', 7],
    ['112,0', 112],
    ['112.0', 112],
    ['112,00/125 p', 112],
  ])('reads %j as %d', (text, total) => {
    expect(parseTotal(text)).toEqual({ kind: 'total', total });
  });

  it.each(['n. 100', '103,5', '112,05', '112,', '1.112', '1030', 'sata', '103/100'])(
    'tells %j as unreadable',
    (text) => {
      expect(parseTotal(text)).toEqual({ kind: 'unreadable', text });
    },
  );

  it('takes nothing for empty', () => {
    expect(parseTotal(' ')).toEqual({ kind: 'empty' });
  });
});

it('The highest total is 25 times the highest score', () => {
  expect(highestTotal).toBe(125);
  expect(standingOf(all(5)).total).toBe(highestTotal);
});
