import fc from 'fast-check';
import { countsByName, groupsOf, suggestDiversity } from '../../../src/assessment/figures/diversity';
import { suggestPermanentJobs, suggestPreferences } from '../../../src/assessment/figures/share';
import { faultsIn, missingIn, scoreIn, suggestionIn } from './suggestions';

const group = (name: string, jobs: number | null) => ({ name, jobs });
const groups = (...jobs: number[]) => jobs.map((count, index) => group(`kind ${index}`, count));
const seeded = { seed: 4, numRuns: 300 };

const met = { inPlan: true, optionsShown: true };

describe('suggestPreferences', () => {
  it.each([
    [{ inPlan: null, optionsShown: null }, 3, 'notInPlan', 'plan', 4],
    [{ inPlan: false, optionsShown: true }, 3, 'notInPlan', 'plan', 5],
    [{ inPlan: true, optionsShown: null }, 4, 'optionsNotShown', 'options', 5],
    [{ inPlan: true, optionsShown: false }, 4, 'optionsNotShown', 'options', 5],
  ] as const)('with %j suggests %d at most', (conditions, score, limit, unit, above) => {
    expect(suggestionIn(suggestPreferences(90, 100, conditions))).toMatchObject({
      score,
      calculation: { limits: [limit] },
      next: { score: above, unit },
    });
    expect(suggestionIn(suggestPreferences(50, 100, conditions))).toMatchObject({
      score: 3,
      calculation: { limits: [] },
    });
  });

  it.each([
    [0, 1],
    [24, 1],
    [25, 2],
    [49, 2],
    [50, 3],
    [74, 3],
    [75, 4],
    [89, 4],
    [90, 5],
    [100, 5],
  ])('scores %d of 100 contacts as %d', (onPreferences, score) => {
    expect(scoreIn(suggestPreferences(onPreferences, 100, met))).toBe(score);
  });

  it('shows the way to the next step in contacts', () => {
    expect(suggestionIn(suggestPreferences(14, 20, met))).toMatchObject({
      score: 3,
      value: 70,
      next: { score: 4, unit: 'percent', at: 75, distance: 5, more: 1 },
    });
  });

  it('refuses what can’t be and tells what is missing', () => {
    expect(faultsIn(suggestPreferences(21, 20, met))).toEqual(['onPreferences:partExceedsWhole']);
    expect(faultsIn(suggestPreferences(0, 0, met))).toEqual(['contacts:zeroWhole']);
    expect(faultsIn(suggestPreferences(1.5, NaN, met))).toEqual([
      'onPreferences:notWhole',
      'contacts:notANumber',
    ]);
    expect(missingIn(suggestPreferences(null, null, met))).toEqual(['onPreferences', 'contacts']);
  });

  it('never falls when more contacts rest on preferences', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (contacts, some) => {
        const less = some % contacts;
        expect(scoreIn(suggestPreferences(less + 1, contacts, met))).toBeGreaterThanOrEqual(
          scoreIn(suggestPreferences(less, contacts, met)),
        );
      }),
      seeded,
    );
  });
});

describe('suggestPermanentJobs', () => {
  it.each([
    [64, 1],
    [65, 2],
    [74, 2],
    [75, 3],
    [84, 3],
    [85, 4],
    [94, 4],
    [95, 5],
    [100, 5],
  ])('scores %d of 100 jobs as %d', (permanent, score) => {
    expect(scoreIn(suggestPermanentJobs(permanent, 100))).toBe(score);
  });

  it('gives 1 for fewer than ten jobs, whatever they are', () => {
    expect(suggestionIn(suggestPermanentJobs(9, 9))).toMatchObject({
      score: 1,
      value: 100,
      calculation: { limits: ['fewJobs'] },
      next: { score: 5, unit: 'jobs', at: 10, distance: 1 },
    });
    expect(suggestionIn(suggestPermanentJobs(0, 9))).toMatchObject({
      score: 1,
      next: { score: 2, unit: 'jobs', at: 10, share: 65 },
    });
    expect(suggestionIn(suggestPermanentJobs(10, 10))).toMatchObject({ score: 5, next: null });
    expect(suggestionIn(suggestPermanentJobs(0, 0))).toMatchObject({ score: 1, value: 0 });
  });

  it('refuses what can’t be', () => {
    expect(faultsIn(suggestPermanentJobs(11, 10))).toEqual(['permanent:partExceedsWhole']);
    expect(faultsIn(suggestPermanentJobs(-1, 10.5))).toEqual(['permanent:negative', 'jobs:notWhole']);
    expect(missingIn(suggestPermanentJobs(null, 10))).toEqual(['permanent']);
  });

  it('never falls when a job becomes permanent or a permanent one comes in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (jobs, some) => {
        const permanent = some % jobs;
        const before = scoreIn(suggestPermanentJobs(permanent, jobs));
        expect(scoreIn(suggestPermanentJobs(permanent + 1, jobs))).toBeGreaterThanOrEqual(before);
        expect(scoreIn(suggestPermanentJobs(permanent + 1, jobs + 1))).toBeGreaterThanOrEqual(before);
      }),
      seeded,
    );
  });
});

