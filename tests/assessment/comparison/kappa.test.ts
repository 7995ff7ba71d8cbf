import { kappa, linear, nominal, quadratic, tableOf } from '../../../src/assessment/comparison/kappa';

/** Rater 2 and rater 3 of the data set "anxiety" in R's package irr. */
const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
const anxiety = second.map((value, at) => [value, third[at] ?? NaN] as const);

const valueOf = (given: ReturnType<typeof kappa>): number => (given.kind === 'value' ? given.value : NaN);

describe('kappa', () => {
  // Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70, 213-220, as in R's package psych; N = 200.
  it('is what Cohen found in 1968, with and without his weights', () => {
    const shares = [
      [0.44, 0.07, 0.09],
      [0.05, 0.2, 0.05],
      [0.01, 0.03, 0.06],
    ];
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    expect(valueOf(kappa(shares, nominal))).toBeCloseTo(0.492, 3);
    expect(valueOf(kappa(shares, (row, column) => weights[row]?.[column] ?? NaN))).toBeCloseTo(0.348, 3);
  });

  // The example of SAS (PROC FREQ), which the tests of Python's statsmodels use as well.
  it('is what SAS and statsmodels have for a table of counts in which one category is unused', () => {
    const counts = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    expect(valueOf(kappa(counts, nominal))).toBeCloseTo(0.4842, 4);
    expect(valueOf(kappa(counts, linear))).toBeCloseTo(0.4701, 4);
  });

  it('counts distances on the whole scale, also where a category is used by nobody', () => {
    const whole = tableOf(anxiety, [1, 2, 3, 4, 5, 6]);
    expect(valueOf(kappa(whole, linear))).toBeCloseTo(0.1262, 4);
    expect(valueOf(kappa(whole, quadratic))).toBeCloseTo(0.2298, 4);
  });

  it('is what irr has when the scale is the used categories alone', () => {
    const used = tableOf(anxiety, [1, 2, 3, 4, 6]);
    expect(valueOf(kappa(used, linear))).toBeCloseTo(0.1459, 4);
    expect(valueOf(kappa(used, quadratic))).toBeCloseTo(0.252, 3);
  });

  it('is 1 where all agree and both use the scale', () => {
    const table = tableOf(
      [
        [4, 4],
        [5, 5],
      ],
      [1, 2, 3, 4, 5],
    );
    expect(kappa(table, quadratic)).toEqual({ kind: 'value', value: 1 });
  });

  it('is undefined, not 0 or 1, where both give one and the same value throughout', () => {
    const table = tableOf(
      [
        [5, 5],
        [5, 5],
      ],
      [1, 2, 3, 4, 5],
    );
    expect(kappa(table, quadratic)).toEqual({ kind: 'undefined', reason: 'oneValue' });
  });

  it('is undefined where nothing is compared', () => {
    expect(kappa(tableOf([], [1, 2, 3, 4, 5]), linear)).toEqual({ kind: 'undefined', reason: 'nothing' });
  });

  it('is 0 where each gives one value, but not the same', () => {
    const table = tableOf(
      [
        [4, 5],
        [4, 5],
      ],
      [1, 2, 3, 4, 5],
    );
    expect(kappa(table, linear)).toEqual({ kind: 'value', value: 0 });
  });

  it('refuses a value that is not on the scale', () => {
    expect(() => tableOf([[6, 5]], [1, 2, 3, 4, 5])).toThrow('6 is not on the scale');
  });
});
