import type { IsoDate } from '../../assessment/dates/calendar';
import { isoDate } from '../../assessment/dates/calendar';

/** The day that it is for whoever sits here. */
export function today(): IsoDate | null {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
