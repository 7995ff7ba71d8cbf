import type { IsoDate } from '../assessment/calendar';
import { daysBetween } from '../assessment/calendar';
import type { DayRange } from '../assessment/comparison/otherReport';
import { foldedName } from '../assessment/comparison/otherReport';
import type { CollectedReport, CollectedFile } from './entry';

/** The last day of the assessment or, where it isn't known, the day of the report. */
export const dayOf = ({ assessed, reported }: CollectedReport): IsoDate | null => assessed?.last ?? reported;

/** The days of the assessment or, where they aren't known, the day of the report. */
const daysOf = ({ assessed, reported }: CollectedReport): DayRange | null =>
  assessed ?? (reported === null ? null : { first: reported, last: reported });

/** A visit takes a day or two, in several places some weeks; a range beyond this is a slip of the pen. */
const longestVisit = 60;
const isVisit = ({ first, last }: DayRange): boolean => daysBetween(first, last) <= longestVisit;

const isSame = (left: DayRange, right: DayRange): boolean =>
  left.last === right.last ||
  (isVisit(left) && isVisit(right) && left.first <= right.last && right.first <= left.last);

interface KnownAssessment {
  readonly file: string;
  readonly days: DayRange;
}

/** The entries, with a word at each that is of the same unit as one before it, and of a day of the same. */
export function markSameAssessments(entries: readonly CollectedFile[]): CollectedFile[] {
  const byUnit = new Map<string, KnownAssessment[]>();
  return entries.map((entry) => {
    const { file, report, problems } = entry;
    const unit = report ? foldedName(report.unit) : '';
    const days = report && daysOf(report);
    if (unit === '' || days === null) return entry;
    const known = byUnit.get(unit) ?? [];
    const same = known.find((one) => isSame(one.days, days));
    if (same) return { ...entry, problems: [...problems, { kind: 'sameAssessment', file: same.file }] };
    byUnit.set(unit, [...known, { file, days }]);
    return entry;
  });
}
