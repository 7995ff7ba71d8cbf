import { plainText } from '../characters/plain';
import { anyCase } from '../words/anyCase';
import { everyReport } from '../words/everyReport';
import { madeOnce } from '../words/madeOnce';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';

export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];
export const isScore = (value: number): value is Score => (scores as readonly number[]).includes(value);
export const highestScore: Score = 5;

export type ScoreReading =
  { kind: 'empty' } | { kind: 'score'; score: Score } | { kind: 'unreadable'; text: string };

const scorePattern = madeOnce((words: KnownWords) => {
  const known = [...words.map(({ typed }) => typed), everyReport];
  const label = anyCase(known.flatMap(({ score }) => score));
  const unit = anyCase(known.flatMap(({ points }) => [...points.one, ...points.several]));
  return new RegExp(String.raw`^(?:${label} ?[:=]? ?)?([1-5])(?:[.,]0+)?(?: ?/ ?5)? ?${unit}?\.?$`, 'u');
});

/**
 * Reads a score as a person may have typed it: "4", "4/5", "4 p", "4 poäng", "4 pistettä", "4,0".
 * Scores are whole: "4,5", "7" and "neljä" are unreadable, never rounded or guessed.
 */
export function parseScore(text: string, words: KnownWords = reportWords): ScoreReading {
  const plain = plainText(text);
  if (plain === '') return { kind: 'empty' };
  const digit = scorePattern(words).exec(plain)?.[1];
  const score = scores.find((candidate) => String(candidate) === digit);
  return score ? { kind: 'score', score } : { kind: 'unreadable', text: text.trim() };
}

export const formatScore = (score: Score): string => String(score);
