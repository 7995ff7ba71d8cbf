import type { CriterionNames } from '../criterionNames';
import { readCriterion } from '../criterionNames';
import type { PlanAction, ReadNeed, ReadPlan } from './plan';

/** A need of a plan beside the open report. */
export interface NeedBeside extends ReadNeed {
  /** The criterion that its words name; null where they name none, or several. */
  readonly number: number | null;
}

/** What was chosen not to be done is settled like what was done; what says neither is still to do. */
export const isSettled = ({ status }: PlanAction): boolean => status === 'done' || status === 'dropped';

const rankOf = (action: PlanAction): number => {
  if (!isSettled(action)) return 0;
  return action.status === 'dropped' ? 1 : 2;
};

/** Those that are to be done first, then those that were given up, those that were done last. */
export const openFirst = (actions: readonly PlanAction[]): PlanAction[] =>
  actions.toSorted((left, right) => rankOf(left) - rankOf(right));

const hasOpen = ({ actions }: ReadNeed): boolean =>
  actions.length === 0 || actions.some((action) => !isSettled(action));

/** The plan's needs with their criteria, and each need's actions, those first that are to be done. */
export function needsBeside({ needs }: ReadPlan, names: CriterionNames): NeedBeside[] {
  const read = needs.map((need) => {
    const reading = readCriterion(need.criterion, names);
    const number = reading.kind === 'criterion' ? reading.number : null;
    return { ...need, number, actions: openFirst(need.actions) };
  });
  return [...read.filter(hasOpen), ...read.filter((need) => !hasOpen(need))];
}

/** How many actions a plan has, and how many of them are still to be done. */
export function countActions({ needs }: ReadPlan): { readonly all: number; readonly open: number } {
  const actions = needs.flatMap((need) => need.actions);
  return { all: actions.length, open: actions.filter((action) => !isSettled(action)).length };
}
