import fc from 'fast-check';
import { suggestCareTeams } from '../../../src/assessment/figures/careTeams';
import { suggestCaseload } from '../../../src/assessment/figures/caseload';
import { suggestShareOfTime } from '../../../src/assessment/figures/shareOfTime';
import { faultsIn, missingIn, scoreIn, suggestionIn } from './suggestions';

const coach = (clients: number | null, fullTime: number | null = 100) => ({ name: '', clients, fullTime });
const share = (percent: number | null) => ({ name: '', share: percent, part: null, worked: null });
const hours = (part: number | null, worked: number | null) => ({ name: '', share: null, part, worked });
const team = (fromTeams: number | null, clients: number | null, teams: number | null = null) => ({
  name: '',
  fromTeams,
  clients,
  teams,
});
const seeded = { seed: 4, numRuns: 300 };

describe('suggestCaseload', () => {
  it.each([
    [41, 1],
    [40, 2],
    [31, 2],
    [30, 3],
    [26, 3],
    [25, 4],
    [21, 4],
    [20, 5],
    [0, 5],
  ])('scores %d clients of a full-time coach as %d', (clients, score) => {
    expect(scoreIn(suggestCaseload([coach(clients)]))).toBe(score);
  });

  it('counts part-time coaches as full-time ones', () => {
    expect(suggestionIn(suggestCaseload([coach(10, 50)]))).toMatchObject({ value: 20, score: 5 });
    expect(suggestionIn(suggestCaseload([coach(11, 50)]))).toMatchObject({
      value: 22,
      score: 4,
      next: { score: 5, unit: 'clients', at: 20, distance: 2 },
    });
  });

  it('rates each coach and takes the step that the mean of the ratings reaches', () => {
    // The mean of the caseloads would be 20, which alone would earn 5.
    expect(suggestionIn(suggestCaseload([coach(10), coach(30)]))).toMatchObject({
      value: 20,
      score: 4,
      calculation: { meanScore: 4, coaches: [{ score: 5 }, { score: 3 }] },
    });
    expect(suggestionIn(suggestCaseload([coach(20), coach(21)]))).toMatchObject({
      score: 4,
      calculation: { meanScore: 4.5 },
      next: { score: 5, unit: 'coachSteps', at: 10, distance: 1 },
    });
  });

  it('tells all that is wrong at once, with its row', () => {
    expect(faultsIn(suggestCaseload([coach(-1, 100), coach(20, 0), coach(NaN, 120), coach(900)]))).toEqual([
      'clients.0:negative',
      'fullTime.1:zeroFullTime',
      'clients.2:notANumber',
      'fullTime.2:overHundred',
      'clients.3:tooLarge',
    ]);
  });

  it('tells what is missing', () => {
    expect(missingIn(suggestCaseload([]))).toEqual(['coaches']);
    expect(missingIn(suggestCaseload([coach(20), coach(null, null)]))).toEqual(['clients.1', 'fullTime.1']);
  });

  it('tells what is wrong before what is missing', () => {
    expect(faultsIn(suggestCaseload([coach(null), coach(-3)]))).toEqual(['clients.1:negative']);
  });

  it('never falls when a coach has fewer clients or more time', () => {
    const row = fc.record({
      clients: fc.integer({ min: 0, max: 80 }),
      fullTime: fc.integer({ min: 2, max: 100 }),
    });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (rows, at, less, more) => {
          const index = at % rows.length;
          const better = rows.map(({ clients, fullTime }, place) =>
            place === index
              ? {
                  clients: Math.max(0, clients - (less % 50)),
                  fullTime: Math.min(100, fullTime + (more % 60)),
                }
              : { clients, fullTime },
          );
          const score = (all: typeof rows) =>
            scoreIn(suggestCaseload(all.map((each) => coach(each.clients, each.fullTime))));
          expect(score(better)).toBeGreaterThanOrEqual(score(rows));
        },
      ),
      seeded,
    );
  });
});

