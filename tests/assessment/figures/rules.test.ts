import type { BandedCriterion } from '../../../src/assessment/figures/bands';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { scoreIn } from './suggestions';

type Texts = Readonly<Record<string, string>>;

const rows = (...all: readonly Texts[]): FigureTexts => ({ fields: {}, rows: all });
const fields = (all: Texts): FigureTexts => ({ fields: all, rows: [] });
const withFields = (all: Texts, ...coaches: readonly Texts[]): FigureTexts => ({
  fields: all,
  rows: coaches,
});

const weekly = { tracked: 'yes', reviewedWeekly: 'yes' };
/** Twenty jobs of which so many count: kinds of one, and one kind of which two count. */
const kinds = (counted: number): FigureTexts => {
  const others = Array.from({ length: counted - 2 }, (_, index) => ({ name: `kind ${index}`, jobs: '1' }));
  return rows(...others, { name: 'the same', jobs: String(20 - others.length) });
};

/** How a figure of each criterion is typed where nothing else keeps the score down. */
const typed: Readonly<Record<BandedCriterion, (figure: number) => FigureTexts>> = {
  1: (clients) => rows({ clients: String(clients), fullTime: '100' }),
  2: (share) => rows({ share: String(share) }),
  4: (share) => rows({ clients: '1000', fromTeams: String(10 * share), teams: '1' }),
  // Of two clients, so that the median can be half a day.
  15: (days) => fields({ days: `${Math.floor(days)}; ${Math.ceil(days)}`, tracked: 'yes' }),
  16: (share) =>
    fields({ contacts: '1000', onPreferences: String(10 * share), inPlan: 'yes', optionsShown: 'yes' }),
  17: (contacts) => withFields(weekly, { contacts: String(contacts) }),
  19: (share) => kinds(share / 5),
  20: (share) => kinds(share / 5),
  21: (share) => fields({ jobs: '1000', permanent: String(10 * share) }),
  24: (share) => rows({ share: String(share) }),
};

/** Both sides of the edges of 2, 3, 4 and 5: the last figure that doesn't reach the score, and the first that does. */
const edges: readonly [BandedCriterion, ...(readonly [below: number, on: number])[]][] = [
  [1, [40.1, 40], [30.1, 30], [25.1, 25], [20.1, 20]],
  [2, [59.9, 60], [74.9, 75], [89.9, 90], [95.9, 96]],
  [15, [270.5, 270], [150.5, 150], [60.5, 60], [30.5, 30]],
  [16, [24.9, 25], [49.9, 50], [74.9, 75], [89.9, 90]],
  [17, [1.9, 2], [3.9, 4], [4.9, 5], [5.9, 6]],
  [19, [45, 50], [55, 60], [65, 70], [80, 85]],
  [20, [45, 50], [55, 60], [65, 70], [80, 85]],
  [21, [64.9, 65], [74.9, 75], [84.9, 85], [94.9, 95]],
  [24, [30.9, 31], [39.9, 40], [49.9, 50], [64.9, 65]],
];

