import type { SuggestionOutcome } from './suggestion';
import { incomplete, absurd } from './suggestion';
import type { Score } from '../score';
import { scores } from '../score';
import type { ScoredBy } from '../scoringBasis';

/** A criterion that is scored by how many of its components are met. */
export type ComponentCriterion = ScoredBy<'components'>;

const rules: Readonly<Record<ComponentCriterion, { readonly count: number; readonly shift: number }>> = {
  5: { count: 5, shift: 0 },
  8: { count: 5, shift: 0 },
  10: { count: 5, shift: 0 },
  11: { count: 5, shift: 0 },
  13: { count: 4, shift: 1 },
  25: { count: 6, shift: -1 },
};

export const hasComponents = (number: number): number is ComponentCriterion => number in rules;

export const componentCriteria: readonly ComponentCriterion[] = Object.keys(rules)
  .map(Number)
  .filter(hasComponents);

/** 25 has its six strategies in prose: the document's text holds no list of them. */
export const hasComponentsInProse = (number: number): boolean => number === 25;

/** How many components the rule of a criterion counts; null for criteria that have none. */
export const componentCount = (number: number): number | null =>
  hasComponents(number) ? rules[number].count : null;

function scoreFor(number: ComponentCriterion, met: number): Score {
  const wanted = Math.max(1, met + rules[number].shift);
  return scores.find((score) => score === wanted) ?? 5;
}

/**
 * The score that so many components earn. `of` is how many the document lists: when that is not the number
 * that the rule knows, there is a fault instead of a score.
 */
export function suggestFromComponents(
  number: ComponentCriterion,
  met: number,
  of: number,
): SuggestionOutcome {
  const { count } = rules[number];
  if (Number.isNaN(met)) return absurd([{ field: 'components', why: 'notANumber' }]);
  if (of !== count) return absurd([{ field: 'components', why: 'componentsDiffer' }]);
  if (met < 0) return absurd([{ field: 'components', why: 'negative' }]);
  if (!Number.isInteger(met)) return absurd([{ field: 'components', why: 'notWhole' }]);
  if (met > of) return absurd([{ field: 'components', why: 'partExceedsWhole' }]);
  const score = scoreFor(number, met);
  return {
    kind: 'suggestion',
    score,
    value: met,
    calculation: { kind: 'components', met, of },
    next: nextFrom(number, met),
  };
}

/** The fewest components more that raise the score; null on 5. */
function nextFrom(number: ComponentCriterion, met: number) {
  const now = scoreFor(number, met);
  for (let at = met + 1; at <= rules[number].count; at++) {
    const score = scoreFor(number, at);
    if (score > now) return { score, unit: 'components' as const, at, distance: at - met };
  }
  return null;
}

/** The score that ticked components earn; incomplete as long as nobody has been through the list. */
export function suggestFromTicks(
  number: ComponentCriterion,
  ticks: readonly boolean[] | null,
): SuggestionOutcome {
  if (ticks === null) return incomplete([{ field: 'components' }]);
  return suggestFromComponents(number, ticks.filter(Boolean).length, ticks.length);
}