describe('suggestShareOfTime', () => {
  it.each([
    [2, 59, 1],
    [2, 60, 2],
    [2, 74, 2],
    [2, 75, 3],
    [2, 89, 3],
    [2, 90, 4],
    [2, 95.5, 4],
    [2, 96, 5],
    [2, 100, 5],
    [24, 0, 1],
    [24, 29, 1],
    [24, 30, 1],
    [24, 31, 2],
    [24, 39, 2],
    [24, 40, 3],
    [24, 49, 3],
    [24, 50, 4],
    [24, 64, 4],
    [24, 65, 5],
  ] as const)('criterion %d: scores %d percent as %d', (number, percent, score) => {
    expect(scoreIn(suggestShareOfTime(number, [share(percent)]))).toBe(score);
  });

  it('takes hours as well as a share', () => {
    expect(suggestionIn(suggestShareOfTime(24, [hours(24.375, 37.5)]))).toMatchObject({
      value: 65,
      score: 5,
    });
    expect(scoreIn(suggestShareOfTime(24, [hours(10, 20), share(70)]))).toBe(4);
  });

  it('refuses what can’t be', () => {
    const rows = [share(101), share(-1), hours(40, 37.5), hours(0, 0), { ...hours(10, 20), share: 50 }];
    expect(faultsIn(suggestShareOfTime(24, rows))).toEqual([
      'share.0:overHundred',
      'share.1:negative',
      'part.2:partExceedsWhole',
      'worked.3:zeroWhole',
      'share.4:givenTwice',
    ]);
  });

  it('tells what is missing', () => {
    expect(missingIn(suggestShareOfTime(2, [share(null), hours(3, null)]))).toEqual(['share.0', 'worked.1']);
  });

  it('never falls when a coach’s share grows', () => {
    // What is above 0 and at most 1 is taken for a fraction.
    const percent = fc.oneof(fc.constant(0), fc.double({ min: 1.01, max: 100, noNaN: true }));
    fc.assert(
      fc.property(
        fc.constantFrom(2, 24),
        fc.array(percent, { maxLength: 5 }),
        percent,
        percent,
        (number, others, one, other) => {
          const score = (value: number) => scoreIn(suggestShareOfTime(number, [value, ...others].map(share)));
          expect(score(Math.max(one, other))).toBeGreaterThanOrEqual(score(Math.min(one, other)));
        },
      ),
      seeded,
    );
  });
});

