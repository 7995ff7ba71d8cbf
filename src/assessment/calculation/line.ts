import type { BandUnit } from '../figures/bands';
import { bands, isBanded, percentOf, roundWithinStep, settle } from '../figures/bands';
import type { NextStep, Suggestion } from '../figures/suggestion';
import type { Calculation } from '../figures/calculation';
import type { Score } from '../score';
import { formatMeanScore, formatNumber } from './decimals';
import { formatValue } from './sentence';

/** How much was counted. Figures are written as the locale writes them, so that each still shows its step. */
export type LineCount =
  /** A part of a whole; `counted` where not all of the whole counts by the rule. */
  | { readonly kind: 'part' | 'counted'; readonly part: string; readonly whole: string }
  | { readonly kind: 'noJobs' }
  | { readonly kind: 'met'; readonly met: number; readonly of: number }
  | { readonly kind: 'coaches' | 'clients'; readonly count: number };

/** The figure that led to the score. */
export type LineFigure =
  | { readonly kind: 'value'; readonly unit: BandUnit; readonly value: string }
  /** Of several coaches: the figure of all together, or else the mean of theirs, and the mean of their scores. */
  | { readonly kind: 'mean'; readonly unit: BandUnit; readonly value: string; readonly score: string }
  | { readonly kind: 'median'; readonly days: string };

/** "7 of 9 counted: 78% → 4" in its parts, for the pane to put into words. */
export interface LineParts {
  readonly count: LineCount | null;
  readonly figure: LineFigure | null;
  readonly score: Score;
}

type Line = Omit<LineParts, 'score'>;

const partOf = (kind: 'part' | 'counted', part: number, whole: number, locale: string): LineCount => ({
  kind,
  part: formatNumber(part, locale),
  whole: formatNumber(whole, locale),
});

function coachesLine(
  number: number,
  calculation: Extract<Calculation, { kind: 'coaches' }>,
  locale: string,
): Line {
  const { coaches, counts, meanValue, pooled, meanScore } = calculation;
  const unit = isBanded(number) ? bands[number].unit : 'percent';
  const several = coaches.length > 1;
  const value = formatValue(number, pooled ?? meanValue, locale, several);
  if (!several) {
    const count = counts && partOf('part', counts.part, counts.whole, locale);
    return { count, figure: { kind: 'value', unit, value } };
  }
  const score = formatMeanScore(meanScore, locale);
  return { count: { kind: 'coaches', count: coaches.length }, figure: { kind: 'mean', unit, value, score } };
}

function shareLine(
  number: number,
  kind: 'part' | 'counted',
  part: number,
  whole: number,
  locale: string,
): Line {
  if (whole === 0) return { count: { kind: 'noJobs' }, figure: null };
  const count = partOf(kind, part, whole, locale);
  const value = formatValue(number, percentOf(part, whole), locale);
  return { count, figure: { kind: 'value', unit: 'percent', value } };
}

function lineOf(number: number, calculation: Calculation, locale: string): Line {
  switch (calculation.kind) {
    case 'components':
      return { count: { kind: 'met', met: calculation.met, of: calculation.of }, figure: null };
    case 'coaches':
      return coachesLine(number, calculation, locale);
    case 'share':
      return shareLine(number, 'part', calculation.part, calculation.whole, locale);
    case 'diversity':
      return shareLine(number, 'counted', calculation.counted, calculation.jobs, locale);
    case 'median': {
      const days = formatValue(number, calculation.median, locale);
      return { count: { kind: 'clients', count: calculation.count }, figure: { kind: 'median', days } };
    }
  }
}

/** The way to the next step, as far as it is from the figure as it is shown: "38 days", and 8 too many. */
export function shownNext(number: number, { value, next }: Suggestion): NextStep | null {
  if (next === null || !isBanded(number) || next.unit !== bands[number].unit) return next;
  return { ...next, distance: settle(Math.abs(next.at - roundWithinStep(bands[number], value))) };
}

/** The calculation of a suggestion in short. */
export const calculationLine = (
  number: number,
  { calculation, score }: Suggestion,
  locale: string,
): LineParts => ({
  ...lineOf(number, calculation, locale),
  score,
});
