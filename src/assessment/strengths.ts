import { comparable, isBlank, spacedOnce } from '../characters/plain';
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
      return { number, comments: spacedOnce(comments) };
    });

export interface StrengthsStart {
  readonly text: string;
  /** The same start as earlier versions wrote it. */
  readonly earlier: readonly string[];
}

/**
 * A start for the strengths text in the report's language, to be offered and never written unasked; null when nothing
 * is scored 5.
 */
export function startStrengths(
  strengths: readonly Strength[],
  names: CriterionNames,
  language: ReportLanguage,
): StrengthsStart | null {
  if (strengths.length === 0) return null;
  const lines = strengths.map(({ number, comments }) => {
    const criterion = formatCriterion(number, names);
    return comments === '' ? criterion : `${criterion}: ${comments}`;
  });
  const words = wordsOf(language).strengths;
  const below = (opening: string): string => [opening, ...lines].join('\n');
  return { text: below(words.opening(strengths.length)), earlier: words.earlier.map(below) };
}

/** Whether the strengths text holds the start, as it is written now or was earlier. Line ends and kinds of spaces don't matter. */
export const holdsStrengths = (text: string, start: StrengthsStart): boolean =>
  [start.text, ...start.earlier].some((form) => comparable(text).includes(comparable(form)));

/** The strengths text with the start below what stands there; a text that holds the start already stays as it is. */
export function addStrengths(text: string, start: StrengthsStart): string {
  if (isBlank(text)) return start.text;
  return holdsStrengths(text, start) ? text : `${text.trimEnd()}\n${start.text}`;
}