describe('suggestCareTeams', () => {
  it.each([
    [0, 2],
    [49, 2],
    [50, 3],
    [74, 3],
    [75, 4],
    [89, 4],
    [90, 5],
    [100, 5],
  ])('scores %d of 100 clients as %d', (fromTeams, score) => {
    expect(scoreIn(suggestCareTeams([team(fromTeams, 100)], null))).toBe(score);
    expect(scoreIn(suggestCareTeams([team(fromTeams, 100, 2)], null))).toBe(score);
  });

  it('shows the way to the next step in clients', () => {
    expect(suggestionIn(suggestCareTeams([team(7, 9)], null))).toMatchObject({
      score: 4,
      calculation: { counts: { part: 7, whole: 9 } },
      next: { score: 5, unit: 'percent', at: 90, more: 2 },
    });
  });

  it('gives a coach apart from care 1 and one with three care teams 2 at most', () => {
    expect(suggestionIn(suggestCareTeams([team(0, 20, 0)], false))).toMatchObject({
      score: 1,
      calculation: { limits: ['apartFromCare'] },
      next: { score: 2, unit: 'teams', at: 1, distance: 1 },
    });
    expect(suggestionIn(suggestCareTeams([team(20, 20, 3)], null))).toMatchObject({
      score: 2,
      calculation: { limits: ['threeTeams'] },
      next: { score: 5, unit: 'teams', at: 2, distance: 1 },
    });
    expect(suggestionIn(suggestCareTeams([team(2, 20, 4)], null))).toMatchObject({
      score: 2,
      calculation: { limits: [] },
      next: { score: 3, unit: 'percent', more: 8, also: ['twoTeams'] },
    });
  });

  it.each([
    [
      [0],
      [0],
      2,
      ['withoutTeams'],
      { score: 3, unit: 'percent', at: 50, distance: 50, more: 10, also: ['oneTeam'] },
    ],
    [[0, 0], [0, 0], 2, ['withoutTeams'], { score: 3, unit: 'coachSteps', at: 6, distance: 2 }],
    [[0, 20], [0, 1], 3, ['someWithoutTeams'], { score: 4, unit: 'coachSteps', at: 8, distance: 1 }],
    [[20], [1], 5, [], null],
    [[20], [null], 5, [], null],
  ] as const)(
    'gives coaches 2 who work with practitioners without teams: %j of 20 clients, %j teams',
    (fromTeams, teams, score, limits, next) => {
      const coaches = fromTeams.map((from, index) => team(from, 20, teams[index] ?? null));
      expect(suggestionIn(suggestCareTeams(coaches, true))).toMatchObject({
        score,
        calculation: { limits },
        next,
      });
    },
  );

  it.each([
    [[20, 20], [3, 1], ['someThreeTeams']],
    [[20, 2], [3, 4], ['someThreeTeams']],
    [[20, 20], [3, 4], ['threeTeams']],
    [[2, 2], [3, 4], []],
  ] as const)(
    'tells where too many teams limit the score: %j of 20, %j teams',
    (fromTeams, teams, limits) => {
      const coaches = fromTeams.map((from, index) => team(from, 20, teams[index] ?? null));
      expect(suggestionIn(suggestCareTeams(coaches, null)).calculation).toMatchObject({ limits });
    },
  );

  it('asks about practitioners without teams only of coaches without a team', () => {
    expect(missingIn(suggestCareTeams([team(0, 20, 0)], null))).toEqual(['withoutTeams']);
    expect(missingIn(suggestCareTeams([team(20, 20, 1), team(20, 20)], null))).toEqual([]);
  });

  it.each([false, true])('refuses clients from the teams of a coach who has none', (withoutTeams) => {
    expect(faultsIn(suggestCareTeams([team(20, 20, 0), team(0, 20, 0)], withoutTeams))).toEqual([
      'fromTeams.0:clientsWithoutTeam',
    ]);
  });

  it('wants no figure of clients from teams where there are none', () => {
    expect(scoreIn(suggestCareTeams([team(null, 20, 0)], false))).toBe(1);
    expect(missingIn(suggestCareTeams([team(null, 20, 1)], false))).toEqual(['fromTeams.0']);
  });

  it('averages the ratings of several coaches', () => {
    expect(suggestionIn(suggestCareTeams([team(20, 20), team(10, 20), team(15, 20)], null))).toMatchObject({
      score: 4,
      calculation: { meanScore: 4, counts: { part: 45, whole: 60 } },
      next: { score: 5, unit: 'coachSteps', at: 15, distance: 3 },
    });
  });

  it('refuses what can’t be', () => {
    expect(faultsIn(suggestCareTeams([team(8, 7), team(0, 0), team(1.5, 3), team(1, 2, -1)], null))).toEqual([
      'fromTeams.0:partExceedsWhole',
      'clients.1:zeroWhole',
      'fromTeams.2:notWhole',
      'teams.3:negative',
    ]);
  });

  it('never falls when more clients come from the teams or there are fewer teams too many', () => {
    const teams = fc.option(fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        fc.nat(),
        teams,
        (clients, one, other, count) => {
          const [less = 0, more = 0] = [one % (clients + 1), other % (clients + 1)].toSorted((a, b) => a - b);
          const before = scoreIn(suggestCareTeams([team(less, clients, count)], null));
          expect(scoreIn(suggestCareTeams([team(more, clients, count)], null))).toBeGreaterThanOrEqual(
            before,
          );
          const fewer = count === null ? null : Math.max(1, count - 1);
          expect(scoreIn(suggestCareTeams([team(less, clients, fewer)], null))).toBeGreaterThanOrEqual(
            before,
          );
        },
      ),
      seeded,
    );
  });
});
