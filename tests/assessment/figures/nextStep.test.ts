import fc from 'fast-check';
import type { BandedCriterion } from '../../../src/assessment/figures/bands';
import { bandedCriteria, bands } from '../../../src/assessment/figures/bands';
import {
  componentCount,
  componentCriteria,
  suggestFromTicks,
} from '../../../src/assessment/figures/components';
import type { NextCondition, NextStep, Suggestion } from '../../../src/assessment/figures/suggestion';
import type { Score } from '../../../src/assessment/score';
import { suggestFromFigures } from '../../../src/assessment/figures/suggest';
import type { FigureTexts } from '../../../src/assessment/workingData';
import { scoreIn, suggestionIn } from './suggestions';

type Texts = Readonly<Record<string, string>>;

const upTo = (max: number, min = 0): fc.Arbitrary<number> => fc.integer({ min, max });
const answer = fc.constantFrom('yes', 'no', '');
const text = (figures: Readonly<Record<string, number | string | null>>): Texts =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, String(figure ?? '')]));
const inRows = (row: fc.Arbitrary<Texts>, fields: fc.Arbitrary<Texts> = fc.constant({})) =>
  fc.record({ fields, rows: fc.array(row, { minLength: 1, maxLength: 4 }) });
const inFields = (fields: fc.Arbitrary<Texts>) => fc.record({ fields, rows: fc.constant([]) });

const caseload = fc.record({ clients: upTo(60, 1), fullTime: upTo(100, 2) }).map(text);
const share = upTo(1000, 10).map((tenths) => text({ share: (tenths / 10).toFixed(1).replace('.', ',') }));
const careTeams = fc
  .tuple(upTo(30, 1), upTo(30), fc.option(upTo(5)))
  .map(([clients, from, teams]) =>
    text({ clients, fromTeams: teams === 0 ? 0 : Math.min(from, clients), teams }),
  );
const contacts = fc
  .record({ contacts: upTo(30), weeks: upTo(4, 1), seekers: fc.option(upTo(4, 1)) })
  .map(text);
const partOf = (part: string, whole: string) =>
  fc.tuple(upTo(60, 1), upTo(60)).map(([all, some]) => text({ [whole]: all, [part]: Math.min(some, all) }));
const days = fc
  .tuple(fc.array(upTo(400), { minLength: 1, maxLength: 6 }), answer)
  .map(([all, tracked]) => ({ days: all.join('\n'), tracked }));
const preferences = fc
  .tuple(partOf('onPreferences', 'contacts'), answer, answer)
  .map(([figures, inPlan, optionsShown]) => ({ ...figures, inPlan, optionsShown }));
const groups = fc
  .array(upTo(6, 1), { minLength: 1, maxLength: 10 })
  .map((all) => ({ fields: {}, rows: all.map((jobs, index) => text({ name: `kind ${index}`, jobs })) }));

const givens: Readonly<Record<BandedCriterion, fc.Arbitrary<FigureTexts>>> = {
  1: inRows(caseload),
  2: inRows(share),
  4: inRows(careTeams, fc.record({ withoutTeams: fc.constantFrom('yes', 'no') })),
  15: inFields(days),
  16: inFields(preferences),
  17: inRows(contacts, fc.record({ tracked: answer, reviewedWeekly: answer, reviewedMonthly: answer })),
  19: groups,
  20: groups,
  21: inFields(fc.oneof(partOf('permanent', 'jobs'), fc.constant(text({ permanent: 0, jobs: 0 })))),
  24: inRows(share),
};

/** The figures of a coach on a step. */
function coachOn(number: BandedCriterion, score: Score): Texts {
  const edge = score === 1 ? 0 : bands[number].edges[score];
  if (number === 1) return text({ clients: edge, fullTime: 100 });
  if (number === 4) return text({ clients: 100, fromTeams: edge, teams: 1 });
  return number === 17 ? text({ contacts: edge }) : text({ share: edge });
}

/** The missing steps given one by one to the coach who is lowest. */
function withSteps(number: BandedCriterion, texts: FigureTexts, { calculation }: Suggestion, steps: number) {
  if (calculation.kind !== 'coaches') throw new Error('Steps of coaches without coaches');
  const reached = calculation.coaches.map(({ score }): number => score);
  const raised = new Set<number>();
  for (let step = 0; step < steps; step++) {
    const lowest = reached.indexOf(Math.min(...reached));
    raised.add(lowest);
    reached[lowest] = (reached[lowest] ?? 0) + 1;
  }
  return texts.rows.map((row, index) =>
    raised.has(index) ? coachOn(number, (reached[index] ?? 1) as Score) : row,
  );
}

