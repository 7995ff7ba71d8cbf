import type { IsoDate } from '../../assessment/dates/calendar';

/** When something was said, as the clock on the wall had it. */
export interface Moment {
  readonly day: IsoDate;
  readonly hours: number;
  readonly minutes: string;
}

/**
 * The moment of a comment. Word writes local time and marks it as universal time: it is shown as it is written, in
 * whatever time zone. Null where there is none that can be read.
 */
export function readMoment(date: string | null): Moment | null {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/u.exec(date ?? '') ?? [];
  return day && hours && minutes ? { day, hours: Number(hours), minutes } : null;
}
