import type { ComparedReport } from '../../assessment/comparison/change';
import type { CriterionComparison } from '../../assessment/comparison/differences';
import { byDistance, comparisonOf, isFarFromUnit } from '../../assessment/comparison/differences';
import type { WorkingData } from '../../assessment/workingData';
import type { Beside } from '../compare/beside';
import { isSameFileName } from '../files/fileNames';
import { withoutEnding } from '../files/wordFiles';

/** More than four colleagues at once nobody can hold side by side. */
const mostColleagues = 4;

/** Those whose reports are settled with one another: the open one's assessor, colleagues, and the unit beside them. */
export interface Circle {
  /** In the order in which they were picked, each with a short name of its own. */
  readonly colleagues: readonly Beside[];
  readonly unit: Beside | null;
  /** The names of the files for which there is no room. */
  readonly leftOut: readonly string[];
}

export function circleOf(beside: readonly Beside[]): Circle {
  const known = beside.filter(({ isComparable }) => isComparable);
  const colleagues = known.filter(({ role }) => role === 'colleague');
  const [unit = null, ...otherUnits] = known.filter(({ role }) => role === 'selfAssessment');
  return {
    colleagues: shortlyNamed(colleagues.slice(0, mostColleagues)),
    unit,
    leftOut: [...colleagues.slice(mostColleagues), ...otherUnits].map(({ name }) => name),
  };
}

/** By their names without what files of Word end in, unless two would be alike then. */
function shortlyNamed(reports: readonly Beside[]): readonly Beside[] {
  const short = reports.map(({ name }) => withoutEnding(name));
  const isClear = short.every((name, at) => !short.slice(0, at).some((one) => isSameFileName(one, name)));
  return isClear ? reports.map((one, at) => ({ ...one, name: short[at] ?? one.name })) : reports;
}

export const isAlone = ({ colleagues, unit }: Circle): boolean => colleagues.length === 0 && unit === null;

export interface Agenda {
  /** What is to be settled, the widest apart first. */
  readonly differing: readonly CriterionComparison[];
  /** Marked as settled by the assessors, whatever differs still; by number. */
  readonly settled: readonly CriterionComparison[];
  /** Scored alike by all, by number: folded away. */
  readonly agreed: readonly CriterionComparison[];
}

/**
 * Sorts the 25 criteria by what is left to talk about. `waiting` are criteria with choices that have to be looked at
 * again: they are to be settled, whatever else is known of them.
 */
export function agendaOf(
  own: ComparedReport,
  work: WorkingData,
  circle: Circle,
  waiting: readonly number[],
): Agenda {
  const { colleagues, unit } = circle;
  const parties = [{ texts: own.texts, work }, ...colleagues.map(({ report }) => report)];
  const all = comparisonOf(parties, unit?.report ?? null);
  const waits = ({ number }: CriterionComparison): boolean => waiting.includes(number);
  if (isAlone(circle)) return { differing: all.filter(waits), settled: [], agreed: [] };
  const isSettled = (one: CriterionComparison): boolean =>
    work.get(one.number)?.settled === true && !waits(one);
  const isOpen = (one: CriterionComparison): boolean => !one.agreed || isFarFromUnit(one) || waits(one);
  const unsettled = all.filter((one) => !isSettled(one));
  return {
    differing: unsettled.filter(isOpen).toSorted(byDistance),
    agreed: unsettled.filter((one) => !isOpen(one)),
    settled: all.filter(isSettled),
  };
}
