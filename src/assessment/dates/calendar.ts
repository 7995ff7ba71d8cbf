/** A day as "2026-06-24": compares as text, whatever the time zone. */
export type IsoDate = string;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

const isoOf = (date: Date): IsoDate =>
  `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;

const partsOf = (date: IsoDate): [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

/** The day of this year, month (1-12) and day; null where the calendar has none, and outside of 1900-2199. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 2199) return null;
  const date = utc(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoOf(date) : null;
}

/** So many whole months later; the last day of the month where that month is too short. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = partsOf(date);
  const last = utc(year, month + months + 1, 0).getUTCDate();
  return isoOf(utc(year, month + months, Math.min(day, last)));
}

/** So many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const [year, month, day] = partsOf(date);
  return isoOf(utc(year, month, day + days));
}

/** How many days the second date is after the first; negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(...partsOf(to)).getTime() - utc(...partsOf(from)).getTime()) / 86_400_000);
}

/** "24.6.2026", as both languages write it in Finland. */
export function formatDate(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${day}.${month}.${year}`;
}
