import fc from 'fast-check';
import type { BandedCriterion } from '../../../src/assessment/figures/bands';
import { bandedCriteria } from '../../../src/assessment/figures/bands';
import {
  componentCount,
  componentCriteria,
  suggestFromTicks,
} from '../../../src/assessment/figures/components';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { scoreIn } from './suggestions';

type Texts = Readonly<Record<string, string>>;
/** The same figures before and after one piece of evidence came in. */
type Growth = readonly [before: FigureTexts, after: FigureTexts];
type Growing = fc.Arbitrary<Growth>;

const upTo = (max: number, min = 0): fc.Arbitrary<number> => fc.integer({ min, max });
const answer = fc.constantFrom('yes', 'no');
const openAnswer = fc.constantFrom('yes', 'no', '');
const text = (figures: Readonly<Record<string, number | string | null>>): Texts =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure ?? '')]));

/** One of several rows, or of the fields, gets better; the others stay as they are. */
const inRows = (row: fc.Arbitrary<readonly [Texts, Texts]>, fields: fc.Arbitrary<Texts>): Growing =>
  fc.tuple(row, fc.array(row, { maxLength: 4 }), fields).map(([[worse, better], others, all]) => {
    const rest = others.map(([each]) => each);
    return [
      { fields: all, rows: [worse, ...rest] },
      { fields: all, rows: [better, ...rest] },
    ];
  });

/** One answer becomes yes. */
const answered = (growing: Growing, names: readonly string[]): Growing =>
  fc
    .tuple(growing, fc.constantFrom(...names))
    .map(([[before], name]) => [before, { ...before, fields: { ...before.fields, [name]: 'yes' } }]);

const noFields = fc.constant<Texts>({});

const caseload = fc
  .tuple(upTo(60, 1), upTo(100, 2), upTo(60), upTo(100))
  .map(
    ([clients, fullTime, fewer, longer]) =>
      [
        text({ clients, fullTime }),
        text({ clients: Math.max(0, clients - fewer), fullTime: Math.min(100, fullTime + longer) }),
      ] as const,
  );

const share = fc
  .tuple(upTo(400), upTo(400))
  .map(
    ([part, more]) =>
      [text({ part, worked: 400 }), text({ part: Math.min(400, part + more), worked: 400 })] as const,
  );

/** Nearer to one or two teams; an empty number is taken for them. */
const nearer = (teams: number | null): number | null =>
  teams === null ? null : teams > 2 ? teams - 1 : Math.max(teams, 1);
const careTeams = fc
  .tuple(upTo(30, 1), upTo(30), upTo(30), fc.option(upTo(5)))
  .map(([clients, one, more, teams]) => {
    const fromTeams = teams === 0 ? 0 : Math.min(one, clients);
    const grown = Math.min(fromTeams + more, clients);
    return [
      text({ clients, fromTeams, teams }),
      text({ clients, fromTeams: grown, teams: nearer(teams) }),
    ] as const;
  });

const employerContacts = fc
  .tuple(upTo(40), upTo(4, 1), fc.option(upTo(4, 1)), upTo(20), upTo(3))
  .map(
    ([contacts, weeks, seekers, more, fewer]) =>
      [
        text({ contacts, weeks, seekers }),
        text({ contacts: contacts + more, weeks: Math.max(1, weeks - fewer), seekers }),
      ] as const,
  );

const days = fc
  .tuple(fc.array(upTo(400), { minLength: 1, maxLength: 6 }), upTo(400), answer)
  .map(([all, sooner, tracked]): Growth => {
    const faster = all.map((each, index) => (index === 0 ? Math.max(0, each - sooner) : each));
    const fieldsOf = (list: readonly number[]): FigureTexts => ({
      fields: { days: list.join('\n'), tracked },
      rows: [],
    });
    return [fieldsOf(all), fieldsOf(faster)];
  });

const preferences = fc
  .tuple(upTo(60, 1), upTo(60), upTo(60), openAnswer, openAnswer)
  .map(([contacts, one, more, inPlan, optionsShown]): Growth => {
    const onPreferences = Math.min(one, contacts);
    const fieldsOf = (part: number): FigureTexts => ({
      fields: { ...text({ contacts, onPreferences: part }), inPlan, optionsShown },
      rows: [],
    });
    return [fieldsOf(onPreferences), fieldsOf(Math.min(onPreferences + more, contacts))];
  });

const diversity = fc.array(upTo(6, 1), { minLength: 1, maxLength: 10 }).map((all): Growth => {
  const groups = all.map((jobs, index) => text({ name: `kind ${index}`, jobs }));
  return [
    { fields: {}, rows: groups },
    { fields: {}, rows: [...groups, { name: 'new', jobs: '1' }] },
  ];
});

const permanentJobs = fc.tuple(upTo(30), upTo(30), fc.boolean()).map(([permanent, others, isNew]): Growth => {
  const fieldsOf = (part: number, jobs: number): FigureTexts => ({
    fields: text({ permanent: part, jobs }),
    rows: [],
  });
  const whole = permanent + others;
  const grown = Math.min(permanent + 1, isNew ? whole + 1 : whole);
  return [fieldsOf(permanent, whole), fieldsOf(grown, isNew ? whole + 1 : whole)];
});

const tracking = fc.record({ tracked: answer, reviewedWeekly: answer, reviewedMonthly: answer });
const inTeams = inRows(careTeams, fc.record({ withoutTeams: answer }));
const inContacts = inRows(employerContacts, tracking);

const growing: Readonly<Record<BandedCriterion, Growing>> = {
  1: inRows(caseload, noFields),
  2: inRows(share, noFields),
  4: fc.oneof(inTeams, answered(inTeams, ['withoutTeams'])),
  15: fc.oneof(days, answered(days, ['tracked'])),
  16: fc.oneof(preferences, answered(preferences, ['inPlan', 'optionsShown'])),
  17: fc.oneof(inContacts, answered(inContacts, ['tracked', 'reviewedWeekly', 'reviewedMonthly'])),
  19: diversity,
  20: diversity,
  21: permanentJobs,
  24: inRows(share, noFields),
};

describe('A suggestion never falls when evidence grows', () => {
  it.each(bandedCriteria)('in the figures of criterion %d', (number) => {
    fc.assert(
      fc.property(growing[number], ([before, after]) => {
        expect(scoreIn(suggestFromFigures(number, after))).toBeGreaterThanOrEqual(
          scoreIn(suggestFromFigures(number, before)),
        );
      }),
      { seed: 9, numRuns: 500 },
    );
  });

  it.each(componentCriteria)('with one more component of criterion %d', (number) => {
    const count = componentCount(number) ?? 0;
    const ticks = fc.array(fc.boolean(), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(ticks, fc.nat(count - 1), (all, at) => {
        const more = all.with(at, true);
        expect(scoreIn(suggestFromTicks(number, more))).toBeGreaterThanOrEqual(
          scoreIn(suggestFromTicks(number, all)),
        );
      }),
      { seed: 9, numRuns: 100 },
    );
  });
});