/** Jobs of which so many count: kinds of one, and one kind of the rest. */
function kindsOf(jobs: number, counted: number): Texts[] {
  const alone = counted === jobs ? jobs : counted - 2;
  const others = Array.from({ length: alone }, (_, index) => text({ name: `new ${index}`, jobs: 1 }));
  return alone === jobs ? others : [...others, text({ name: 'the same', jobs: jobs - alone })];
}

function withShare(
  number: BandedCriterion,
  texts: FigureTexts,
  { more = 0, at }: NextStep,
  { calculation }: Suggestion,
) {
  const { fields, rows } = texts;
  if (calculation.kind === 'diversity')
    return { fields, rows: kindsOf(calculation.jobs, calculation.counted + more) };
  const grown = (all: Texts, name: string): Texts => ({ ...all, [name]: String(Number(all[name]) + more) });
  if (number === 16) return { fields: grown(fields, 'onPreferences'), rows };
  if (number === 21) return { fields: grown(fields, 'permanent'), rows };
  return { fields, rows: rows.map((row) => (number === 4 ? grown(row, 'fromTeams') : text({ share: at }))) };
}

const fieldOf: Readonly<Record<Exclude<NextCondition, 'oneTeam' | 'twoTeams'>, string>> = {
  plan: 'inPlan',
  options: 'optionsShown',
  tracking: 'tracked',
  monthlyReview: 'reviewedMonthly',
  weeklyReview: 'reviewedWeekly',
};

function withCondition({ fields, rows }: FigureTexts, condition: NextCondition): FigureTexts {
  if (condition === 'oneTeam' || condition === 'twoTeams')
    return { fields, rows: rows.map((row) => ({ ...row, teams: condition === 'oneTeam' ? '1' : '2' })) };
  return { fields: { ...fields, [fieldOf[condition]]: 'yes' }, rows };
}

/** The figures after exactly what the way to the next step says. */
function withStep(number: BandedCriterion, texts: FigureTexts, next: NextStep, now: Suggestion): FigureTexts {
  const { fields, rows } = texts;
  const inEach = (changed: Texts): FigureTexts => ({
    fields,
    rows: rows.map((row) => ({ ...row, ...changed })),
  });
  switch (next.unit) {
    case 'clients':
      return inEach(text({ clients: next.at, fullTime: 100 }));
    case 'percent':
      return withShare(number, texts, next, now);
    case 'days':
      return { fields: { ...fields, days: String(next.at) }, rows };
    case 'contacts':
      return inEach(text({ contacts: next.at, weeks: 1 }));
    case 'coachSteps':
      return { fields, rows: withSteps(number, texts, now, next.distance) };
    case 'jobs': {
      const permanent = Math.ceil((next.at * (next.share ?? 0)) / 100);
      return { fields: text({ jobs: next.at, permanent }), rows };
    }
    case 'teams':
      return inEach(text({ teams: next.at }));
    case 'components':
      throw new Error('Components are no figures');
    default:
      return withCondition(texts, next.unit);
  }
}

/** Answers that are still open count like a no. */
const answered = ({ fields, rows }: FigureTexts): FigureTexts => ({
  fields: Object.fromEntries(Object.entries(fields).map(([name, each]) => [name, each === '' ? 'no' : each])),
  rows,
});

describe('The way to the next step leads to the score that it names', () => {
  it.each(bandedCriteria)('in the figures of criterion %d', (number) => {
    fc.assert(
      fc.property(givens[number], (texts) => {
        const outcome = suggestFromFigures(number, texts);
        if (outcome.kind !== 'suggestion') return;
        const { next, score } = outcome;
        expect(next === null).toBe(score === 5);
        if (next === null) return;
        const held = answered((next.also ?? []).reduce(withCondition, texts));
        const done = withStep(number, held, next, suggestionIn(suggestFromFigures(number, held)));
        const reached = scoreIn(suggestFromFigures(number, done));
        expect(next.score).toBeGreaterThan(score);
        expect(reached).toBeGreaterThanOrEqual(next.score);
      }),
      { seed: 9, numRuns: 1000 },
    );
  });

  it.each(componentCriteria)('in the components of criterion %d', (number) => {
    const of = componentCount(number) ?? 0;
    for (let met = 0; met < of; met++) {
      const ticks = (count: number) => Array.from({ length: of }, (_, index) => index < count);
      const { next, score } = suggestionIn(suggestFromTicks(number, ticks(met)));
      if (score === 5) continue;
      expect(scoreIn(suggestFromTicks(number, ticks(met + (next?.distance ?? 0))))).toBe(next?.score);
    }
  });
});
