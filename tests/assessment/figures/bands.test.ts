import fc from 'fast-check';
import type { BandedCriterion } from '../../../src/assessment/figures/bands';
import {
  bandedCriteria,
  bands,
  distanceToNext,
  percentOf,
  rangeOf,
  roundWithinStep,
  stepOf,
} from '../../../src/assessment/figures/bands';
import { scores } from '../../../src/assessment/score';

/**
 * Both sides of every boundary: [criterion, the last figure of the lower step, the first of the upper, the upper
 * step].
 */
const boundaries: [BandedCriterion, number, number, number][] = [
  [1, 41, 40, 2],
  [1, 31, 30, 3],
  [1, 26, 25, 4],
  [1, 21, 20, 5],
  [2, 59, 60, 2],
  [2, 74, 75, 3],
  [2, 89, 90, 4],
  [2, 95, 96, 5],
  [4, 49, 50, 3],
  [4, 74, 75, 4],
  [4, 89, 90, 5],
  [15, 271, 270, 2],
  [15, 151, 150, 3],
  [15, 61, 60, 4],
  [15, 31, 30, 5],
  [16, 24, 25, 2],
  [16, 49, 50, 3],
  [16, 74, 75, 4],
  [16, 89, 90, 5],
  [17, 1, 2, 2],
  [17, 3, 4, 3],
  [17, 4, 5, 4],
  [17, 5, 6, 5],
  [19, 49, 50, 2],
  [19, 59, 60, 3],
  [19, 69, 70, 4],
  [19, 84, 85, 5],
  [20, 49, 50, 2],
  [20, 59, 60, 3],
  [20, 69, 70, 4],
  [20, 84, 85, 5],
  [21, 64, 65, 2],
  [21, 74, 75, 3],
  [21, 84, 85, 4],
  [21, 94, 95, 5],
  [24, 30, 31, 2],
  [24, 39, 40, 3],
  [24, 49, 50, 4],
  [24, 64, 65, 5],
];

describe('stepOf', () => {
  it.each(boundaries)('criterion %d: %d is below and %d on step %d', (number, below, on, step) => {
    expect(stepOf(bands[number], on)).toBe(step);
    expect(stepOf(bands[number], below)).toBe(step - 1);
  });

  it.each(boundaries)(
    'criterion %d: a figure between %d and %d stays on the step below %d… %d',
    (number, below, on, step) => {
      const [nearer, hair] = [(below + on) / 2, on + (below - on) * 1e-6];
      expect([nearer, hair].map((value) => stepOf(bands[number], value))).toEqual([step - 1, step - 1]);
    },
  );

  it.each([
    [2, 95.5, 4],
    [1, 30.5, 2],
    [15, 30.5, 4],
    [17, 3, 2],
    [17, 3.9, 2],
    [4, 0, 2],
    [1, 0, 5],
    [21, 0, 1],
  ] as const)('criterion %d: %d is on step %d', (number, value, step) => {
    expect(stepOf(bands[number], value)).toBe(step);
  });

  it('never falls when a figure gets better', () => {
    const figure = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...bandedCriteria), figure, figure, (number, one, other) => {
        const band = bands[number];
        const [worse, better] = [one, other].toSorted((a, b) => (band.direction === 'up' ? a - b : b - a));
        expect(stepOf(band, better ?? 0)).toBeGreaterThanOrEqual(stepOf(band, worse ?? 0));
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('distanceToNext', () => {
  it('tells where the next step begins and how far that is', () => {
    expect(distanceToNext(bands[1], 23)).toEqual({ score: 5, at: 20, distance: 3 });
    expect(distanceToNext(bands[2], 95.5)).toEqual({ score: 5, at: 96, distance: 0.5 });
    expect(distanceToNext(bands[17], 3)).toEqual({ score: 3, at: 4, distance: 1 });
  });

  it.each(bandedCriteria)('has nothing above step 5 of criterion %d', (number) => {
    expect(distanceToNext(bands[number], bands[number].edges[5])).toBeNull();
  });

  it('leads to the step that it names', () => {
    const figure = fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.constantFrom(...bandedCriteria), figure, (number, value) => {
        const next = distanceToNext(bands[number], value);
        if (!next) return;
        expect(next.distance).toBeGreaterThan(0);
        expect(next.score).toBe(stepOf(bands[number], value) + 1);
        expect(stepOf(bands[number], next.at)).toBe(next.score);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('percentOf', () => {
  it.each([
    [0.57, 0.95, 60],
    [19.5, 30, 65],
    [29, 100, 29],
    [6.3, 7, 90],
  ])('finds %d of %d to be %d percent and not a hair less', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});

describe('roundWithinStep', () => {
  it.each([
    [4, 77.777, 78],
    [4, 89.6, 89.6],
    [4, 89.96, 89.96],
    [4, 89.999, 89.99],
    [1, 20.4, 20.4],
    [1, 20.001, 20.01],
    [1, 21.25, 21.3],
    [1, 24.96, 25],
    [2, 94.5, 94.5],
    [15, 30.5, 30.5],
    [15, 37.5, 37.5],
    [15, 38, 38],
    [16, 77.777, 78],
    [17, 2.4, 2.4],
  ] as const)('criterion %d: shows %d as %d', (number, value, shown) => {
    expect(roundWithinStep(bands[number], value)).toBe(shown);
  });

  it('never shows a figure on another step', () => {
    const figure = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...bandedCriteria), figure, (number, value) => {
        expect(stepOf(bands[number], roundWithinStep(bands[number], value))).toBe(
          stepOf(bands[number], value),
        );
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

describe('The range of a score', () => {
  it.each<[BandedCriterion, string[]]>([
    [2, ['below 60', 'atLeast 60', 'atLeast 75', 'atLeast 90', 'atLeast 96']],
    [1, ['above 40', 'atMost 40', 'atMost 30', 'atMost 25', 'atMost 20']],
  ])('of criterion %i begins at its edge; the lowest ends short of the next', (number, ranges) => {
    const read = scores.map((score) => rangeOf(number, score));
    expect(read.map((range) => range && `${range.than} ${range.edge}`)).toEqual(ranges);
  });

  it('give criterion 4 its lowest score for no share, and 2 for every share below 3', () => {
    expect(rangeOf(4, 1)).toBeNull();
    expect(rangeOf(4, 2)).toEqual({ than: 'below', edge: 50 });
    expect(rangeOf(4, 3)).toEqual({ than: 'atLeast', edge: 50 });
  });
});
