import type { BandedCriterion } from './bands';
import { asksForCoaches } from './coachNames';
import type { Suggestion } from './suggestion';
import { suggestFromFigures } from './suggest';
import type { FigureTexts } from '../workingData';

/**
 * What each coach's figures come to by themselves, by the row, from 0. Rows that don't lead to a step yet, and coaches
 * of whom the criterion can't be asked, are left out.
 */
export function stepsByRow(
  number: BandedCriterion,
  { fields, rows }: FigureTexts,
): ReadonlyMap<number, Suggestion> {
  if (!asksForCoaches(number)) return new Map();
  return new Map(
    rows.flatMap((row, index): [number, Suggestion][] => {
      const outcome = suggestFromFigures(number, { fields, rows: [row] });
      return outcome.kind === 'suggestion' ? [[index, outcome]] : [];
    }),
  );
}
