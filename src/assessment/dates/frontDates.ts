import type { IsoDate } from './calendar';
import { formatDate } from './calendar';
import type { DateReading } from './dateReading';
import { parseDates } from './dateReading';
import type { FieldKey } from '../fieldKey';
import type { FrontDay } from '../../words/frontField';
import { frontNames, isFrontDay } from '../../words/frontField';
import type { ReportLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';

/** The key of a field of the report's front that holds dates. */
export type FrontDate = `front.${FrontDay}`;

export const isFrontDate = (key: FieldKey): key is FrontDate =>
  frontNames.some((name) => isFrontDay(name) && key === `front.${name}`);

/** Before a first assessment people write "-" or "ei ole" where the previous date is asked: no figure, no date. */
export const readFrontDate = (key: FrontDate, text: string): DateReading =>
  key === 'front.previousDate' && !/\d/u.test(text) ? { kind: 'empty' } : parseDates(text);

/** The first day of a range without what the last day says anyway: "24.6.", in Swedish "24.6". */
function beginning(first: IsoDate, last: IsoDate, language: ReportLanguage): string {
  const [year, month, day] = first.split('-').map(Number);
  const whole = `${day}.${month}`;
  const stop = wordsOf(language).typed.dates.stopInRange;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${day}${stop}`;
  return first.slice(0, 4) === last.slice(0, 4) ? `${whole}${stop}` : `${whole}.${year}`;
}

/**
 * One day, or the days from first to last, as a report in the language writes them: "24.–25.6.2026" / "24–25.6.2026".
 */
export const formatDates = (first: IsoDate, last: IsoDate, language: ReportLanguage): string =>
  first === last ? formatDate(first) : `${beginning(first, last, language)}–${formatDate(last)}`;
