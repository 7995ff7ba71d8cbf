import { formatDate } from '../dates/calendar';
import { parseDates } from '../dates/dateReading';
import { plainText } from '../../characters/plain';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';
import { reportWords, wordsOf } from '../../words/words';
import type { Edit } from '../edits';
import { formatPointsAndLevel, levelFor, saysTotalAndLevel } from '../level';
import type { ReportTexts } from '../report';
import type { OtherReport } from './otherReport';
import { frontDays, frontLine, totalOf } from './otherReport';

const ordinalPatterns = madeOnce((words: KnownWords) =>
  words.map(({ typed }) =>
    [oneOf(typed.first), ...typed.later].map(
      (word) => new RegExp(String.raw`(?<!\p{L})(?:${word})(?!\p{L})`, 'iu'),
    ),
  ),
);

/** A number that stands alone, or with what makes it one of a row; none of a date's. */
const ordinalNumbers = /(?<![\d.,/-])[1-9]\d?(?![\d/-]|[.,]\d)/gu;

/**
 * The place in a row that a text names, in figures or words of any report language; null where it names none, or
 * several.
 */
export function placeIn(text: string, words: KnownWords = reportWords): number | null {
  const plain = plainText(text);
  if (parseDates(plain, words).kind === 'dates') return null;
  const numbers = (plain.match(ordinalNumbers) ?? []).map(Number);
  const worded = ordinalPatterns(words).flatMap((patterns) =>
    patterns.flatMap((pattern, at) => (pattern.test(plain) ? [at + 1] : [])),
  );
  const [place = null, ...others] = new Set([...numbers, ...worded]);
  return others.length === 0 ? place : null;
}

/** Which assessment of the unit a report says that it is, from 1; null where it doesn't say, or says it otherwise. */
export const ordinalOf = (report: Pick<ReportTexts, 'texts'>): number | null =>
  placeIn(frontLine(report, 'previousOrdinal'));

/**
 * What the front says of the previous assessment, taken from its report: which one this is by that (one more than
 * `earlierOrdinal`), the day of that report, and its total with its level in this report's words. What that report
 * doesn't tell, and fields that this one lacks or that say so already, in whatever words, are left out.
 */
export function previousFront(
  open: ReportTexts,
  earlier: OtherReport,
  earlierOrdinal: number | null = ordinalOf(earlier),
): Edit[] {
  const place = earlierOrdinal === null ? null : earlierOrdinal + 1;
  const day = frontDays(earlier, 'reportDate')?.last ?? null;
  const total = totalOf(earlier);
  const level = total === null ? null : levelFor(total, open.levels);
  const previousLevel = open.texts.get('front.previousLevel') ?? '';
  const known: (Edit | null)[] = [
    place === null || ordinalOf(open) === place
      ? null
      : { key: 'front.previousOrdinal', text: formatOrdinal(place, open) },
    day === null || frontDays(open, 'previousDate')?.last === day
      ? null
      : { key: 'front.previousDate', text: formatDate(day) },
    total === null || level === null || saysTotalAndLevel(previousLevel, total, level)
      ? null
      : { key: 'front.previousLevel', text: formatPointsAndLevel(total, level, open.language) },
  ];
  return known.filter((edit) => edit !== null).filter(({ key }) => open.texts.has(key));
}

const formatOrdinal = (place: number, { language }: ReportTexts): string =>
  language === null ? `${place}.` : wordsOf(language).ordinal(place);
