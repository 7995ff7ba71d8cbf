import type { IsoDate } from '../assessment/calendar';
import { foldedName } from '../assessment/comparison/otherReport';
import type { CollectedReport, CollectedFile } from './entry';

/** The last day of the assessment or, where it isn't known, the day of the report. */
export const dayOf = ({ assessed, reported }: CollectedReport): IsoDate | null => assessed?.last ?? reported;

/** What tells an assessment from others; null where unit or day isn't known. */
function assessmentOf({ report }: CollectedFile): string | null {
  const day = report && dayOf(report);
  const unit = report ? foldedName(report.unit) : '';
  return day === null || unit === '' ? null : `${unit} ${day}`;
}

/** The entries, with a word at each that is of the same unit and day as one before it. */
export function markSameAssessments(entries: readonly CollectedFile[]): CollectedFile[] {
  const first = new Map<string, string>();
  return entries.map((entry) => {
    const assessment = assessmentOf(entry);
    const file = assessment === null ? undefined : first.get(assessment);
    if (assessment !== null && file === undefined) first.set(assessment, entry.file);
    return file === undefined
      ? entry
      : { ...entry, problems: [...entry.problems, { kind: 'sameAssessment', file }] };
  });
}
