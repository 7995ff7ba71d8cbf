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
    .map((number) => strengthOf(report, number));

/** A criterion as a strength, whatever its score. */
export const strengthOf = ({ texts }: ReportTexts, number: number): Strength => ({
  number,
  comments: spacedOnce(texts.get(criterionKey(number, 'comments')) ?? ''),
});

/** Not the ends of sentences. */
const abbreviations = /(?:^|[\s(])(?:esim|mm|ns|ks|n|nro|nr|t\.\s?ex|bl\.\s?a|d\.\s?v\.\s?s|ca)\.$/iu;

/** A text up to the end of its first sentence. */
export function firstSentence(text: string): string {
  for (const { index, 0: stop } of text.matchAll(/[.!?…]+(?=\s+["”(]?\p{Lu})/gu)) {
    const sentence = text.slice(0, index + stop.length);
    if (!abbreviations.test(sentence)) return sentence;
  }
  return text;
}

/** A criterion in the start: its name and the first sentence of its comments, or the `whole` of them as in older starts. */
export function strengthLine({ number, comments }: Strength, names: CriterionNames, whole: boolean): string {
  const criterion = formatCriterion(number, names);
  if (comments === '') return criterion;
  return `${criterion}: ${whole ? comments : firstSentence(comments)}`;
}

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
  const below = (opening: string, whole: boolean): string =>
    [opening, ...strengths.map((strength) => strengthLine(strength, names, whole))].join('\n');
  const words = wordsOf(language).strengths;
  const opening = words.opening(strengths.length);
  const earlier = [
    below(opening, true),
    ...words.earlier.flatMap((old) => [below(old, false), below(old, true)]),
  ];
  return { text: below(opening, false), earlier };
}

/** Whether the strengths text holds the start, as it is written now or was earlier. Line ends don't matter. */
export const holdsStrengths = (text: string, start: StrengthsStart): boolean =>
  [start.text, ...start.earlier].some((form) => comparable(text).includes(comparable(form)));

/** The strengths text with the start below what stands there; a text that holds the start already stays as it is. */
export function addStrengths(text: string, start: StrengthsStart): string {
  if (isBlank(text)) return start.text;
  return holdsStrengths(text, start) ? text : `${text.trimEnd()}\n${start.text}`;
}
