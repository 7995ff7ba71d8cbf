import type { Band } from './bands';
import { distanceToNext, scoreAbove, settle } from './bands';
import type { Score } from '../score';
import { scores } from '../score';
import type { NextStep, Suggestion } from './suggestion';
import type { CoachRating, Limit } from './calculation';

export const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
const mean = (values: readonly number[]): number => settle(sum(values) / values.length);

/** The whole step that the mean of the coaches' steps reaches: 5 and 4 make 4. */
export function stepOfAll(ratings: readonly { readonly score: Score }[]): Score {
  const reached = Math.floor(mean(ratings.map(({ score }) => score)));
  return scores.find((score) => score === reached) ?? 1;
}

/** How many steps the coaches lack together for the next whole step of their mean; null on 5. */
export function coachStepsToNext(ratings: readonly CoachRating[]): NextStep | null {
  const score = scoreAbove(stepOfAll(ratings));
  if (score === null) return null;
  const at = score * ratings.length;
  return { score, unit: 'coachSteps', at, distance: at - sum(ratings.map((rating) => rating.score)) };
}

/** With one coach the distance to the next step is given in the band's own unit, with several in steps of coaches. */
export function nextForCoaches(ratings: readonly CoachRating[], band: Band): NextStep | null {
  const [only, ...others] = ratings;
  if (!only || others.length > 0) return coachStepsToNext(ratings);
  const next = distanceToNext(band, only.value);
  return next && { ...next, unit: band.unit };
}

interface More {
  readonly leftOut?: number;
  readonly pooled?: number | null;
  readonly counts?: { readonly part: number; readonly whole: number } | null;
  readonly limits?: readonly Limit[];
}

/** Each coach is rated alone; the score is the step that the mean of the ratings reaches. */
export function suggestForCoaches(
  coaches: readonly CoachRating[],
  next: NextStep | null,
  { leftOut = 0, pooled = null, counts = null, limits = [] }: More = {},
): Suggestion {
  const meanValue = mean(coaches.map(({ value }) => value));
  const meanScore = mean(coaches.map(({ score }) => score));
  const means = { meanValue, meanScore, pooled };
  const calculation = { kind: 'coaches' as const, coaches, leftOut, ...means, counts, limits };
  return { kind: 'suggestion', score: stepOfAll(coaches), value: meanValue, calculation, next };
}
