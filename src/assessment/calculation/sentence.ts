import { bands, endsOf, isBanded, percentOf } from '../figures/bands';
import type { Suggestion } from '../figures/suggestion';
import type { Calculation, Limit } from '../figures/calculation';
import { formatMeanScore, formatNumber, formatOnBand } from './decimals';
import type { CalculationWords } from '../../words/calculationWords';
import type { ReportLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';

type CoachesCalculation = Extract<Calculation, { kind: 'coaches' }>;
type ShareCalculation = Extract<Calculation, { kind: 'share' }>;

/**
 * The figure that was compared with the bands. One coach's is rounded so that it still shows its step; a mean of
 * several is simply rounded.
 */
export function formatValue(number: number, value: number, locale: string, several = false): string {
  return several || !isBanded(number)
    ? formatNumber(value, locale)
    : formatOnBand(value, bands[number], locale);
}

const whole = (value: number, locale: string): string => formatNumber(value, locale, 2);

function coachClauses(
  number: number,
  calculation: CoachesCalculation,
  words: CalculationWords,
  locale: string,
): string[] {
  const { coaches, leftOut, counts, pooled, meanValue } = calculation;
  const several = coaches.length > 1;
  const shown = formatValue(number, pooled ?? meanValue, locale, several);
  const figure = {
    value: shown,
    isOne: shown === '1',
    several,
    isPooled: pooled !== null,
    counts: counts && { part: whole(counts.part, locale), whole: whole(counts.whole, locale) },
  };
  return [words.coaches(number, figure), ...(leftOut > 0 ? [words.leftOut(leftOut)] : [])];
}

/** The mean of several coaches' scores, which the score follows from. */
function meanClauses(calculation: Calculation, words: CalculationWords, locale: string): string[] {
  if (calculation.kind !== 'coaches' || calculation.coaches.length < 2) return [];
  const { coaches, meanScore } = calculation;
  const mean = formatMeanScore(meanScore, locale);
  return [words.meanOfScores(coaches.length, mean, Number.isInteger(meanScore))];
}

function shareClause(
  number: number,
  calculation: ShareCalculation,
  words: CalculationWords,
  locale: string,
): string {
  if (calculation.whole === 0) return words.noJobs;
  const percent = formatValue(number, percentOf(calculation.part, calculation.whole), locale);
  return words.share(number, whole(calculation.part, locale), whole(calculation.whole, locale), percent);
}

function clauses(
  number: number,
  calculation: Calculation,
  words: CalculationWords,
  locale: string,
): string[] {
  switch (calculation.kind) {
    case 'components':
      return [words.components(number, calculation.met, calculation.of)];
    case 'coaches':
      return coachClauses(number, calculation, words, locale);
    case 'share':
      return [shareClause(number, calculation, words, locale)];
    case 'median': {
      const median = formatValue(number, calculation.median, locale);
      return [words.median(calculation.count, median, median === '1')];
    }
    case 'diversity': {
      const percent = formatValue(number, percentOf(calculation.counted, calculation.jobs), locale);
      const [counted, jobs] = [whole(calculation.counted, locale), whole(calculation.jobs, locale)];
      return [words.diversity(number, counted, jobs, percent)];
    }
  }
}

/** Saying that there are no jobs already says that there are few, so no limit is added. */
function limitsOf(calculation: Calculation): readonly Limit[] {
  if (!('limits' in calculation)) return [];
  return calculation.kind === 'share' && calculation.whole === 0 ? [] : calculation.limits;
}

/**
 * The ends of the figures that earn the score; none where something else decided it, such as a limit or the mean of
 * several coaches' scores.
 */
function endsIn(number: number, { calculation, score }: Suggestion, words: CalculationWords, locale: string) {
  const isMean = calculation.kind === 'coaches' && calculation.coaches.length > 1;
  const isLimited = 'limits' in calculation && calculation.limits.length > 0;
  if (!isBanded(number) || isMean || isLimited) return [];
  const unit = bands[number].unit === 'percent' ? '\u00a0%' : '';
  return endsOf(number, score).map(({ than, edge }) => words.ends[than](`${whole(edge, locale)}${unit}`));
}

/** The calculation of a suggestion as one sentence for the comments, in the document's language. It names no coach. */
export function formatCalculation(number: number, suggestion: Suggestion, language: ReportLanguage): string {
  const { calculation, score } = suggestion;
  const { calculation: words } = wordsOf(language);
  const limits = limitsOf(calculation).map((limit) => words.limits[limit]);
  const means = meanClauses(calculation, words, language);
  const all = [...clauses(number, calculation, words, language), ...limits, ...means];
  const [opening] = words.openings[calculation.kind === 'components' ? 'components' : 'figures'];
  const rule = words.rule(endsIn(number, suggestion, words, language));
  return words.sentence(opening, all, score, rule);
}
