import fc from 'fast-check';
import { suggestEmployerContacts } from '../../../src/assessment/figures/employerContacts';
import { faultsIn, missingIn, scoreIn, suggestionIn } from './suggestions';

const coach = (contacts: number | null, weeks: number | null = null) => ({ name: '', contacts, weeks });
const full = { tracked: true, reviewedWeekly: true };

describe('suggestEmployerContacts', () => {
  it.each([
    [0, 1],
    [1, 1],
    [1.9, 1],
    [2, 2],
    [3, 2],
    [3.9, 2],
    [4, 3],
    [4.9, 3],
    [5, 4],
    [5.9, 4],
    [6, 5],
    [12, 5],
  ])('scores %d contacts a week as %d when tracking is reviewed', (contacts, score) => {
    expect(scoreIn(suggestEmployerContacts([coach(contacts)], full))).toBe(score);
  });

  it('counts by the week', () => {
    expect(suggestionIn(suggestEmployerContacts([coach(22, 4)], full))).toMatchObject({
      value: 5.5,
      score: 4,
      next: { score: 5, unit: 'contacts', at: 6, distance: 0.5 },
    });
  });

  it('gives no more than 2 without tracking, and no 5 without a weekly review', () => {
    const untracked = { tracked: false, reviewedWeekly: null };
    expect(suggestionIn(suggestEmployerContacts([coach(7)], untracked))).toMatchObject({
      score: 2,
      calculation: { limits: ['notTracked'] },
      next: { score: 4, unit: 'tracking', at: 1, distance: 1 },
    });
    expect(scoreIn(suggestEmployerContacts([coach(1)], untracked))).toBe(1);
    expect(
      suggestionIn(suggestEmployerContacts([coach(7)], { tracked: true, reviewedWeekly: false })),
    ).toMatchObject({
      score: 4,
      calculation: { limits: ['notReviewedWeekly'] },
      next: { score: 5, unit: 'weeklyReview' },
    });
  });

  it('asks about tracking only where it decides', () => {
    const open = { tracked: null, reviewedWeekly: null };
    expect(scoreIn(suggestEmployerContacts([coach(3)], open))).toBe(2);
    expect(missingIn(suggestEmployerContacts([coach(4)], open))).toEqual(['tracked']);
    expect(missingIn(suggestEmployerContacts([coach(6)], { tracked: true, reviewedWeekly: null }))).toEqual([
      'reviewedWeekly',
    ]);
    expect(scoreIn(suggestEmployerContacts([coach(5)], { tracked: true, reviewedWeekly: null }))).toBe(4);
  });

  it('rates each coach alone', () => {
    expect(suggestionIn(suggestEmployerContacts([coach(12), coach(1)], full))).toMatchObject({
      value: 6.5,
      score: 3,
      next: { unit: 'coachSteps', score: 4, distance: 2 },
    });
  });

  it('refuses what can’t be', () => {
    expect(faultsIn(suggestEmployerContacts([coach(-1), coach(NaN), coach(8, 0), coach(300)], full))).toEqual(
      [
        'contacts.0:negative',
        'contacts.1:notANumber',
        'weeks.2:zeroWhole',
        'contacts.2:tooLarge',
        'contacts.3:tooLarge',
      ],
    );
    expect(missingIn(suggestEmployerContacts([], full))).toEqual(['coaches']);
    expect(missingIn(suggestEmployerContacts([coach(null)], full))).toEqual(['contacts.0']);
  });

  it('never falls when contacts grow or tracking comes in', () => {
    const contacts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(contacts, fc.nat(4), fc.boolean(), fc.boolean(), (all, at, tracked, reviewedWeekly) => {
        const more = all.map((each, index) => (index === at % all.length ? each + 1 : each));
        const score = (figures: number[], answers: typeof full) =>
          scoreIn(
            suggestEmployerContacts(
              figures.map((each) => coach(each)),
              answers,
            ),
          );
        const before = score(all, { tracked, reviewedWeekly });
        expect(score(more, { tracked, reviewedWeekly })).toBeGreaterThanOrEqual(before);
        expect(score(all, { tracked: true, reviewedWeekly })).toBeGreaterThanOrEqual(before);
        expect(score(all, { tracked, reviewedWeekly: true })).toBeGreaterThanOrEqual(before);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});
