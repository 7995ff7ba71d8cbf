import { bands, stepOf } from './bands';
import type { Score } from '../score';
import type { Limit } from './calculation';

/** With fewer clients in the job-search phase than this, `contactsForEach` are enough for the highest score. */
const fewestSeekers = 3;
const contactsForEach = 2;

/** How many contacts a week are enough for 5 with so few job seekers; null where the rule doesn't apply. */
export const enoughFor = (seekers: number | null): number | null =>
  seekers !== null && seekers > 0 && seekers < fewestSeekers ? contactsForEach * seekers : null;

/** The step that a coach's contacts a week reach; `few` if they reach it only because there are so few job seekers. */
export function stepOfContacts(value: number, seekers: number | null): { score: Score; few: boolean } {
  const score = stepOf(bands[17], value);
  const enough = enoughFor(seekers);
  return enough !== null && value >= enough ? { score: 5, few: score < 5 } : { score, few: false };
}

interface Seeking {
  readonly seekers: number | null;
  /** Whether the rule raised the coach's score. */
  readonly few: boolean;
}

/**
 * Says that the rule raised a score, and whether it is the only coach, some of them or all who have few job seekers.
 */
export function limitsForFew(coaches: readonly Seeking[]): Limit[] {
  if (coaches.every(({ few }) => !few)) return [];
  if (coaches.some(({ seekers }) => enoughFor(seekers) === null)) return ['someFewSeekers'];
  return [coaches.length === 1 ? 'fewSeekers' : 'allFewSeekers'];
}
