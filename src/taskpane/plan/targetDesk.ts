import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { targetsFrom } from '../../assessment/plan/planOf';
import type { Score } from '../../assessment/score';
import type { Session } from '../../session/session';

/** The targets that were chosen, by criterion; null where none is wanted. They live in memory alone. */
export type ChosenTargets = ReadonlyMap<number, Score | null>;

/** The target of a criterion: what was chosen, as long as it lies above the score; else one point more than now. */
export function targetOf(chosen: ChosenTargets, number: number, score: Score | null): Score | null {
  const own = chosen.get(number);
  const possible = targetsFrom(score);
  if (own === null) return null;
  if (own !== undefined && possible.includes(own)) return own;
  return score === null ? null : (possible[0] ?? null);
}

const desks = new WeakMap<Session, StoreApi<ChosenTargets>>();

/** The targets of a session: they are still there when the page is turned to again. */
export function targetDeskOf(session: Session): StoreApi<ChosenTargets> {
  const known = desks.get(session);
  if (known) return known;
  const desk = createStore<ChosenTargets>(() => new Map());
  desks.set(session, desk);
  session.onOtherDocument(() => desk.setState(new Map(), true));
  return desk;
}
