import type { CriterionWork } from '../../assessment/workingData';
import { figureLine } from '../evidence/figureLine';

/**
 * What a notebook brings to a criterion beside the note, as lines to look over: components that are met, figures and
 * jobs.
 */
export function broughtLines(
  { ticks, figures, jobs }: Partial<CriterionWork>,
  components: readonly string[],
  answers: Parameters<typeof figureLine>[1],
): string[] {
  const met = components.filter((_, place) => ticks?.[place]).map((component) => `✓ ${component}`);
  const rows = [...(figures ? [figures.fields, ...figures.rows] : []), ...(jobs ?? [])];
  return [...met, ...rows.map((row) => figureLine(row, answers)).filter((line) => line !== '')];
}
