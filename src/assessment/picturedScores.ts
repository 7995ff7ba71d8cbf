import type { Score } from './score';

/** "7. Name: 4" between semicolons; the names hold no colon. */
const pictured = /(?:^|[ ;.])(\d{1,2})\. [^;:]*: (\d)(?=[;.])/gu;

/**
 * Whether the description of a picture of the scores tells these scores and no others. True also where a person has put
 * words of their own there: nothing can be said of them.
 */
export function tellsScores(description: string, scores: ReadonlyMap<number, Score>): boolean {
  const told = new Map(
    [...description.matchAll(pictured)].map(([, number, score]) => [Number(number), Number(score)]),
  );
  if (told.size === 0) return true;
  return told.size === scores.size && [...scores].every(([number, score]) => told.get(number) === score);
}