describe('The figures of a criterion', () => {
  it.each(edges)('criterion %d: are on both sides of %j, %j, %j and %j', (number, ...all) => {
    const found = all.map((sides) =>
      sides.map((figure) => scoreIn(suggestFromFigures(number, typed[number](figure)))),
    );
    expect(found).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('of criterion 4 are on both sides of 50, 75 and 90 %, and never below 2', () => {
    const figures = [0, 49.9, 50, 74.9, 75, 89.9, 90];
    const found = figures.map((share) => scoreIn(suggestFromFigures(4, typed[4](share))));
    expect(found).toEqual([2, 2, 3, 3, 4, 4, 5]);
  });
});

const teams = (count: string, withoutTeams = ''): FigureTexts =>
  withFields({ withoutTeams }, { clients: '20', fromTeams: count === '0' ? '0' : '20', teams: count });
const meeting = (days: string, tracked: string): FigureTexts => fields({ days, tracked });
const contacts = (onPreferences: string, inPlan: string, optionsShown: string): FigureTexts =>
  fields({ contacts: '100', onPreferences, inPlan, optionsShown });
const reviewed = (count: string, tracked: string, reviewedWeekly = '', reviewedMonthly = ''): FigureTexts =>
  withFields({ tracked, reviewedWeekly, reviewedMonthly }, { contacts: count });
const seekers = (count: string, number: string): FigureTexts =>
  withFields(weekly, { contacts: count, seekers: number });

describe('What decides beside the figures', () => {
  it.each<[string, BandedCriterion, FigureTexts, number]>([
    ['no care team', 4, teams('0', 'no'), 1],
    ['practitioners without teams', 4, teams('0', 'yes'), 2],
    ['one care team', 4, teams('1'), 5],
    ['two care teams', 4, teams('2'), 5],
    ['three care teams', 4, teams('3'), 2],
    ['31 days, tracked', 15, meeting('31', 'yes'), 4],
    ['30 days, not tracked', 15, meeting('30', 'no'), 4],
    ['30 days, tracked', 15, meeting('30', 'yes'), 5],
    ['31 days, not tracked', 15, meeting('31', 'no'), 4],
    ['74 %, nothing else known', 16, contacts('74', '', ''), 3],
    ['75 %, nothing else known', 16, contacts('75', '', ''), 3],
    ['75 %, not in the plan', 16, contacts('75', 'no', 'yes'), 3],
    ['75 %, in the plan', 16, contacts('75', 'yes', 'no'), 4],
    ['90 %, nothing else known', 16, contacts('90', '', ''), 3],
    ['90 %, not in the plan', 16, contacts('90', 'no', 'yes'), 3],
    ['90 %, in the plan alone', 16, contacts('90', 'yes', 'no'), 4],
    ['90 %, in the plan, options open', 16, contacts('90', 'yes', ''), 4],
    ['90 %, in the plan, options shown', 16, contacts('90', 'yes', 'yes'), 5],
    ['2 contacts, not tracked', 17, reviewed('2', 'no'), 2],
    ['3 contacts, reviewed weekly', 17, reviewed('3', 'yes', 'yes'), 2],
    ['4 contacts, not tracked', 17, reviewed('4', 'no'), 2],
    ['4 contacts, never reviewed', 17, reviewed('4', 'yes', 'no', 'no'), 2],
    ['4 contacts, reviewed monthly', 17, reviewed('4', 'yes', 'no', 'yes'), 3],
    ['4 contacts, reviewed weekly', 17, reviewed('4', 'yes', 'yes'), 3],
    ['5 contacts, not tracked', 17, reviewed('5', 'no'), 2],
    ['5 contacts, never reviewed', 17, reviewed('5', 'yes', 'no', 'no'), 2],
    ['5 contacts, reviewed monthly', 17, reviewed('5', 'yes', 'no', 'yes'), 3],
    ['5 contacts, reviewed weekly', 17, reviewed('5', 'yes', 'yes'), 4],
    ['6 contacts, not tracked', 17, reviewed('6', 'no'), 2],
    ['6 contacts, never reviewed', 17, reviewed('6', 'yes', 'no', 'no'), 2],
    ['6 contacts, reviewed monthly', 17, reviewed('6', 'yes', 'no', 'yes'), 3],
    ['6 contacts, reviewed weekly', 17, reviewed('6', 'yes', 'yes'), 5],
    ['5 contacts, three job seekers', 17, seekers('5', '3'), 4],
    ['4 contacts, two job seekers', 17, seekers('4', '2'), 5],
    ['3.9 contacts, two job seekers', 17, seekers('3,9', '2'), 2],
    ['2 contacts, one job seeker', 17, seekers('2', '1'), 5],
    ['1.9 contacts, one job seeker', 17, seekers('1,9', '1'), 1],
    ['two jobs of a kind', 19, rows({ name: 'a', jobs: '2' }), 5],
    ['three jobs of a kind', 19, rows({ name: 'a', jobs: '3' }), 3],
    ['two jobs with an employer', 20, rows({ name: 'a', jobs: '2' }), 5],
    ['three jobs with an employer', 20, rows({ name: 'a', jobs: '3' }), 3],
    ['nine jobs, all permanent', 21, fields({ jobs: '9', permanent: '9' }), 1],
    ['ten jobs, all permanent', 21, fields({ jobs: '10', permanent: '10' }), 5],
    ['no jobs', 21, fields({ jobs: '0', permanent: '0' }), 1],
    ['coaches of 5 and 4', 2, rows({ share: '96' }, { share: '90' }), 4],
    ['coaches of 5 and 5', 2, rows({ share: '96' }, { share: '96' }), 5],
    ['coaches of 1 and 2', 2, rows({ share: '59' }, { share: '60' }), 1],
  ])('%s: criterion %d', (_, number, texts, score) => {
    expect(scoreIn(suggestFromFigures(number, texts))).toBe(score);
  });
});
