import type { Band } from './bands';
import { bands, distanceToNext, percentOf, settle, stepOf } from './bands';
import type { Score } from '../score';
import type { Limit } from './calculation';
import type { Answer, FigureEntry } from './figureReader';
import { count, FigureReader } from './figureReader';
import type { NextCondition, NextStep, SuggestionOutcome } from './suggestion';
import { alsoNeeding } from './suggestion';

/** The distance from a share to the next step, also given as how many more of the same whole would be enough. */
export function nextForShare(band: Band, part: number, whole: number): NextStep | null {
  const next = distanceToNext(band, percentOf(part, whole));
  if (!next) return null;
  return { ...next, unit: band.unit, more: Math.ceil(settle((next.at * whole) / 100)) - part };
}

/** What counts besides the share: an answer that is open counts like a no. */
export interface PreferenceConditions {
  /** The contacts are in line with the client's current plan: 4 and 5 require it. */
  readonly inPlan: Answer;
  /** Clients with little work experience are shown options: 5 requires it. */
  readonly optionsShown: Answer;
}

interface Condition {
  readonly limit: Limit;
  readonly unit: Extract<NextCondition, 'plan' | 'options'>;
  readonly ceiling: Score;
}

/** What keeps a score below what the share reaches, the lowest first. */
function unmetConditions(reached: Score, { inPlan, optionsShown }: PreferenceConditions): Condition[] {
  const plan = { limit: 'notInPlan', unit: 'plan', ceiling: 3 } as const;
  const options = { limit: 'optionsNotShown', unit: 'options', ceiling: 4 } as const;
  return [
    ...(reached > plan.ceiling && inPlan !== true ? [plan] : []),
    ...(reached > options.ceiling && optionsShown !== true ? [options] : []),
  ];
}

/** The answer that alone leads on, or the share with the answers that its step asks for. */
function nextForPreferences(part: number, whole: number, conditions: PreferenceConditions): NextStep | null {
  const reached = stepOf(bands[16], percentOf(part, whole));
  const [first, second] = unmetConditions(reached, conditions);
  if (first) return { score: second?.ceiling ?? reached, unit: first.unit, at: 1, distance: 1 };
  const next = nextForShare(bands[16], part, whole);
  const also = next ? unmetConditions(next.score, conditions).map(({ unit }) => unit) : [];
  return next && alsoNeeding(next, also);
}

/**
 * Criterion 16: how many of the contacts with employers rest on the clients' preferences. From the figures alone at
 * most 3 is suggested.
 */
export function suggestPreferences(
  onPreferences: FigureEntry,
  contacts: FigureEntry,
  conditions: PreferenceConditions,
): SuggestionOutcome {
  const reader = new FigureReader();
  const { part, whole } = reader.takeShare(
    [{ field: 'onPreferences' }, onPreferences],
    [{ field: 'contacts' }, contacts],
    count,
  );
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const value = percentOf(part, whole);
  const reached = stepOf(bands[16], value);
  const [unmet] = unmetConditions(reached, conditions);
  const score = unmet?.ceiling ?? reached;
  const calculation = { kind: 'share' as const, part, whole, limits: unmet ? [unmet.limit] : [] };
  const next = nextForPreferences(part, whole, conditions);
  return { kind: 'suggestion', score, value, calculation, next };
}

/** Fewer jobs than this say too little to earn more than 1. */
export const fewestJobs = 10;

/** Enough jobs, of which as many are permanent as now, or as 2 asks for. */
function nextForFewJobs(jobs: number, share: number): NextStep {
  const reached = stepOf(bands[21], share);
  const score = reached === 1 ? 2 : reached;
  const distance = fewestJobs - jobs;
  return { score, unit: 'jobs', at: fewestJobs, distance, share: bands[21].edges[score] };
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
