import type { CriterionNames } from '../criterionNames';
import { readCriterion } from '../criterionNames';
import { plainText } from '../../characters/plain';
import type { PlanAction, ReadNeed, ReadPlan } from './plan';
import type { AskingCriterion } from './planOf';
import { asksOf } from './planOf';

/** A need of a plan beside the open report. */
export interface NeedBeside extends ReadNeed {
  /**
   * The open report's criterion that its words name; null where they name none or several, or the plan follows other
   * criteria.
   */
  readonly number: number | null;
  /** Lines of what the criterion asks that the open report doesn't have: the unit's words, or another template's. */
  readonly otherAsks: readonly string[];
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

const linesIn = (text: string): string[] => text.split('\n').filter((line) => plainText(line) !== '');

function otherLines(asks: string, criterion: AskingCriterion | undefined): string[] {
  const own = new Set(linesIn(criterion ? asksOf(criterion) : '').map(plainText));
  return linesIn(asks).filter((line) => !own.has(plainText(line)));
}

/** What a plan is compared with in the open report. */
interface OpenSide {
  readonly names: CriterionNames;
  readonly criteria: readonly AskingCriterion[];
  readonly isAdapted: boolean;
}

/** The plan's needs with their criteria, and each need's actions, those first that are to be done. */
export function needsBeside({ needs, isAdapted }: ReadPlan, own: OpenSide): NeedBeside[] {
  const { names, criteria } = own;
  const read = needs.map((need) => {
    const reading = readCriterion(need.criterion, names);
    const number = reading.kind === 'criterion' && isAdapted === own.isAdapted ? reading.number : null;
    const criterion = criteria.find((one) => one.number === number);
    const otherAsks = otherLines(need.asks, criterion);
    return { ...need, number, otherAsks, actions: openFirst(need.actions) };
  });
  return [...read.filter(hasOpen), ...read.filter((need) => !hasOpen(need))];
}

/** How many actions a plan has, and how many of them are still to be done. */
export function countActions({ needs }: ReadPlan): { readonly all: number; readonly open: number } {
  const actions = needs.flatMap((need) => need.actions);
  return { all: actions.length, open: actions.filter((action) => !isSettled(action)).length };
}
