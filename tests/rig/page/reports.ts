import type { Place, Texts } from './paper';
import { numbers, sumsOf } from './sums';

const scoreOf = (number: number): string => String(((number - 1) % 5) + 1);

/** A report with the first so many criteria scored, and sums that agree. */
export function scored(count: number): Map<Place, string> {
  const scores = numbers.map((number): [Place, string] => [
    `${number} score`,
    number <= count ? scoreOf(number) : '',
  ]);
  const texts = new Map(scores);
  return new Map([...texts, ...sumsOf(texts, 'fi'), ['7 sources', 'Asiakirjat'], ['7 comments', '']]);
}

/** The texts after a change of scores, with sums that agree. */
export function withScores(texts: Texts, ...changes: [Place, string][]): Map<Place, string> {
  const changed = new Map([...texts, ...changes]);
  return new Map([...changed, ...sumsOf(changed, 'fi')]);
}
