import fc from 'fast-check';
import { suggestEmployerContacts } from '../../../src/assessment/figures/employerContacts';
import { faultsIn, missingIn, scoreIn, suggestionIn } from './suggestions';

const coach = (contacts: number | null, weeks: number | null = null, seekers: number | null = null) => ({
  name: '',
  contacts,
  weeks,
  seekers,
});
const full = { tracked: true, reviewedWeekly: true, reviewedMonthly: true };

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

  it('gives no more than 2 without tracking or a monthly review, and no more than 3 without a weekly one', () => {
    const untracked = { tracked: false, reviewedWeekly: null, reviewedMonthly: null };
    expect(suggestionIn(suggestEmployerContacts([coach(7)], untracked))).toMatchObject({
      score: 2,
      calculation: { limits: ['notTracked'] },
      next: { score: 3, unit: 'tracking', at: 1, distance: 1, also: ['monthlyReview'] },
    });
    expect(scoreIn(suggestEmployerContacts([coach(1)], untracked))).toBe(1);
    expect(
      suggestionIn(suggestEmployerContacts([coach(7)], { ...full, reviewedWeekly: false })),
    ).toMatchObject({
      score: 3,
      calculation: { limits: ['notReviewedWeekly'] },
      next: { score: 5, unit: 'weeklyReview' },
    });
    const seldom = { tracked: true, reviewedWeekly: false, reviewedMonthly: false };
    expect(suggestionIn(suggestEmployerContacts([coach(7)], seldom))).toMatchObject({
      score: 2,
      calculation: { limits: ['notReviewedMonthly'] },
      next: { score: 3, unit: 'monthlyReview' },
    });
    expect(scoreIn(suggestEmployerContacts([coach(4)], { ...full, reviewedWeekly: false }))).toBe(3);
  });

  it('asks about tracking only where it decides', () => {
    const open = { tracked: null, reviewedWeekly: null, reviewedMonthly: null };
    expect(scoreIn(suggestEmployerContacts([coach(3)], open))).toBe(2);
    expect(missingIn(suggestEmployerContacts([coach(4)], open))).toEqual(['tracked']);
    const tracked = { ...open, tracked: true };
    expect(missingIn(suggestEmployerContacts([coach(6)], tracked))).toEqual(['reviewedWeekly']);
    expect(missingIn(suggestEmployerContacts([coach(5)], tracked))).toEqual(['reviewedWeekly']);
    expect(missingIn(suggestEmployerContacts([coach(4)], tracked))).toEqual(['reviewedMonthly']);
    const notWeekly = { ...tracked, reviewedWeekly: false };
    expect(missingIn(suggestEmployerContacts([coach(5)], notWeekly))).toEqual(['reviewedMonthly']);
    expect(scoreIn(suggestEmployerContacts([coach(5)], { ...tracked, reviewedWeekly: true }))).toBe(4);
  });

  it.each([
    [null, 2, 2],
    [3, 2, 2],
    [3, 5.9, 4],
    [3, 6, 5],
    [2, 3.9, 2],
    [2, 4, 5],
    [2, 6, 5],
    [1, 1.9, 1],
    [1, 2, 5],
    [1, 3, 5],
  ])('with %p job seekers scores %d contacts a week as %d', (seekers, contacts, score) => {
    expect(scoreIn(suggestEmployerContacts([coach(contacts, null, seekers)], full))).toBe(score);
  });

  it('says that the rule for few job seekers raised the score, of all or of some', () => {
    const limitsOf = (...coaches: Parameters<typeof coach>[]) =>
      suggestionIn(
        suggestEmployerContacts(
          coaches.map((each) => coach(...each)),
          full,
        ),
      ).calculation;
    expect(limitsOf([2, null, 1])).toMatchObject({ limits: ['fewSeekers'] });
    expect(limitsOf([2, null, 1], [4, null, 2])).toMatchObject({ limits: ['allFewSeekers'] });
    expect(limitsOf([2, null, 1], [7, null, 2])).toMatchObject({ limits: ['allFewSeekers'] });
    expect(limitsOf([2, null, 1], [4, null, 3])).toMatchObject({ limits: ['someFewSeekers'] });
    expect(limitsOf([6, null, 1])).toMatchObject({ limits: [] });
    expect(limitsOf([3, null, 2])).toMatchObject({ limits: [] });
  });

  it('holds the rule for few job seekers to what the review of the tracking allows', () => {
    const few = [coach(2, null, 1)];
    expect(suggestionIn(suggestEmployerContacts(few, { ...full, reviewedWeekly: false }))).toMatchObject({
      score: 3,
      calculation: { limits: ['fewSeekers', 'notReviewedWeekly'] },
      next: { score: 5, unit: 'weeklyReview' },
    });
    const untracked = { tracked: false, reviewedWeekly: null, reviewedMonthly: null };
    expect(scoreIn(suggestEmployerContacts(few, untracked))).toBe(2);
    const open = { tracked: null, reviewedWeekly: null, reviewedMonthly: null };
    expect(missingIn(suggestEmployerContacts(few, open))).toEqual(['tracked']);
  });

  it('leads a coach with few job seekers to the contacts that are enough, and no further', () => {
    expect(suggestionIn(suggestEmployerContacts([coach(2, null, 1)], full))).toMatchObject({
      score: 5,
      next: null,
    });
    expect(suggestionIn(suggestEmployerContacts([coach(3, null, 2)], full))).toMatchObject({
      score: 2,
      next: { score: 5, unit: 'contacts', at: 4, distance: 1 },
    });
    expect(
      suggestionIn(suggestEmployerContacts([coach(3, null, 2)], { ...full, reviewedWeekly: false })),
    ).toMatchObject({ next: { score: 3, unit: 'contacts', at: 4, distance: 1 } });
  });

  it('leaves out coaches without job seekers, and counts them', () => {
    const outcome = suggestEmployerContacts([coach(6), coach(null, null, 0), coach(1, null, 0)], full);
    expect(suggestionIn(outcome)).toMatchObject({
      score: 5,
      value: 6,
      calculation: { leftOut: 2, coaches: [{ value: 6, score: 5 }] },
    });
    expect(suggestionIn(suggestEmployerContacts([coach(6)], full))).toMatchObject({
      calculation: { leftOut: 0 },
    });
  });

  it('suggests nothing where no coach has a job seeker', () => {
    expect(faultsIn(suggestEmployerContacts([coach(6, null, 0), coach(null, null, 0)], full))).toEqual([
      'seekers:noSeekers',
    ]);
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
    expect(faultsIn(suggestEmployerContacts([coach(2, null, 1.5), coach(2, null, -1)], full))).toEqual([
      'seekers.0:notWhole',
      'seekers.1:negative',
    ]);
    expect(faultsIn(suggestEmployerContacts([coach(-1, null, 0)], full))).toEqual(['contacts.0:negative']);
    expect(missingIn(suggestEmployerContacts([], full))).toEqual(['coaches']);
    expect(missingIn(suggestEmployerContacts([coach(null)], full))).toEqual(['contacts.0']);
  });

  it('never falls when contacts grow or tracking comes in', () => {
    const contacts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        contacts,
        fc.nat(4),
        fc.option(fc.integer({ min: 1, max: 4 })),
        fc.record({ tracked: fc.boolean(), reviewedWeekly: fc.boolean(), reviewedMonthly: fc.boolean() }),
        (all, at, seekers, answers) => {
          const more = all.map((each, index) => (index === at % all.length ? each + 1 : each));
          const score = (figures: number[], given: typeof full) =>
            scoreIn(
              suggestEmployerContacts(
                figures.map((each) => coach(each, null, seekers)),
                given,
              ),
            );
          const before = score(all, answers);
          expect(score(more, answers)).toBeGreaterThanOrEqual(before);
          for (const answer of ['tracked', 'reviewedWeekly', 'reviewedMonthly'])
            expect(score(all, { ...answers, [answer]: true })).toBeGreaterThanOrEqual(before);
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });
});
