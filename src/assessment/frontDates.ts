import type { IsoDate } from './calendar';
import { formatDate } from './calendar';
import type { DateReading } from './dateReading';
import { parseDates } from './dateReading';
import type { FieldKey } from './fieldKey';
import type { ReportLanguage } from '../words/reportLanguage';

/** The fields of the report's front that hold dates. */
export const frontDates = ['front.reportDate', 'front.assessmentDates', 'front.previousDate'] as const;
export type FrontDate = (typeof frontDates)[number];

export const isFrontDate = (key: FieldKey): key is FrontDate => frontDates.some((date) => date === key);

/** Before a first assessment people write "-" or "ei ole" where the previous date is asked: no figure, no date. */
export const readFrontDate = (key: FrontDate, text: string): DateReading =>
  key === 'front.previousDate' && !/\d/u.test(text) ? { kind: 'empty' } : parseDates(text);

/** A day within a range, in which Finnish has a full stop behind each ordinal and Swedish none behind the last one: "24.6." / "24.6". */
function beginning(first: IsoDate, last: IsoDate, language: ReportLanguage): string {
  const [year, month, day] = first.split('-').map(Number);
  const whole = `${day}.${month}`;
  const stop = language === 'fi' ? '.' : '';
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day}${stop}`;
  return first.slice(0, 4) === last.slice(0, 4) ? `${whole}${stop}` : `${whole}.${year}`;
}

/** One day, or the days from first to last, as a report in the language writes them: "24.–25.6.2026" / "24–25.6.2026". */
export const formatDates = (first: IsoDate, last: IsoDate, language: ReportLanguage): string =>
  first === last ? formatDate(first) : `${beginning(first, last, language)}–${formatDate(last)}`;