describe('suggestDiversity', () => {
  // Twenty jobs each: so many kinds of one or two, and one kind with all the others.
  it.each([
    [[11, ...Array<number>(9).fill(1)], 11, 55, 2],
    [[13, ...Array<number>(7).fill(1)], 9, 45, 1],
    [[12, ...Array<number>(8).fill(1)], 10, 50, 2],
    [[10, ...Array<number>(10).fill(1)], 12, 60, 3],
    [[8, ...Array<number>(12).fill(1)], 14, 70, 4],
    [[9, ...Array<number>(11).fill(1)], 13, 65, 3],
    [[5, ...Array<number>(15).fill(1)], 17, 85, 5],
    [[6, ...Array<number>(14).fill(1)], 16, 80, 4],
  ])('criteria 19 and 20: counts %j as %d, %d percent, step %d', (jobs, counted, value, score) => {
    for (const number of [19, 20] as const)
      expect(suggestionIn(suggestDiversity(number, groups(...jobs)))).toMatchObject({
        score,
        value,
        calculation: { kind: 'diversity', counted, jobs: 20, kinds: jobs.length },
      });
  });

  it('counts at most two of one kind', () => {
    expect(suggestionIn(suggestDiversity(19, groups(2)))).toMatchObject({ value: 100, score: 5 });
    expect(suggestionIn(suggestDiversity(19, groups(3)))).toMatchObject({
      calculation: { counted: 2, jobs: 3 },
    });
  });

  it('takes rows that bear the same name for one kind', () => {
    const rows = [group('Siivooja', 2), group(' siivooja ', 2), group('Kokki', 1)];
    expect(suggestionIn(suggestDiversity(19, rows))).toMatchObject({
      calculation: { counted: 3, jobs: 5, kinds: 2 },
    });
  });

  it('refuses what can’t be and tells what is missing', () => {
    expect(faultsIn(suggestDiversity(20, [group('Prisma', -1), group('S', 1.5)]))).toEqual([
      'jobs.0:negative',
      'jobs.1:notWhole',
    ]);
    expect(faultsIn(suggestDiversity(20, [group('Prisma', 0)]))).toEqual(['jobs:zeroWhole']);
    expect(missingIn(suggestDiversity(20, []))).toEqual(['groups']);
    expect(missingIn(suggestDiversity(20, [group(' ', 2), group('Prisma', null)]))).toEqual([
      'name.0',
      'jobs.1',
    ]);
  });

  it('never falls when a job of a new kind comes in', () => {
    const jobs = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(19, 20), jobs, (number, all) => {
        const before = scoreIn(suggestDiversity(number, groups(...all)));
        expect(scoreIn(suggestDiversity(number, groups(...all, 1)))).toBeGreaterThanOrEqual(before);
      }),
      seeded,
    );
  });
});

describe('One employer', () => {
  it.each([
    ['McDonald’s', "McDonald's"],
    ['McDonald’s', 'McDonald´s'],
    ['S-ryhmä', 'S\u2011ryhmä'],
    ['S-ryhmä', 'S–ryhmä'],
    ['Kauppa – Oulu', 'Kauppa - Oulu'],
    ['Kauppa – Oulu', 'Kauppa-Oulu'],
    ['Kau\u00adppa', 'Kauppa'],
    ['Kauppa\u200b', 'Kauppa'],
    ['Kahvila\u00a0Ilo', 'Kahvila  Ilo'],
    ['Kahvila\u202fIlo', 'KAHVILA ILO'],
    ['Kahvila ”Ilo”', 'Kahvila "Ilo"'],
    ['Kahvila Oy.', 'Kahvila Oy'],
  ])('is %j as well as %j', (one, other) => {
    const groups = [one, other, one].map((name) => ({ name, jobs: 1 }));
    expect(suggestionIn(suggestDiversity(20, groups)).calculation).toMatchObject({ counted: 2, jobs: 3 });
    expect(groupsOf([one, other, one])).toEqual([{ name: one.trim(), jobs: 3 }]);
  });

  it.each([
    ['Kauppa 1', 'Kauppa 2'],
    ['Ilo', 'Iloa'],
    ['R-kioski', 'K-kioski'],
  ])('is not %j and %j', (one, other) => {
    expect(groupsOf([one, other])).toHaveLength(2);
  });
});

describe('groupsOf', () => {
  it('counts a column of names', () => {
    expect(groupsOf(['Kokki', 'siivooja', 'kokki ', 'KOKKI'])).toEqual([
      group('Kokki', 3),
      group('siivooja', 1),
    ]);
  });
});

it('Jobs are counted by their kind or employer in criteria 19 and 20 alone', () => {
  expect([18, 19, 20, 21].filter(countsByName)).toEqual([19, 20]);
});
