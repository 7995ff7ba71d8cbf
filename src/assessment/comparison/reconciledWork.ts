import { daysBetween } from '../dates/calendar';
import type { ReportTexts } from '../report';
import type { CriterionWork, WorkingData } from '../workingData';
import { noWork, wholeReport } from '../workingData';
import { assessedOn, longestRound } from './otherReport';
import type { OwnSide } from './reconcile';

type Texts = Pick<ReportTexts, 'texts'>;

const isKept = ({ settled = false, independent = null }: CriterionWork): boolean =>
  settled || independent !== null;

/**
 * Whether what was kept while differences were settled is of another assessment than the report, as where it was begun
 * from last year's file. Where either day isn't known it counts as of this one.
 */
export function isOfOtherAssessment(work: WorkingData, report: Texts): boolean {
  const day = work.get(wholeReport)?.reconciled ?? null;
  const days = assessedOn(report);
  if (day === null || days === null || ![...work.values()].some(isKept)) return false;
  return daysBetween(day, days.first) > longestRound || daysBetween(days.last, day) > longestRound;
}

/** The working data without what was settled, and the scores of before, in another assessment. */
export function reconciledHere(work: WorkingData, report: Texts): WorkingData {
  if (!isOfOtherAssessment(work, report)) return work;
  const here = [...work].map(([number, one]): [number, CriterionWork] => [
    number,
    isKept(one) ? { ...one, settled: false, independent: null } : one,
  ]);
  return new Map(here);
}

type WorkChanges = ReadonlyMap<number, Partial<CriterionWork>>;

/**
 * Changes to what is kept while differences are settled, with the day of the assessment that they are kept for. What
 * another assessment left goes.
 */
export function keptForHere(changes: WorkChanges, { open, work }: OwnSide): WorkChanges {
  const day = assessedOn(open)?.last ?? null;
  const known = (work.get(wholeReport) ?? noWork).reconciled ?? null;
  const isOther = isOfOtherAssessment(work, open);
  if (day === null || (known !== null && !isOther)) return changes;
  const left = isOther ? [...work].filter(([, one]) => isKept(one)).map(([number]) => number) : [];
  return new Map<number, Partial<CriterionWork>>([
    ...changes,
    ...left.map((number) => [number, { settled: false, independent: null, ...changes.get(number) }] as const),
    [wholeReport, { reconciled: day }],
  ]);
}
