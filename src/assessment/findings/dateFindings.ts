import type { IsoDate } from '../dates/calendar';
import { daysBetween } from '../dates/calendar';
import type { CheckedReport } from '../checkedReport';
import type { DateReading } from '../dates/dateReading';
import type { FieldKey } from '../fieldKey';
import type { FrontDate } from '../dates/frontDates';
import { readFrontDate } from '../dates/frontDates';
import { isLeftOpen } from '../leftOpen';
import type { Finding } from './finding';
import { finding } from './finding';

/** The report is expected about four weeks after the assessment; twice as long is reported. In days. */
export const longestWriting = 56;
/** A report may be dated ahead, e.g. to the day it is handed over. In days. */
export const furthestAhead = 31;

const reportKey = 'front.reportDate';
const assessmentKey = 'front.assessmentDates';
const previousKey = 'front.previousDate';

interface Dates {
  readonly report: DateReading;
  readonly assessment: DateReading;
  readonly previous: DateReading;
}

function readDates({ texts }: CheckedReport): Dates {
  const read = (key: FrontDate): DateReading => readFrontDate(key, texts.get(key) ?? '');
  return { report: read(reportKey), assessment: read(assessmentKey), previous: read(previousKey) };
}

/** Without a figure there is no date at all. */
const unreadableFinding = (key: FieldKey, reading: DateReading): Finding[] => {
  if (reading.kind !== 'unreadable' || isLeftOpen(reading.text)) return [];
  const severity = /\d/u.test(reading.text) ? 'note' : 'warning';
  return [finding(severity, { kind: 'dateUnreadable', text: reading.text }, [key])];
};

function orderFindings({ report, assessment }: Dates): Finding[] {
  if (report.kind !== 'dates' || assessment.kind !== 'dates') return [];
  const days = daysBetween(assessment.last, report.last);
  const keys = [reportKey, assessmentKey] as const;
  const dates = { report: report.last, assessment: assessment.last };
  if (days < 0) return [finding('error', { kind: 'reportBeforeAssessment', ...dates }, keys)];
  return days > longestWriting ? [finding('note', { kind: 'reportLate', ...dates, days }, keys)] : [];
}

function previousFindings({ report, assessment, previous }: Dates): Finding[] {
  const current = [assessment, report]
    .flatMap((reading) => (reading.kind === 'dates' ? [reading.first] : []))
    .toSorted()[0];
  if (previous.kind !== 'dates' || current === undefined || previous.last < current) return [];
  const key = assessment.kind === 'dates' ? assessmentKey : reportKey;
  const detail = { kind: 'previousNotEarlier', previous: previous.last, current } as const;
  return [finding('error', detail, [previousKey, key])];
}

/** Nobody can report of an assessment that is still to come. */
function assessmentAhead({ assessment }: Dates, today: IsoDate | null): Finding[] {
  if (assessment.kind !== 'dates' || today === null || assessment.last <= today) return [];
  const detail = { kind: 'assessmentInFuture', assessment: assessment.last } as const;
  return [finding('warning', detail, [assessmentKey])];
}

function reportAhead({ report }: Dates, today: IsoDate | null): Finding[] {
  if (report.kind !== 'dates' || today === null) return [];
  const days = daysBetween(today, report.last);
  const detail = { kind: 'reportInFuture', report: report.last, days } as const;
  return days > furthestAhead ? [finding('warning', detail, [reportKey])] : [];
}

/** Dates that can't be read, are out of order or far off; without `today` none is in the future. */
export function dateFindings(report: CheckedReport, today: IsoDate | null): Finding[] {
  const dates = readDates(report);
  return [
    ...unreadableFinding(reportKey, dates.report),
    ...unreadableFinding(assessmentKey, dates.assessment),
    ...unreadableFinding(previousKey, dates.previous),
    ...orderFindings(dates),
    ...previousFindings(dates),
    ...assessmentAhead(dates, today),
    ...reportAhead(dates, today),
  ];
}
