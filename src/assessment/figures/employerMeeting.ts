import { bands, distanceToNext, stepOf } from './bands';
import type { Score } from '../score';
import type { Answer, FigureEntry } from './figureReader';
import { days as dayLimits, FigureReader } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import { alsoNeeding } from './suggestion';

/** The middle figure, or the mean of the two middle ones; NaN of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? NaN;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return (low + high) / 2;
}

function nextFor(median: number, score: Score, tracked: Answer): NextStep | null {
  const next = distanceToNext(bands[15], median);
  const isTrackingWanted = next?.score === 5 && tracked !== true;
  if (next) return alsoNeeding({ ...next, unit: 'days' }, isTrackingWanted ? ['tracking'] : []);
  return score < 5 ? { score: 5, unit: 'tracking', at: 1, distance: 1 } : null;
}

/**
 * Criterion 15: the median of the days from entry to the first meeting with an employer, one figure a client.
 * For 5 the days must be tracked, too; that is asked only where the answer decides the score.
 */
export function suggestEmployerMeeting(entries: readonly FigureEntry[], tracked: Answer): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(entries, 'days');
  const median = medianOf(entries.map((entry, row) => reader.take({ field: 'days', row }, entry, dayLimits)));
  const reached = stepOf(bands[15], median);
  const held = reached === 5 && !reader.ask('tracked', tracked);
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const score = held ? 4 : reached;
  const limits = held ? (['notTracked'] as const) : [];
  const calculation = { kind: 'median' as const, median, count: entries.length, limits };
  return { kind: 'suggestion', score, value: median, calculation, next: nextFor(median, score, tracked) };
}
