import type { IsoDate } from './calendar';
import { addDays } from './calendar';
import { parseDates } from './dateReading';
import { nextAssessment } from './nextAssessment';
import type { ReportTexts } from '../report';

/** The unit comments on a draft within so many days. */
const daysForComments = 7;
/** The report is ready within so many days of the visit. */
const daysForReport = 28;

export const dueKinds = ['comments', 'report', 'nextAssessment'] as const;
export type DueKind = (typeof dueKinds)[number];

/** What is due after an assessment, and the last day for it. */
export interface Due {
  readonly kind: DueKind;
  readonly date: IsoDate;
}

function visitEnd({ texts }: ReportTexts): IsoDate | null {
  const reading = parseDates(texts.get('front.assessmentDates') ?? '');
  return reading.kind === 'dates' ? reading.last : null;
}

/** The known days of the rhythm, in its order; `sent` is the day on which the draft went to the unit. */
export function rhythmOf(report: ReportTexts, sent: IsoDate | null): Due[] {
  const visit = visitEnd(report);
  const days: Readonly<Record<DueKind, IsoDate | null>> = {
    comments: sent === null ? null : addDays(sent, daysForComments),
    report: visit === null ? null : addDays(visit, daysForReport),
    nextAssessment: nextAssessment(report)?.date ?? null,
  };
  return dueKinds.flatMap((kind): Due[] => {
    const date = days[kind];
    return date === null ? [] : [{ kind, date }];
  });
}
