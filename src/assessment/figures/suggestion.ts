import { bandUnits } from './bands';
import type { Score } from '../score';
import type { Calculation } from './calculation';

/** Why a figure can't be right: each reason is one sentence to the user. */
export const faultReasons = [
  'notANumber',
  /** A percentage where a count, hours or days are asked for. */
  'isPercentage',
  /** Days with decimals, or with a space: one client or two. */
  'oneOrSeveral',
  'negative',
  'notWhole',
  'overHundred',
  /** 0.8 where 80 % is meant. */
  'fraction',
  /**
   * More than can be true, such as 4,000 clients of one coach: two cells read as one, or a figure of the whole unit.
   */
  'tooLarge',
  /** A coach with 0 % of full time has no caseload. */
  'zeroFullTime',
  /** There is nothing to take a share of. */
  'zeroWhole',
  'partExceedsWhole',
  /** No coach has a job seeker whose contacts could be counted. */
  'noSeekers',
  /** Clients from one or two care teams of a coach who has none. */
  'clientsWithoutTeam',
  /** Both a share and the hours that it follows from. */
  'givenTwice',
  /** The document lists another number of components than the rule counts. */
  'componentsDiffer',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** Where a figure stands: its field, and in a table its row from 0. */
export interface FigurePlace {
  readonly field: string;
  readonly row?: number;
}

export interface FigureFault extends FigurePlace {
  readonly why: FaultReason;
}

/**
 * What the distance to the next step is measured in. `coachSteps` are steps of single coaches that are missing
 * together; `plan`, `options`, `tracking` and the reviews are questions to be answered with yes; `jobs` and `teams`
 * are counts.
 */
export const stepUnits = [
  ...bandUnits,
  ...([
    'components',
    'coachSteps',
    'jobs',
    'teams',
    'plan',
    'options',
    'tracking',
    'monthlyReview',
    'weeklyReview',
  ] as const),
] as const;

/** What a step may ask for besides a figure: an answer of yes, or attachment to a care team or to two at most. */
export type NextCondition =
  'plan' | 'options' | 'tracking' | 'monthlyReview' | 'weeklyReview' | 'oneTeam' | 'twoTeams';

/** What leads to the next step: `at` is where it begins and `distance` how far that is, both in `unit`. */
export interface NextStep {
  readonly score: Score;
  readonly unit: (typeof stepUnits)[number];
  readonly at: number;
  readonly distance: number;
  /** For a share of counted things: how many more of the same whole would do. */
  readonly more?: number;
  /** Of so many jobs, the percentage that has to be permanent. */
  readonly share?: number;
  /** What the step asks for besides and isn't known to be so. */
  readonly also?: readonly NextCondition[];
}

/** The way to the next step with what it asks for besides. */
export const alsoNeeding = (next: NextStep, also: readonly NextCondition[]): NextStep =>
  also.length > 0 ? { ...next, also } : next;

export interface Suggestion {
  readonly kind: 'suggestion';
  readonly score: Score;
  /**
   * The figure that was compared with the bands, in their unit and unrounded; for several coaches the mean of theirs.
   */
  readonly value: number;
  readonly calculation: Calculation;
  readonly next: NextStep | null;
}

/** What the other rows, or the other figures of a list, come to without those that can't be used yet. */
export interface Rest {
  readonly suggestion: Suggestion;
  /** The rows that are not counted, from 0. */
  readonly without: readonly number[];
}

export type NoSuggestion = (
  | { readonly kind: 'incomplete'; readonly missing: readonly FigurePlace[] }
  | { readonly kind: 'absurd'; readonly faults: readonly FigureFault[] }
) & { readonly rest?: Rest };

export type SuggestionOutcome = Suggestion | NoSuggestion;

export const incomplete = (missing: readonly FigurePlace[]): NoSuggestion => ({
  kind: 'incomplete',
  missing,
});
export const absurd = (faults: readonly FigureFault[]): NoSuggestion => ({ kind: 'absurd', faults });

/** Where a figure is missing or can't be right. */
export const placesOf = (outcome: NoSuggestion): readonly FigurePlace[] =>
  outcome.kind === 'absurd' ? outcome.faults : outcome.missing;

/** The outcome with what all other rows come to, where they lead to a suggestion. */
export function withRest<Row>(
  outcome: SuggestionOutcome,
  rows: readonly Row[],
  suggest: (rows: readonly Row[]) => SuggestionOutcome,
): SuggestionOutcome {
  if (outcome.kind === 'suggestion') return outcome;
  const without = new Set(placesOf(outcome).flatMap(({ row }) => (row === undefined ? [] : [row])));
  if (without.size === 0 || without.size === rows.length) return outcome;
  const rest = suggest(rows.filter((_, row) => !without.has(row)));
  const isUsable = rest.kind === 'suggestion';
  return isUsable
    ? {
        ...outcome,
        rest: { suggestion: rest, without: [...without].toSorted((left, right) => left - right) },
      }
    : outcome;
}
