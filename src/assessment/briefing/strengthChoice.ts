import { isBlank } from '../../characters/plain';
import type { CriterionNames } from '../criterionNames';
import { isLeftOpen } from '../leftOpen';
import type { ReportTexts } from '../report';
import { criterionOfLine, isStrengthsOpening, strengthsLines } from '../strengths/staleStrengths';
import { firstSentence, strengthsOf, strengthStart } from '../strengths/strengths';

/** How many strengths a page for managers has. */
export const mostStrengths = 3;
/** Beyond so many of its lines a strengths text is no list to choose from. */
const mostLines = 30;

/** A strength that may stand on a page for managers. */
export interface OfferedStrength {
  /** Of its criterion or, where it names none, its words: the same as long as the report's strengths are. */
  readonly key: string;
  readonly text: string;
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (let rest = text.trim(); rest !== '' && sentences.length < mostLines;) {
    const sentence = firstSentence(rest);
    sentences.push(sentence);
    rest = rest.slice(sentence.length).trim();
  }
  return sentences;
}

/** The strengths as the report's own text lists them: line by line or, where it is one paragraph, by sentences. */
function reportedStrengths({ texts }: ReportTexts, names: CriterionNames): OfferedStrength[] {
  const text = texts.get('front.strengths') ?? '';
  if (isLeftOpen(text)) return [];
  const lines = strengthsLines(text)
    .map((line) => line.replace(/^\s*[•·▪*–—-]\s+/u, '').trim())
    .filter((line) => !isBlank(line) && !isStrengthsOpening(line));
  const [only = ''] = lines;
  const isParagraph = lines.length === 1 && criterionOfLine(only, names) === null;
  return (isParagraph ? sentencesOf(only) : lines.slice(0, mostLines)).map((line) => {
    const number = criterionOfLine(line, names);
    return { key: number === null ? line : keyOf(number), text: line };
  });
}

const keyOf = (number: number): string => `criterion ${number}`;

/** What may be chosen as strengths: those that the report's own text names, then the other criteria scored 5. */
export function offeredStrengths(report: ReportTexts, names: CriterionNames): OfferedStrength[] {
  const scored = strengthsOf(report).map((strength) => ({
    key: keyOf(strength.number),
    text: strengthStart(strength, names),
  }));
  const byKey = new Map<string, OfferedStrength>();
  for (const offered of [...reportedStrengths(report, names), ...scored])
    if (!byKey.has(offered.key)) byKey.set(offered.key, offered);
  return [...byKey.values()];
}

/** The strengths that were chosen by their keys; the first three while nobody has chosen. */
export const chosenStrengths = (
  offered: readonly OfferedStrength[],
  chosen: readonly string[] | null,
): OfferedStrength[] =>
  (chosen === null ? [...offered] : offered.filter(({ key }) => chosen.includes(key))).slice(
    0,
    mostStrengths,
  );
