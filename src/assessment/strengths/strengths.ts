import { withBelow } from '../../characters/ends';
import { comparable, isBlank, spacedOnce } from '../../characters/plain';
import { endsWithinSentence } from '../abbreviations';
import { withoutCalculations } from '../calculation/recognition';
import type { CriterionNames } from '../criterionNames';
import { formatCriterion } from '../criterionNames';
import { criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import { highestScore } from '../score';
import { earlierAbbreviations } from '../../words/earlierAbbreviations';
import { oneOf } from '../../words/oneOf';
import type { ReportLanguage } from '../../words/reportLanguage';
import { wordsOf } from '../../words/words';

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

function upToStop(text: string, isWithin: (sentence: string) => boolean): string {
  for (const { index } of text.matchAll(/[.!?…](?=\s+["”(]?\p{Lu})/gu)) {
    const sentence = text.slice(0, index + 1);
    if (!isWithin(sentence)) return sentence;
  }
  return text;
}

/** A text up to the end of its first sentence. */
export const firstSentence = (text: string): string => upToStop(text, endsWithinSentence);

/** Not the ends of sentences, by an earlier version. */
const endedNoSentence = new RegExp(String.raw`(?:^|[\s(])${oneOf(earlierAbbreviations)}\.$`, 'iu');

/** What a line of the start takes of a criterion's comments: now, and in starts of earlier versions. */
const takes = {
  now: (comments: string) => firstSentence(withoutCalculations(comments).trim()),
  cut: (comments: string) => upToStop(comments, (sentence) => endedNoSentence.test(sentence)),
  whole: (comments: string) => comments,
} as const;
type Form = keyof typeof takes;

/** A criterion in the start: its name and what is taken of its comments. */
function strengthLine({ number, comments }: Strength, names: CriterionNames, form: Form): string {
  const criterion = formatCriterion(number, names);
  const taken = takes[form](comments);
  return taken === '' ? criterion : `${criterion}: ${taken}`;
}

/** A criterion with the first sentence of its comments, as a line of the start. */
export const strengthStart = (strength: Strength, names: CriterionNames): string =>
  strengthLine(strength, names, 'now');

/** All forms of a criterion's line, of the start as it is now and of earlier ones. */
export const strengthLines = (strength: Strength, names: CriterionNames): readonly string[] =>
  (['now', 'cut', 'whole'] as const).map((form) => strengthLine(strength, names, form));

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
  const below = (opening: string, form: Form): string =>
    [opening, ...strengths.map((strength) => strengthLine(strength, names, form))].join('\n');
  const words = wordsOf(language).strengths;
  const opening = words.opening(strengths.length);
  const earlier = [
    below(opening, 'whole'),
    below(opening, 'cut'),
    ...words.earlier.flatMap((old) => [below(old, 'now'), below(old, 'cut'), below(old, 'whole')]),
  ];
  return { text: below(opening, 'now'), earlier };
}

/** Whether the strengths text holds the start, as it is written now or was earlier. Line ends don't matter. */
export const holdsStrengths = (text: string, start: StrengthsStart): boolean =>
  [start.text, ...start.earlier].some((form) => comparable(text).includes(comparable(form)));

/** The strengths text with the start below what stands there; a text that holds the start already stays as it is. */
export function addStrengths(text: string, start: StrengthsStart): string {
  if (isBlank(text)) return start.text;
  return holdsStrengths(text, start) ? text : withBelow(text, start.text);
}
