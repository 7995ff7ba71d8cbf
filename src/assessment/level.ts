import { plainText } from '../characters/plain';
import { madeOnce } from '../words/madeOnce';
import type { KnownWords } from '../words/reportWords';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportWords, wordsOf } from '../words/words';
import { pointsWords } from './pointsWords';
import { highestTotal } from './total';

/** One row of the document's table of levels: totals from..to (both included) bear this name. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The level that a total reaches, by the document's own table; null when the table does not cover it. */
export function levelFor(total: number, levels: readonly Level[]): Level | null {
  return levels.find((level) => level.from <= total && total <= level.to) ?? null;
}

/** The wording of the report's summary, e.g. "103 poäng, god nivå"; without a noun where the language isn't known. */
export const formatPointsAndLevel = (total: number, level: Level, language: ReportLanguage | null): string =>
  language === null ? `${total}, ${level.name}` : wordsOf(language).pointsAndLevel(total, level.name);

const folded = (text: string): string => plainText(text).toLowerCase();

/**
 * Whether a text, in whatever words, holds the total as a number and the name of its level; the number will do without
 * a level.
 */
export const saysTotalAndLevel = (text: string, total: number, level: Level | null): boolean =>
  (plainText(text)
    .match(/\d+(?:[.,]\d+)*/gu)
    ?.some((number) => Number(number.replace(',', '.')) === total) ??
    false) &&
  (level === null || folded(text).includes(folded(level.name)));

export type PointsAndLevelReading =
  | { kind: 'empty' }
  | { kind: 'read'; total: number; level: Level }
  /** A person's own words: to be left alone. */
  | { kind: 'ownWords'; text: string };

const pointsAndLevel = madeOnce(
  (words: KnownWords) =>
    new RegExp(
      String.raw`^(\d{1,3})(?:[.,]00?)?(?: ?/ ?${highestTotal})? ?(?:${pointsWords(words)}(?!\p{L})\.?)? ?[,;:–—-]? ?\(?(.*?)\)?\.?$`,
      'u',
    ),
);

/**
 * Reads "103 poäng, god nivå" and close variants ("103 p - god nivå", "103, hyvä taso" as older reports have it);
 * anything more is a person's own words.
 */
export function parsePointsAndLevel(
  text: string,
  levels: readonly Level[],
  words: KnownWords = reportWords,
): PointsAndLevelReading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'empty' };
  const match = pointsAndLevel(words).exec(plain);
  const name = match?.[2]?.toLowerCase();
  const level = levels.find((candidate) => folded(candidate.name) === name);
  if (!match || !level) return { kind: 'ownWords', text: text.trim() };
  return { kind: 'read', total: Number(match[1]), level };
}
