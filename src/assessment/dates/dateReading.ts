import { inPlainForms, isBlank } from '../../characters/plain';
import type { IsoDate } from './calendar';
import { isoDate } from './calendar';
import type { DatePatterns, Form, Item } from './datePatterns';
import { datePatterns } from './datePatterns';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';

export type DateReading =
  | { readonly kind: 'empty' }
  /** The first and the last day that are named; the same one for a single date. */
  | { readonly kind: 'dates'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'unreadable'; readonly text: string };

/** The text without what stands around dates: days of the week, hours, remarks in parentheses such as "(2 pv)". */
const bare = (text: string, { hours, weekdays }: DatePatterns): string =>
  inPlainForms(text)
    .toLowerCase()
    .replace(/\r?\n/gu, ';')
    .replace(/\s+/gu, ' ')
    .replace(/\([^()\d]*(?:\d{1,2}(?:,\d)? ?\p{L}[^()\d]*)?\)/gu, '')
    .replace(hours, '')
    .replace(weekdays, '')
    .replace(/ +/gu, ' ')
    .replace(/^[ ;]+|(?<![ ;.])[ ;.]+$/gu, '');

function itemAt(text: string, from: number, forms: readonly Form[]): { item: Item; end: number } | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) return { item: read(match), end: pattern.lastIndex };
  }
  return null;
}

/** The days that make up the whole text; null when anything else is in it. */
function itemsIn(text: string, { forms, between }: DatePatterns): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; ;) {
    const found = itemAt(text, at, forms);
    if (!found) return null;
    items.push(found.item);
    if (found.end === text.length) return items;
    between.lastIndex = found.end;
    if (!between.test(text)) return null;
    at = between.lastIndex;
  }
}

/** Each day with the month and year of the one that follows, where it has none of its own: "24.–25.6.2026". */
function completed(items: readonly Item[]): (IsoDate | null)[] {
  let month: number | null = null;
  let year: number | null = null;
  return items
    .toReversed()
    .map((item) => {
      month = item.month ?? month;
      year = item.year ?? year;
      return month === null || year === null ? null : isoDate(year, month, item.day);
    })
    .toReversed();
}

/**
 * Reads one date or several as Finns write them in either language: "24.6.2026", "24.–25.6.2026",
 * "24.6.–1.7.2026", "24. kesäkuuta 2026", "24–25 juni 2026", "2026-06-24". Dates without a year, days that
 * don't exist and days in falling order are unreadable, never guessed.
 */
export function parseDates(text: string, words: KnownWords = reportWords): DateReading {
  const patterns = datePatterns(words);
  const wanted = bare(text, patterns);
  if (isBlank(text)) return { kind: 'empty' };
  const unreadable: DateReading = { kind: 'unreadable', text: text.trim() };
  const days = completed(itemsIn(wanted, patterns) ?? []);
  const known = days.filter((day) => day !== null);
  const [first] = known;
  const last = known.at(-1);
  const rising = known.every((day, index) => index === 0 || (known[index - 1] ?? '') <= day);
  if (first === undefined || last === undefined || known.length < days.length || !rising) return unreadable;
  return { kind: 'dates', first, last };
}
