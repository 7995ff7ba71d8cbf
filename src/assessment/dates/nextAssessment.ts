import type { IsoDate } from './calendar';
import { addMonths } from './calendar';
import { parseDates } from './dateReading';
import type { FieldKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { scoresOf } from '../report';
import { standingOf } from '../total';

/** From this total on the assessment is yearly. */
export const yearlyFrom = 100;

export interface NextAssessment {
  readonly date: IsoDate;
  readonly months: 6 | 12;
  /** How often the steering group meets until then. */
  readonly steeringGroup: 'quarterly' | 'halfYearly';
  /** The day that was counted from, and the field it stands in. */
  readonly from: { readonly date: IsoDate; readonly key: FieldKey };
}

const sources: readonly FieldKey[] = ['front.assessmentDates', 'front.reportDate'];

/** The last day of the assessment or, where that can't be read, the day of the report. */
function startOf({ texts }: ReportTexts): NextAssessment['from'] | null {
  for (const key of sources) {
    const reading = parseDates(texts.get(key) ?? '');
    if (reading.kind === 'dates') return { date: reading.last, key };
  }
  return null;
}

/** When the next assessment is due; null while a score is missing or neither date can be read. */
export function nextAssessment(report: ReportTexts): NextAssessment | null {
  const { total } = standingOf(scoresOf(report).values());
  const from = startOf(report);
  if (total === null || from === null) return null;
  const months = total < yearlyFrom ? 6 : 12;
  const steeringGroup = total < yearlyFrom ? 'quarterly' : 'halfYearly';
  return { date: addMonths(from.date, months), months, steeringGroup, from };
}
