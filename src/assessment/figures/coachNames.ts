import type { BandedCriterion } from './bands';
import type { WorkingData } from '../workingData';

/** The criteria whose figures are given coach by coach. */
const coachCriteria: readonly BandedCriterion[] = [1, 2, 4, 17, 24];

export const asksForCoaches = (number: BandedCriterion): boolean => coachCriteria.includes(number);

/** The coaches that were named for any criterion, each once, in the order in which they were. */
export function knownCoaches(data: WorkingData): readonly string[] {
  const names = coachCriteria.flatMap((number) =>
    (data.get(number)?.figures?.rows ?? []).map((row) => row['name']?.trim() ?? ''),
  );
  return [...new Set(names.filter((name) => name !== ''))];
}
