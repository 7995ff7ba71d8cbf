import { bands, isBanded, percentOf } from '../bands';
import type { Suggestion } from '../figures/suggestion';
import type { Working } from '../figures/working';
import type { Clauses, CoachesWorking, ShareWorking } from './clauses';
import { clausesFi } from './clausesFi';
import { clausesSv } from './clausesSv';
import { formatMeanScore, formatNumber, formatOnBand } from './decimals';
import type { ReportLanguage } from '../../words/reportLanguage';

const clausesOf: Readonly<Record<ReportLanguage, Clauses>> = { fi: clausesFi, sv: clausesSv };

/** The figure that the bands were asked about: one coach's is shown on its step, a mean of several simply rounded. */
export function formatValue(number: number, value: number, locale: string, several = false): string {
  return several || !isBanded(number)
    ? formatNumber(value, locale)
    : formatOnBand(value, bands[number], locale);
}

const whole = (value: number, locale: string): string => formatNumber(value, locale, 2);

function coachClauses(number: number, working: CoachesWorking, words: Clauses, locale: string): string[] {
  const { coaches, counts, meanValue, meanScore } = working;
  const several = coaches.length > 1;
  const value = counts ? percentOf(counts.part, counts.whole) : meanValue;
  const shown = formatValue(number, value, locale, several);
  const figure = {
    value: shown,
    isOne: shown === '1',
    several,
    counts: counts && { part: whole(counts.part, locale), whole: whole(counts.whole, locale) },
  };
  const mean = words.meanOfScores(coaches.length, formatMeanScore(meanScore, locale));
  return [words.coaches(number, figure), ...(several ? [mean] : [])];
}

function shareClause(number: number, working: ShareWorking, words: Clauses, locale: string): string {
  if (working.whole === 0) return words.noJobs;
  const percent = formatValue(number, percentOf(working.part, working.whole), locale);
  return words.share(number, whole(working.part, locale), whole(working.whole, locale), percent);
}

function clauses(number: number, working: Working, words: Clauses, locale: string): string[] {
  switch (working.kind) {
    case 'components':
      return [words.components(number, working.met, working.of)];
    case 'coaches':
      return coachClauses(number, working, words, locale);
    case 'share':
      return [shareClause(number, working, words, locale)];
    case 'median': {
      const median = formatValue(number, working.median, locale);
      return [words.median(working.count, median, median === '1')];
    }
    case 'diversity': {
      const percent = formatValue(number, percentOf(working.counted, working.jobs), locale);
      const [counted, jobs] = [whole(working.counted, locale), whole(working.jobs, locale)];
      return [words.diversity(number, counted, jobs, percent)];
    }
  }
}

/** That there are no jobs already says that they are few. */
function limitsOf(working: Working): readonly (keyof Clauses['limits'])[] {
  if (!('limits' in working)) return [];
  return working.kind === 'share' && working.whole === 0 ? [] : working.limits;
}

/** The working of a suggestion as one sentence for the comments, in the document's language. It names no coach. */
export function formatWorking(
  number: number,
  { working, score }: Suggestion,
  language: ReportLanguage,
): string {
  const words = clausesOf[language];
  const limits = limitsOf(working).map((limit) => words.limits[limit]);
  const all = [...clauses(number, working, words, language), ...limits];
  return words.sentence(working.kind === 'components', all, score);
}
