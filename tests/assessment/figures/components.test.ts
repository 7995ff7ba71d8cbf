import type { ComponentCriterion } from '../../../src/assessment/figures/components';
import {
  componentCount,
  componentCriteria,
  hasComponents,
  hasComponentsInProse,
  suggestFromComponents,
  suggestFromTicks,
} from '../../../src/assessment/figures/components';
import { criterionNumbers } from '../../../src/assessment/report';
import { scoreIn } from './suggestions';

const scoresByMet: [ComponentCriterion, number[]][] = [
  [5, [1, 1, 2, 3, 4, 5]],
  [8, [1, 1, 2, 3, 4, 5]],
  [10, [1, 1, 2, 3, 4, 5]],
  [11, [1, 1, 2, 3, 4, 5]],
  [13, [1, 2, 3, 4, 5]],
  [25, [1, 1, 1, 2, 3, 4, 5]],
];

describe('suggestFromComponents', () => {
  it.each(scoresByMet)('criterion %d scores 0, 1, 2 … components met as %j', (number, wanted) => {
    const of = wanted.length - 1;
    const suggested = wanted.map((_, met) => scoreIn(suggestFromComponents(number, met, of)));
    expect(suggested).toEqual(wanted);
  });

  it('tells how many more components make the next step', () => {
    expect(suggestFromComponents(25, 0, 6)).toMatchObject({
      next: { score: 2, unit: 'components', at: 3, distance: 3 },
    });
    expect(suggestFromComponents(5, 3, 5)).toMatchObject({ next: { score: 4, at: 4, distance: 1 } });
    expect(suggestFromComponents(13, 4, 4)).toMatchObject({ score: 5, next: null });
  });

  it.each([
    [-1, 5, 'negative'],
    [6, 5, 'partExceedsWhole'],
    [2.5, 5, 'notWhole'],
    [NaN, 5, 'notANumber'],
    [Infinity, 5, 'notWhole'],
    [3, 4, 'componentsDiffer'],
    [0, 0, 'componentsDiffer'],
  ])('refuses %d of %d: %s', (met, of, why) => {
    expect(suggestFromComponents(5, met, of)).toEqual({
      kind: 'absurd',
      faults: [{ field: 'components', why }],
    });
  });
});

describe('suggestFromTicks', () => {
  it('counts the ticks', () => {
    expect(suggestFromTicks(13, [true, false, true, false])).toMatchObject({
      score: 3,
      value: 2,
      calculation: { kind: 'components', met: 2, of: 4 },
    });
  });

  it('suggests nothing before anybody has been through the list', () => {
    expect(suggestFromTicks(13, null)).toEqual({ kind: 'incomplete', missing: [{ field: 'components' }] });
  });
});

describe('componentCount', () => {
  it('is known for the six criteria that list components, and for no other', () => {
    expect(criterionNumbers.filter((number) => componentCount(number) !== null)).toEqual([
      ...componentCriteria,
    ]);
    expect(criterionNumbers.filter(hasComponents)).toEqual([...componentCriteria]);
  });
});

it('Only criterion 25 has its components in prose', () => {
  expect(componentCriteria.filter(hasComponentsInProse)).toEqual([25]);
});
