import type { IsoDate } from './calendar';
import { isoDate } from './calendar';

export type DateReading =
  | { readonly kind: 'empty' }
  /** The first and the last day that are named; the same one for a single date. */
  | { readonly kind: 'dates'; readonly first: IsoDate; readonly last: IsoDate }
  | { readonly kind: 'unreadable'; readonly text: string };

const stemsFi = [
  ...['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'],
  ...['heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
];
const namesSv = [
  ...['januari|jan', 'februari|feb', 'mars|mar', 'april|apr', 'maj', 'juni|jun'],
  ...['juli|jul', 'augusti|aug', 'september|sept|sep', 'oktober|okt', 'november|nov', 'december|dec'],
];
const monthPatterns = stemsFi.map(
  (stem, index) => new RegExp(`^(?:${stem}kuu\\p{L}*|(?:${namesSv[index] ?? ''})\\.?)$`, 'u'),
);
const monthName = `(${stemsFi.join('|')})kuu\\p{L}*|(?:${namesSv.join('|')})(?!\\p{L})\\.?`;

/** A day of a text; month and year are null where the text leaves them to the day that follows. */
interface Item {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Item;
}

const numberOrNull = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

const monthOf = (name: string): number => monthPatterns.findIndex((pattern) => pattern.test(name)) + 1;

/** In the order in which they are tried. A year of two digits stands only behind day and month: "24.6.26". */
const forms: readonly Form[] = [
  {
    pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/uy,
    read: ([, year, month, day]) => ({ day: Number(day), month: Number(month), year: Number(year) }),
  },
  {
    pattern: new RegExp(`(\\d{1,2})(?:\\.|:[ea])? ?(?<name>${monthName})(?: (?<year>\\d{4}))?(?!\\d)`, 'uy'),
    read: ({ 1: day, groups }) => ({
      day: Number(day),
      month: monthOf(groups?.name ?? ''),
      year: numberOrNull(groups?.year),
    }),
  },
  {
    pattern: /(\d{1,2})[./] ?(\d{1,2})(?:[./]? ?(\d{4})|\.(\d{2})(?![\d.]))?\.?(?!\d)/uy,
    read: ([, day, month, year, short]) => ({
      day: Number(day),
      month: Number(month),
      year: short === undefined ? numberOrNull(year) : 2000 + Number(short),
    }),
  },
  {
    pattern: /(\d{1,2})(?:\.|:[ea])?(?!\d)/uy,
    read: ([, day]) => ({ day: Number(day), month: null, year: null }),
  },
];

const between = / ?(?:[-–—−,;&]|(?:ja|sekä|och|samt|till)(?!\p{L})) ?/uy;

const weekdays =
  /(?<!\p{L})(?:ma|ti|ke|to|pe|la|su|(?:maanan|tiis|tors|perjan|lauan|sunnun)tai\p{L}*|keskiviik\p{L}*|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:en)?)?|den)(?!\p{L})\.?/gu;
const hours = /(?<!\p{L})(?:klo|kl)\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?/gu;

/** The text without what stands around dates: days of the week, hours, remarks in parentheses. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\u00ad/gu, '')
    .toLowerCase()
    .replace(/\r?\n/gu, ';')
    .replace(/\s+/gu, ' ')
    .replace(/\([^()\d]*\)/gu, '')
    .replace(hours, '')
    .replace(weekdays, '')
    .replace(/ +/gu, ' ')
    .replace(/^[ ;]+|[ ;.]+$/gu, '');

function itemAt(text: string, from: number): { item: Item; end: number } | null {
  for (const { pattern, read } of forms) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match) return { item: read(match), end: pattern.lastIndex };
  }
  return null;
}

/** The days that make up the whole text; null when anything else is in it. */
function itemsIn(text: string): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; ;) {
    const found = itemAt(text, at);
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
export function parseDates(text: string): DateReading {
  const wanted = bare(text);
  if (text.trim() === '') return { kind: 'empty' };
  const unreadable: DateReading = { kind: 'unreadable', text: text.trim() };
  const days = completed(itemsIn(wanted) ?? []);
  const known = days.filter((day) => day !== null);
  const [first] = known;
  const last = known.at(-1);
  const rising = known.every((day, index) => index === 0 || (known[index - 1] ?? '') <= day);
  if (first === undefined || last === undefined || known.length < days.length || !rising) return unreadable;
  return { kind: 'dates', first, last };
}
