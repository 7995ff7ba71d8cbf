import { formatDate } from '../calendar';
import { plainText } from '../../characters/plain';
import { madeOnce } from '../../words/madeOnce';
import { oneOf } from '../../words/oneOf';
import type { KnownWords } from '../../words/reportWords';
import { reportWords, wordsOf } from '../../words/words';
import type { Edit } from '../edits';
import { formatPointsAndLevel, levelFor } from '../level';
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

/** Which assessment of the unit a report says that it is, from 1; null where it doesn't say, or says it otherwise. */
export function ordinalOf(
  report: Pick<ReportTexts, 'texts'>,
  words: KnownWords = reportWords,
): number | null {
  const text = plainText(frontLine(report, 'previousOrdinal'));
  const digits = /(?<!\d)[1-9]\d?(?!\d)/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const places = ordinalPatterns(words).map((patterns) =>
    patterns.findIndex((pattern) => pattern.test(text)),
  );
  const place = places.find((found) => found >= 0);
  return place === undefined ? null : place + 1;
}

/**
 * What the front says of the previous assessment, taken from its report: which one this is by that (one more than
 * `earlierOrdinal`), the day of that report, and its total with its level in this report's words. What that report doesn't tell, and
 * fields that this one lacks or that say so already, are left out.
 */
export function previousFront(
  open: ReportTexts,
  earlier: OtherReport,
  earlierOrdinal: number | null = ordinalOf(earlier),
): Edit[] {
  const total = totalOf(earlier);
  const level = total === null ? null : levelFor(total, open.levels);
  const day = frontDays(earlier, 'reportDate');
  const place = earlierOrdinal === null ? null : earlierOrdinal + 1;
  const known: (Edit | null)[] = [
    place === null ? null : { key: 'front.previousOrdinal', text: formatOrdinal(place, open) },
    day && { key: 'front.previousDate', text: formatDate(day.last) },
    total === null || level === null
      ? null
      : { key: 'front.previousLevel', text: formatPointsAndLevel(total, level, open.language) },
  ];
  return known
    .filter((edit) => edit !== null)
    .filter(({ key, text }) => open.texts.has(key) && open.texts.get(key) !== text);
}

const formatOrdinal = (place: number, { language }: ReportTexts): string =>
  language === null ? `${place}.` : wordsOf(language).ordinal(place);
