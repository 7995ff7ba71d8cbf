import { followScore, followScores } from '../assessment/developmentNeeds';
import type { Edit, Step } from '../assessment/edits';
import { refreshSums, setScore } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, criterionOf, summaryKey } from '../assessment/fieldKey';
import type { ReportTexts } from '../assessment/report';
import { criterionNumbers, scoreOf } from '../assessment/report';
import type { Score } from '../assessment/score';
import { parseScore } from '../assessment/score';
import { criterionNames } from '../template/toCheckedReport';
import type { OpenReport } from './state';
import { reportTexts } from './state';

const together = (sums: Step, needs: Step): Step => ({
  edits: [...sums.edits, ...needs.edits],
  held: [...sums.held, ...needs.held],
});

/** A criterion's new score, with its summary row, the totals and its place among the key development needs. */
export function scoreStep(open: OpenReport, number: number, score: Score | null): Step {
  const texts = reportTexts(open);
  const needs = followScore(texts, criterionNames(open.report), number, score);
  return together(setScore(texts, number, score), needs);
}

const textIn = ({ texts }: ReportTexts, key: FieldKey): string => texts.get(key) ?? '';

/** Criteria whose only score stands in the summary row: to empty it would lose the score. */
const scoredInRowOnly = (texts: ReportTexts, rescored: readonly number[]): number[] =>
  criterionNumbers.filter(
    (number) =>
      !rescored.includes(number) &&
      textIn(texts, criterionKey(number, 'score')).trim() === '' &&
      parseScore(textIn(texts, summaryKey(number))).kind === 'score',
  );

/** The sums as they follow from the scores; where scores stand in rows alone, a person has to say which ones hold, and nothing that follows is emptied. */
function safeSums(texts: ReportTexts, rescored: readonly number[]): Step {
  const step = refreshSums(texts);
  const alone = scoredInRowOnly(texts, rescored).map(summaryKey);
  if (alone.length === 0) return step;
  const isKept = ({ key, text }: Edit): boolean =>
    alone.some((row) => row === key) || (text === '' && criterionOf(key) === null);
  return { edits: step.edits.filter((edit) => !isKept(edit)), held: step.held };
}

/** The total and its words in line with the scores. */
export const totalsStep = (open: OpenReport): Step => {
  const step = refreshSums(reportTexts(open));
  return { edits: step.edits.filter(({ key }) => criterionOf(key) === null), held: [] };
};

/** All sums in line with the scores, and the key development needs with those that are there or were taken back in `rescored`. */
export function sumsStep(open: OpenReport, rescored: readonly number[]): Step {
  const texts = reportTexts(open);
  const followed = criterionNumbers.filter(
    (number) => scoreOf(texts, number) !== null || rescored.includes(number),
  );
  return together(safeSums(texts, rescored), followScores(texts, criterionNames(open.report), followed));
}
