import type { CriterionNames } from './criterionNames';
import { formatCriterion } from './criterionNames';
import { criterionKey } from './fieldKey';
import type { ReportTexts } from './report';
import { criterionNumbers, scoreOf } from './report';
import { highestScore } from './score';
import type { ReportLanguage } from '../words/reportLanguage';
import { wordsOf } from '../words/words';

export interface Strength {
  readonly number: number;
  /** In one line; "" when there are none. */
  readonly comments: string;
}

/** The criteria scored 5, by number, with their comments. */
export const strengthsOf = (report: ReportTexts): Strength[] =>
  criterionNumbers
    .filter((number) => scoreOf(report, number) === highestScore)
    .map((number) => {
      const comments = report.texts.get(criterionKey(number, 'comments')) ?? '';
      return { number, comments: comments.replace(/\s+/gu, ' ').trim() };
    });

/**
 * A start for the strengths text in the report's language, to be offered and never written unasked; "" when nothing
 * is scored 5.
 */
export function startStrengths(
  strengths: readonly Strength[],
  names: CriterionNames,
  language: ReportLanguage,
): string {
  if (strengths.length === 0) return '';
  const lines = strengths.map(({ number, comments }) => {
    const criterion = formatCriterion(number, names);
    return comments === '' ? criterion : `${criterion}: ${comments}`;
  });
  return [wordsOf(language).strengths, ...lines].join('\n');
}

/** The strengths text with the start below what stands there; a text that holds the start already stays as it is. */
export function addStrengths(text: string, start: string): string {
  if (text.trim() === '') return start;
  return text.includes(start) ? text : `${text.trimEnd()}\n${start}`;
}
