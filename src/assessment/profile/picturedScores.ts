import type { Score } from '../score';

/**
 * "7. Name: 4" or "7. Name: 3 → – → 4", behind a section's dash or a semicolon; the names hold no colon. The last
 * figure is today's.
 */
const pictured = /(?:^|[;–] )(\d{1,2})\. [^;:]*: (?:[\d–] → )*([\d–])(?=[;.])/gu;

/**
 * Whether the description of a picture of the scores tells these scores and no others. True also where a person has put
 * words of their own there: nothing can be said of them.
 */
export function tellsScores(description: string, scores: ReadonlyMap<number, Score>): boolean {
  const all = [...description.matchAll(pictured)];
  if (all.length === 0) return true;
  const told = new Map(
    all.filter(([, , score]) => score !== '–').map(([, number, score]) => [Number(number), Number(score)]),
  );
  return told.size === scores.size && [...scores].every(([number, score]) => told.get(number) === score);
}
