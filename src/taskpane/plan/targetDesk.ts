import { targetsFrom } from '../../assessment/plan/planOf';
import type { Score } from '../../assessment/score';
import { sessionDesk } from '../handout/sessionDesk';

/** The targets that were chosen, by criterion; null where none is wanted. */
export type ChosenTargets = ReadonlyMap<number, Score | null>;

/** The target of a criterion: what was chosen, as long as it lies above the score; else one point more than now. */
export function targetOf(chosen: ChosenTargets, number: number, score: Score | null): Score | null {
  const own = chosen.get(number);
  const possible = targetsFrom(score);
  if (own === null) return null;
  if (own !== undefined && possible.includes(own)) return own;
  return score === null ? null : (possible[0] ?? null);
}

/** The targets of a session. */
export const targetDeskOf = sessionDesk<ChosenTargets>(new Map());
