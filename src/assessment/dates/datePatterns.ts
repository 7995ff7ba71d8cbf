import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';

/** A day of a text; month and year are null where the text leaves them to the day that follows. */
export interface Item {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

export interface Form {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Item;
}

const numberOrNull = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** What dates are read by: the forms of a day, what stands between two days and what is left out. */
export interface DatePatterns {
  readonly forms: readonly Form[];
  readonly between: RegExp;
  readonly weekdays: RegExp;
  readonly hours: RegExp;
}

export const datePatterns = madeOnce((words: KnownWords): DatePatterns => {
  const dates = words.map(({ typed }) => typed.dates);
  const and = words.flatMap(({ typed }) => typed.and);
  const ordinal = oneOf([String.raw`\.`, ...dates.flatMap(({ ordinals }) => ordinals)]);
  const until = oneOf([...and, ...dates.flatMap((own) => own.until)]);
  const weekday = oneOf(dates.flatMap(({ weekdays }) => weekdays));
  const hour = oneOf(dates.flatMap((own) => own.hours));
  const day = String.raw`${weekday}(?!\p{L})\.?`;
  // Not the beginning of a date: "klo 9 – 23.6.2026".
  const clock = String.raw`\d{1,2}(?:[.:]\d{2})?(?!\.?\d)`;
  return {
    forms: formsOf(words, ordinal),
    between: new RegExp(String.raw` ?(?:[-–—−,;&]|${until}(?!\p{L})) ?`, 'uy'),
    weekdays: new RegExp(String.raw`(?<!\p{L})${day}(?:(?: ?[-–—−,] ?| ${until} )${day})*`, 'gu'),
    hours: new RegExp(String.raw`(?<!\p{L})${hour}\.? ?${clock}(?: ?[-–] ?${clock})?`, 'gu'),
  };
});

/** The names that each month has in any language, January first. */
const monthsOf = (words: KnownWords): string[] =>
  Array.from({ length: 12 }, (_, index) =>
    oneOf(words.map(({ typed }) => typed.dates.months[index] ?? '(?!)')),
  );

/** In the order in which they are tried. A year of two digits stands only behind day and month: "24.6.26". */
function formsOf(words: KnownWords, ordinal: string): readonly Form[] {
  const months = monthsOf(words);
  const patterns = months.map((name) => new RegExp(`^${name}$`, 'u'));
  const monthOf = (name: string): number => patterns.findIndex((pattern) => pattern.test(name)) + 1;
  const named = String.raw`(\d{1,2})${ordinal}? ?(?<name>${oneOf(months)})(?: (?<year>\d{4}))?(?!\d)`;
  return [
    {
      pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/uy,
      read: ([, year, month, day]) => ({ day: Number(day), month: Number(month), year: Number(year) }),
    },
    {
      pattern: new RegExp(named, 'uy'),
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
      pattern: new RegExp(String.raw`(\d{1,2})${ordinal}?(?!\d)`, 'uy'),
      read: ([, day]) => ({ day: Number(day), month: null, year: null }),
    },
  ];
}
