import { plainText } from '../characters/plain';
import type { KnownWords } from '../words/reportWords';
import { criteriaCount } from '../words/criteriaCount';
import { madeOnce } from '../words/madeOnce';
import { reportWords } from '../words/words';
import { pointsWords } from './pointsWords';
import type { Score } from './score';
import { highestScore } from './score';

/** The total of a report in which every criterion has the highest score. */
export const highestTotal = highestScore * criteriaCount;

/** Where the total stands: the sum of what is scored, and the lowest and highest total that can still come out. */
export interface Standing {
  readonly scored: number;
  readonly sum: number;
  readonly lowest: number;
  readonly highest: number;
  /** The sum when every criterion is scored; until then null, since a partial sum would be read as final. */
  readonly total: number | null;
}

export function standingOf(scores: Iterable<Score>): Standing {
  const given = [...scores];
  const sum = given.reduce<number>((left, right) => left + right, 0);
  const open = Math.max(0, criteriaCount - given.length);
  const total = given.length === criteriaCount ? sum : null;
  return { scored: given.length, sum, lowest: sum + open, highest: sum + highestScore * open, total };
}

export type TotalReading =
  { kind: 'empty' } | { kind: 'total'; total: number } | { kind: 'unreadable'; text: string };

const totalPattern = madeOnce(
  (words: KnownWords) =>
    new RegExp(String.raw`^(\d{1,3})(?:[.,]0+)?(?: ?/ ?${highestTotal})? ?${pointsWords(words)}?\.?$`, 'u'),
);

/** Reads a total as typed: "103", "103/125", "103 p", "103,0". Any whole number counts as readable, right or wrong. */
export function parseTotal(text: string, words: KnownWords = reportWords): TotalReading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'empty' };
  const digits = totalPattern(words).exec(plain)?.[1];
  return digits === undefined
    ? { kind: 'unreadable', text: text.trim() }
    : { kind: 'total', total: Number(digits) };
}

export const formatTotal = (total: number): string => String(total);
