import type { BandedCriterion, ScoreRange } from '../../assessment/figures/bands';
import { bands, rangeOf } from '../../assessment/figures/bands';
import { formatNumber } from '../../assessment/calculation/decimals';
import type { Score } from '../../assessment/score';

const signs: Readonly<Record<ScoreRange['than'], string>> = {
  atLeast: '≥',
  atMost: '≤',
  below: '<',
  above: '>',
};

/** "≥ 75 %"; null for a score that no figure tells. */
export function rangeText(number: BandedCriterion, score: Score, language: string): string | null {
  const range = rangeOf(number, score);
  if (range === null) return null;
  const percent = language === 'en' ? '%' : '\u00a0%';
  const unit = bands[number].unit === 'percent' ? percent : '';
  return `${signs[range.than]}\u00a0${formatNumber(range.edge, language)}${unit}`;
}
