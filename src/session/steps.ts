import { followScore, followScores } from '../assessment/developmentNeeds';
import type { Step } from '../assessment/edits';
import { refreshSums, setScore, staleSums } from '../assessment/edits';
import { criterionOf } from '../assessment/fieldKey';
import { criterionNumbers, isScoreUnsure, scoreOf } from '../assessment/report';
import type { Score } from '../assessment/score';
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
  if (isScoreUnsure(texts, number)) return { edits: [], held: [] };
  const needs = followScore(texts, criterionNames(open.report), number, score);
  return together(setScore(texts, number, score), needs);
}

/** The total and its words in line with the scores, and the summary rows of those that are `rescored`. */
export function totalsStep(open: OpenReport, rescored: readonly number[]): Step {
  const followed = new Set<number | null>([null, ...rescored]);
  const { edits } = staleSums(reportTexts(open), rescored);
  return { edits: edits.filter(({ key }) => followed.has(criterionOf(key))), held: [] };
}

/**
 * All sums in line with the scores, and the key development needs with those that are there or were taken back in
 * `rescored`.
 */
export function sumsStep(open: OpenReport, rescored: readonly number[]): Step {
  const texts = reportTexts(open);
  const followed = criterionNumbers.filter(
    (number) => scoreOf(texts, number) !== null || rescored.includes(number),
  );
  return together(refreshSums(texts, rescored), followScores(texts, criterionNames(open.report), followed));
}
