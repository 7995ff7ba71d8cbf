export const scores = [1, 2, 3, 4, 5] as const;
export type Score = (typeof scores)[number];

export type ScoreReading =
  { kind: 'empty' } | { kind: 'score'; score: Score } | { kind: 'unreadable'; text: string };

const label = String.raw`(?:(?:pisteet|pistemäärä|poäng|score)\s*[:=]?\s*)?`;
const unit = String.raw`(?:p|pist|piste|pistettä|poäng|point|points)?\.?`;
const written = new RegExp(`^${label}([1-5])(?:\\s*/\\s*5)?\\s*${unit}$`, 'iu');

/**
 * Reads a score as a person may have typed it: "4", "4/5", "4 p", "4 poäng", "4 pistettä".
 * Scores are whole: "4,5", "7" and "neljä" are unreadable, never rounded or guessed.
 */
export function parseScore(text: string): ScoreReading {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return { kind: 'empty' };
  const digit = written.exec(trimmed)?.[1];
  const score = scores.find((candidate) => String(candidate) === digit);
  return score ? { kind: 'score', score } : { kind: 'unreadable', text: trimmed };
}

export const formatScore = (score: Score): string => String(score);
