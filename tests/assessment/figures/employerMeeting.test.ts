import fc from 'fast-check';
import { medianOf, suggestEmployerMeeting } from '../../../src/assessment/figures/employerMeeting';
import { faultsIn, missingIn, scoreIn, suggestionIn } from './suggestions';

describe('medianOf', () => {
  it.each([
    [[7], 7],
    [[1, 2], 1.5],
    [[30, 10, 20], 20],
    [[100, 9, 10, 20], 15],
    [[9, 80, 700], 80],
  ])('finds the middle of %j: %d', (values, median) => {
    expect(medianOf(values)).toBe(median);
  });
});

describe('suggestEmployerMeeting', () => {
  it.each([
    [271, 1],
    [270, 2],
    [151, 2],
    [150, 3],
    [61, 3],
    [60, 4],
    [31, 4],
    [30, 5],
    [0, 5],
  ])('scores a median of %d days as %d', (median, score) => {
    expect(scoreIn(suggestEmployerMeeting([0, median, 3650], true))).toBe(score);
  });

  it('takes days as whole numbers, and asks whether others are two clients', () => {
    expect(faultsIn(suggestEmployerMeeting([12, 30.45], true))).toEqual(['days.1:oneOrSeveral']);
  });

  it('takes the mean of the two middle figures', () => {
    expect(suggestionIn(suggestEmployerMeeting([10, 30, 31, 400], true))).toMatchObject({
      value: 30.5,
      score: 4,
      calculation: { kind: 'median', count: 4, median: 30.5 },
      next: { score: 5, unit: 'days', at: 30, distance: 0.5 },
    });
  });

  it('requires the days to be tracked for a score of 5, and asks about it only then', () => {
    expect(suggestionIn(suggestEmployerMeeting([20], false))).toMatchObject({
      score: 4,
      calculation: { limits: ['notTracked'] },
      next: { score: 5, unit: 'tracking' },
    });
    expect(missingIn(suggestEmployerMeeting([20], null))).toEqual(['tracked']);
    expect(scoreIn(suggestEmployerMeeting([45], null))).toBe(4);
  });

  it('refuses impossible figures', () => {
    expect(faultsIn(suggestEmployerMeeting([20, -5, NaN, 9999], true))).toEqual([
      'days.1:negative',
      'days.2:notANumber',
      'days.3:tooLarge',
    ]);
    expect(missingIn(suggestEmployerMeeting([], true))).toEqual(['days']);
  });

  it('never suggests a lower score when a client gets there sooner', () => {
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(days, fc.nat(), fc.nat(), fc.boolean(), (all, at, less, tracked) => {
        const sooner = all.map((each, index) =>
          index === at % all.length ? Math.max(0, each - (less % 200)) : each,
        );
        const before = scoreIn(suggestEmployerMeeting(all, tracked));
        expect(scoreIn(suggestEmployerMeeting(sooner, tracked))).toBeGreaterThanOrEqual(before);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
