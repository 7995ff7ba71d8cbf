import type { ComparedReport } from '../../assessment/comparison/change';
import type { CriterionComparison, SortedComparison } from '../../assessment/comparison/differences';
import { comparisonOf, farFromOwn, sortedByDifference } from '../../assessment/comparison/differences';
import type { WorkingData } from '../../assessment/workingData';
import type { Beside } from '../compare/beside';
import { isSameFileName } from '../compare/compareDesk';

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
  const short = reports.map(({ name }) => name.replace(/\.docx(?=$| \(\d+\)$)/iu, ''));
  const isClear = short.every((name, at) => !short.slice(0, at).some((one) => isSameFileName(one, name)));
  return isClear ? reports.map((one, at) => ({ ...one, name: short[at] ?? one.name })) : reports;
}

export const isAlone = ({ colleagues, unit }: Circle): boolean => colleagues.length === 0 && unit === null;

/** Whether the unit sees a criterion by so much otherwise that it is worth a talk. */
export const isFarFromUnit = ({ ownDistance }: CriterionComparison): boolean =>
  Math.abs(ownDistance ?? 0) >= farFromOwn;

export interface Agenda extends SortedComparison {
  /** Marked as settled by the assessors, whatever differs still. */
  readonly settled: readonly CriterionComparison[];
}

/**
 * What is to be settled, the widest apart first; what is settled or was never in dispute comes after it. `waiting` are
 * criteria with choices that have to be looked at again: they are to be settled, whatever else is known of them.
 */
export function agendaOf(
  own: ComparedReport,
  work: WorkingData,
  circle: Circle,
  waiting: readonly number[],
): Agenda {
  const { colleagues, unit } = circle;
  const parties = [{ texts: own.texts, work }, ...colleagues.map(({ report }) => report)];
  const { differing, agreed } = sortedByDifference(comparisonOf(parties, unit?.report ?? null));
  const waits = ({ number }: CriterionComparison): boolean => waiting.includes(number);
  if (isAlone(circle)) return { differing: [...differing, ...agreed].filter(waits), settled: [], agreed: [] };
  const isSettled = (one: CriterionComparison): boolean =>
    work.get(one.number)?.settled === true && !waits(one);
  // Without a colleague nobody disagrees: what the unit sees otherwise is what there is to look at.
  const isOpen = (one: CriterionComparison): boolean =>
    colleagues.length > 0 || one.scores[0] === null || waits(one);
  const isDisputed = (one: CriterionComparison): boolean => isFarFromUnit(one) || waits(one);
  return {
    differing: [...differing.filter(isOpen), ...agreed.filter(isDisputed)].filter((one) => !isSettled(one)),
    agreed: agreed.filter((one) => !isDisputed(one) && !isSettled(one)),
    settled: [...differing, ...agreed].filter(isSettled).toSorted((one, other) => one.number - other.number),
  };
}
