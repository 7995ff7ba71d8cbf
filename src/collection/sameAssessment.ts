import type { IsoDate } from '../assessment/dates/calendar';
import { daysBetween } from '../assessment/dates/calendar';
import type { DayRange } from '../assessment/comparison/otherReport';
import { foldedName } from '../assessment/comparison/otherReport';
import type { CollectedReport, CollectedFile, EntryProblem } from './entry';
import { withMarks } from './withMarks';

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

/** By criteria that the pictures know nothing of. */
export const isOfOtherCriteria = ({ problems }: CollectedFile): boolean =>
  problems.some(({ kind }) => kind === 'otherCriteria');

type Read = CollectedFile & { readonly report: CollectedReport };
const isRead = (entry: CollectedFile): entry is Read => entry.report !== null;

/** One assessment, with all files that are of it in their order. */
interface Assessment {
  readonly days: DayRange;
  readonly copies: Read[];
}

function assessmentsIn(entries: readonly CollectedFile[]): Assessment[] {
  const byUnit = new Map<string, Assessment[]>();
  for (const entry of entries.filter(isRead)) {
    const days = daysOf(entry.report);
    const unit = foldedName(entry.report.unit);
    if (days === null || unit === '' || isOfOtherCriteria(entry)) continue;
    const known = byUnit.get(unit) ?? [];
    byUnit.set(unit, known);
    const same = known.find((one) => isSame(one.days, days));
    if (same) same.copies.push(entry);
    else known.push({ days, copies: [entry] });
  }
  return [...byUnit.values()].flat();
}

const scoredIn = ({ report }: Read): number => report.scores.filter((score) => score !== null).length;
const reportedOn = ({ report }: Read): string => report.reported ?? '';

/** A draft gives way to the report: the one with most scores counts, of those the latest, of those the first. */
const fullestFirst = (left: Read, right: Read): number =>
  scoredIn(right) - scoredIn(left) || reportedOn(right).localeCompare(reportedOn(left));

const haveSameScores = (left: Read, right: Read): boolean =>
  left.report.scores.every((score, at) => score === right.report.scores[at]);

/**
 * The entries, with a word at each that is of the same unit as another one and of a day of the same, and does not count
 * in the pictures.
 */
export function markSameAssessments(entries: readonly CollectedFile[]): CollectedFile[] {
  const marks = new Map<CollectedFile, EntryProblem>();
  for (const { copies } of assessmentsIn(entries)) {
    const [counted, ...others] = copies.toSorted(fullestFirst);
    if (!counted) continue;
    for (const other of others) {
      const hasSameScores = haveSameScores(counted, other);
      marks.set(other, { kind: 'sameAssessment', file: counted.file, hasSameScores });
    }
  }
  return withMarks(entries, marks);
}
