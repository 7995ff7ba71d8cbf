import type { Band } from '../bands';
import { bands, distanceToNext, percentOf, settle, stepOf } from '../bands';
import type { FigureEntry } from './figureReader';
import { count, FigureReader } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';

/** The way from a share to the next step, also told in how many more of the same whole would do. */
export function nextForShare(band: Band, part: number, whole: number): NextStep | null {
  const next = distanceToNext(band, percentOf(part, whole));
  if (!next) return null;
  return { ...next, unit: band.unit, more: Math.ceil(settle((next.at * whole) / 100)) - part };
}

/** Criterion 16: how many of the contacts with employers rest on the clients' preferences. */
export function suggestPreferences(onPreferences: FigureEntry, contacts: FigureEntry): SuggestionOutcome {
  const reader = new FigureReader();
  const { part, whole } = reader.takeShare(
    [{ field: 'onPreferences' }, onPreferences],
    [{ field: 'contacts' }, contacts],
    count,
  );
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const value = percentOf(part, whole);
  const calculation = { kind: 'share' as const, part, whole, limits: [] };
  const next = nextForShare(bands[16], part, whole);
  return { kind: 'suggestion', score: stepOf(bands[16], value), value, calculation, next };
}

/** Fewer jobs than this say too little to earn more than 1. */
export const fewestJobs = 10;

function nextForFewJobs(jobs: number, share: number): NextStep {
  const reached = stepOf(bands[21], share);
  return { score: reached > 2 ? reached : 2, unit: 'jobs', at: fewestJobs, distance: fewestJobs - jobs };
}

/** Criterion 21: how many of all jobs are permanent ones on the open market; no jobs at all are fewer than ten. */
export function suggestPermanentJobs(permanent: FigureEntry, jobs: FigureEntry): SuggestionOutcome {
  const reader = new FigureReader();
  const part = reader.take({ field: 'permanent' }, permanent, count);
  const whole = reader.take({ field: 'jobs' }, jobs, count);
  reader.check(part > whole, { field: 'permanent' }, 'partExceedsWhole');
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const value = whole === 0 ? 0 : percentOf(part, whole);
  const few = whole < fewestJobs;
  return {
    kind: 'suggestion',
    score: few ? 1 : stepOf(bands[21], value),
    value,
    calculation: { kind: 'share', part, whole, limits: few ? ['fewJobs'] : [] },
    next: few ? nextForFewJobs(whole, value) : nextForShare(bands[21], part, whole),
  };
}
