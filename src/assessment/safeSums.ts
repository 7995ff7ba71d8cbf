import type { Edit, Step } from './edits';
import { refreshSums } from './edits';
import type { FieldKey } from './fieldKey';
import { criterionKey, criterionOf, summaryKey } from './fieldKey';
import type { ReportTexts } from './report';
import { criterionNumbers } from './report';
import { parseScore } from './score';

const textIn = ({ texts }: ReportTexts, key: FieldKey): string => texts.get(key) ?? '';

/** Criteria whose only score stands in the summary row: to empty it would lose the score. */
const scoredInRowOnly = (texts: ReportTexts, rescored: readonly number[]): number[] =>
  criterionNumbers.filter(
    (number) =>
      !rescored.includes(number) &&
      textIn(texts, criterionKey(number, 'score')).trim() === '' &&
      parseScore(textIn(texts, summaryKey(number))).kind === 'score',
  );

/**
 * The edits that bring the sums in line with the scores without losing any: where scores stand in summary rows alone, a person
 * has to say which ones hold, and no row and no total is emptied. `rescored` are criteria whose score was taken back knowingly.
 */
export function safeSums(texts: ReportTexts, rescored: readonly number[] = []): Step {
  const step = refreshSums(texts);
  const alone = scoredInRowOnly(texts, rescored).map(summaryKey);
  if (alone.length === 0) return step;
  const isKept = ({ key, text }: Edit): boolean =>
    alone.some((row) => row === key) || (text === '' && criterionOf(key) === null);
  return { edits: step.edits.filter((edit) => !isKept(edit)), held: step.held };
}
