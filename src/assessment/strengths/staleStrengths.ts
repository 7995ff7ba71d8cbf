import { reportWords } from '../../words/words';
import type { CriterionNames } from '../criterionNames';
import { formatCriterion } from '../criterionNames';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import { highestScore } from '../score';
import type { StrengthsStart } from './strengths';
import { comparable } from '../../characters/plain';
import { strengthLines, strengthOf } from './strengths';

const openings: ReadonlySet<string> = new Set(
  reportWords
    .flatMap(({ strengths }) => [strengths.opening(1), strengths.opening(2), ...strengths.earlier])
    .map(comparable),
);

/** Whether a line is the one that the pane writes above the criteria with the highest score. */
export const isStrengthsOpening = (line: string): boolean => openings.has(comparable(line));

/** The lines of a strengths text. */
export const strengthsLines = (text: string): string[] => text.split(/\r\n?|[\n\v]/u);

/** The criterion that a line begins with, as the pane writes it; null for a line of other words. */
export const criterionOfLine = (line: string, names: CriterionNames): number | null =>
  criterionNumbers.findLast((number) => {
    const [own, criterion] = [comparable(line), comparable(formatCriterion(number, names))];
    return own.startsWith(criterion) && /^(?::|\s*$)/u.test(own.slice(criterion.length));
  }) ?? null;

/** Whether a line is as the pane writes it of this criterion, so that no one's words are lost with it. */
function isUnchanged(line: string, number: number, report: ReportTexts, names: CriterionNames): boolean {
  const strength = strengthOf(report, number);
  return [...strengthLines(strength, names), formatCriterion(number, names)].some(
    (form) => comparable(form) === comparable(line),
  );
}

/** The criteria that the strengths text names line by line though their score is not the highest any more. */
export const outgrownStrengths = (text: string, report: ReportTexts, names: CriterionNames): number[] =>
  strengthsLines(text)
    .map((line) => criterionOfLine(line, names))
    .filter((number) => number !== null)
    .filter((number) => scoreOf(report, number) !== highestScore);

/**
 * The strengths text with the start in place of an earlier one in which nobody has changed a word since; null where
 * there is none. `start` null: nothing is scored 5 any more.
 */
export function renewStrengths(
  text: string,
  start: StrengthsStart | null,
  report: ReportTexts,
  names: CriterionNames,
): string | null {
  const lines = strengthsLines(text);
  const first = lines.findIndex(isStrengthsOpening);
  if (first < 0) return null;
  const rest = lines.slice(first + 1);
  const criteria = rest.map((line) => criterionOfLine(line, names));
  const count = criteria.includes(null) ? criteria.indexOf(null) : criteria.length;
  const own = rest.slice(0, count);
  const isWhole = own.every((line, index) => isUnchanged(line, criteria[index] ?? 0, report, names));
  if (count === 0 || !isWhole) return null;
  const renewed = [
    ...lines.slice(0, first),
    ...(start ? strengthsLines(start.text) : []),
    ...rest.slice(count),
  ];
  return renewed.join('\n').trim();
}

/** The strengths text without these criteria's lines; null where somebody has worded one of them. */
export function withoutStrengths(
  text: string,
  numbers: readonly number[],
  report: ReportTexts,
  names: CriterionNames,
): string | null {
  const lines = strengthsLines(text);
  const gone = lines.filter((line) => numbers.includes(criterionOfLine(line, names) ?? 0));
  const isOurs = gone.every((line) => isUnchanged(line, criterionOfLine(line, names) ?? 0, report, names));
  return isOurs ? lines.filter((line) => !gone.includes(line)).join('\n') : null;
}
