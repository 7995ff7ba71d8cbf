import type { Score } from '../score';
import { scores } from '../score';
import type { ScoredBy } from '../scoringBasis';

/** A criterion whose step follows from a figure. */
export type BandedCriterion = ScoredBy<'figures'>;

/** `percent` is a share of 0-100; `clients` are per full-time coach; `contacts` per coach and week. */
export const bandUnits = ['clients', 'percent', 'days', 'contacts'] as const;
export type BandUnit = (typeof bandUnits)[number];

/**
 * Where the steps 2-5 of a criterion begin. A step is reached only when its edge is: a figure between two
 * whole numbers stays on the lower step. 95.5 % of criterion 2 is 4, and 30.5 clients of criterion 1 are 2.
 */
export interface Band {
  readonly unit: BandUnit;
  /** Whether more is better ("up") or less is ("down"). */
  readonly direction: 'up' | 'down';
  /** How many decimals a figure is shown with where it has them: a share of things counted needs none. */
  readonly decimals: 0 | 1;
  readonly edges: { readonly 2: number; readonly 3: number; readonly 4: number; readonly 5: number };
}

/** Its 1 is to work apart from care, which no share tells: every share earns 2 at least. */
const apartFromCare = 4;

const jobDiversity: Band = {
  unit: 'percent',
  direction: 'up',
  decimals: 0,
  edges: { 2: 50, 3: 60, 4: 70, 5: 85 },
};

/**
 * The figures of the US scale of 2008. What they don't decide (tracking, few jobs, three care teams) is in
 * `figures/`.
 */
export const bands: Readonly<Record<BandedCriterion, Band>> = {
  1: { unit: 'clients', direction: 'down', decimals: 1, edges: { 2: 40, 3: 30, 4: 25, 5: 20 } },
  2: { unit: 'percent', direction: 'up', decimals: 1, edges: { 2: 60, 3: 75, 4: 90, 5: 96 } },
  4: { unit: 'percent', direction: 'up', decimals: 0, edges: { 2: 0, 3: 50, 4: 75, 5: 90 } },
  15: { unit: 'days', direction: 'down', decimals: 1, edges: { 2: 270, 3: 150, 4: 60, 5: 30 } },
  16: { unit: 'percent', direction: 'up', decimals: 0, edges: { 2: 25, 3: 50, 4: 75, 5: 90 } },
  // 3 contacts have no step of their own, so they stay on 2.
  17: { unit: 'contacts', direction: 'up', decimals: 1, edges: { 2: 2, 3: 4, 4: 5, 5: 6 } },
  19: jobDiversity,
  20: jobDiversity,
  21: { unit: 'percent', direction: 'up', decimals: 0, edges: { 2: 65, 3: 75, 4: 85, 5: 95 } },
  // The US text lets 30 % stand in both of the first steps: here it stays on 1.
  24: { unit: 'percent', direction: 'up', decimals: 1, edges: { 2: 31, 3: 40, 4: 50, 5: 65 } },
};

export const isBanded = (number: number): number is BandedCriterion => number in bands;

export const bandedCriteria: readonly BandedCriterion[] = Object.keys(bands).map(Number).filter(isBanded);

function reaches(band: Band, value: number, score: Score): boolean {
  if (score === 1) return true;
  return band.direction === 'up' ? value >= band.edges[score] : value <= band.edges[score];
}

/** The highest step that the figure reaches. */
export function stepOf(band: Band, value: number): Score {
  return scores.findLast((score) => reaches(band, value, score)) ?? 1;
}

/** The score one above; null above 5. */
export const scoreAbove = (score: Score): Score | null =>
  scores.find((candidate) => candidate === score + 1) ?? null;

/** Where a score begins or, of the lowest, what it stays short of; `than` says on which side of the edge it lies. */
export interface ScoreRange {
  readonly than: 'atLeast' | 'atMost' | 'below' | 'above';
  readonly edge: number;
}

/** The lowest score that a figure can tell. */
const lowestOf = (number: BandedCriterion): Score => (number === apartFromCare ? 2 : 1);

/** The figures that earn a score; null for criterion 4's 1, which no share tells. */
export function rangeOf(number: BandedCriterion, score: Score): ScoreRange | null {
  const { direction, edges } = bands[number];
  const isUp = direction === 'up';
  const lowest = lowestOf(number);
  if (score < lowest) return null;
  return score === 1 || score === lowest
    ? { than: isUp ? 'below' : 'above', edge: edges[score === 1 ? 2 : 3] }
    : { than: isUp ? 'atLeast' : 'atMost', edge: edges[score] };
}

/** Both ends of the figures that earn a score, the lower one first; the lowest and the highest score have one end. */
export function endsOf(number: BandedCriterion, score: Score): readonly ScoreRange[] {
  const { direction, edges } = bands[number];
  const own = score === 1 || score <= lowestOf(number) ? null : edges[score];
  const above = scoreAbove(score);
  const next = above === null || above === 1 || score < lowestOf(number) ? null : edges[above];
  const ends: readonly { than: ScoreRange['than']; edge: number | null }[] =
    direction === 'up'
      ? [
          { than: 'atLeast', edge: own },
          { than: 'below', edge: next },
        ]
      : [
          { than: 'above', edge: next },
          { than: 'atMost', edge: own },
        ];
  return ends.flatMap(({ than, edge }) => (edge === null ? [] : [{ than, edge }]));
}

/** How far the figure is from the step above its own; null on step 5. */
export function distanceToNext(
  band: Band,
  value: number,
): { score: Score; at: number; distance: number } | null {
  const score = scoreAbove(stepOf(band, value));
  if (score === null || score === 1) return null;
  const at = band.edges[score];
  return { score, at, distance: settle(Math.abs(at - value)) };
}

/** Takes the noise of binary fractions off a figure, so that 57 % of 95 is 60 % and not a hair less. */
export const settle = (value: number): number => Math.round(value * 1e9) / 1e9;

/** The share of a part in a whole above 0, in percent. */
export const percentOf = (part: number, whole: number): number => settle((100 * part) / whole);

/**
 * The figure rounded for reading, to the band's decimals or as many more as keep it on its step: 89.96 % is shown as
 * 89.96, not as 90. A figure that lies nearer to the edge than two decimals can show is rounded away from it.
 */
export function roundWithinStep(band: Band, value: number): number {
  const rounded = [0, 1, 2]
    .filter((decimals) => decimals >= band.decimals)
    .map((decimals) => Math.round(value * 10 ** decimals) / 10 ** decimals);
  const kept = rounded.find((candidate) => stepOf(band, candidate) === stepOf(band, value));
  const away = band.direction === 'up' ? Math.floor(value * 100) : Math.ceil(value * 100);
  return kept ?? away / 100;
}
