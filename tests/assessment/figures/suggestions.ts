import type { SuggestionOutcome, Suggestion } from '../../../src/assessment/figures/suggestion';

/** The suggestion that was expected; fails the test when there is none. */
export function suggestionIn(outcome: SuggestionOutcome): Suggestion {
  if (outcome.kind !== 'suggestion') throw new Error(`No suggestion: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const scoreIn = (outcome: SuggestionOutcome): number => suggestionIn(outcome).score;

/** The reasons for a refusal as "field.row:why"; a suggestion has none. */
export function faultsIn(outcome: SuggestionOutcome): string[] {
  if (outcome.kind !== 'absurd') return [];
  return outcome.faults.map(
    ({ field, row, why }) => `${[field, ...(row === undefined ? [] : [row])].join('.')}:${why}`,
  );
}

export function missingIn(outcome: SuggestionOutcome): string[] {
  if (outcome.kind !== 'incomplete') return [];
  return outcome.missing.map(({ field, row }) => [field, ...(row === undefined ? [] : [row])].join('.'));
}
