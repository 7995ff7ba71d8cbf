import { followScore, followScores } from '../assessment/needs/developmentNeeds';
import type { Edit, Step } from '../assessment/edits';
import { refreshSums, setScore, staleSums } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionOf } from '../assessment/fieldKey';
import { criterionNumbers, isScoreUnsure, scoreOf } from '../assessment/report';
import type { Score } from '../assessment/score';
import type { CriterionNames } from '../assessment/criterionNames';
import type { ReportTexts } from '../assessment/report';
import type { Takeover } from '../assessment/comparison/reconcile';
import { criterionNames } from '../template/toCheckedReport';
import { fitText } from './hostText';
import type { OpenReport } from './state';
import { reportTexts } from './state';

const together = (sums: Step, needs: Step): Step => ({
  edits: [...sums.edits, ...needs.edits],
  held: [...sums.held, ...needs.held],
});

/** A criterion's new score, with its summary row, the totals and its place among the key development needs. */
export const scoreStep = (open: OpenReport, number: number, score: Score | null): Step =>
  scored(reportTexts(open), criterionNames(open.report), number, score);

function scored(report: ReportTexts, names: CriterionNames, number: number, score: Score | null): Step {
  if (isScoreUnsure(report, number)) return { edits: [], held: [] };
  return together(setScore(report, number, score), followScore(report, names, number, score));
}

function withEdits(report: ReportTexts, edits: readonly Edit[]): ReportTexts {
  const there = edits.filter(({ key }) => report.texts.has(key));
  return {
    ...report,
    texts: new Map([...report.texts, ...there.map(({ key, text }) => [key, text] as const)]),
  };
}

/**
 * What is taken over from other reports, as one step: the texts, and the scores one after the other, each with what
 * follows from it. What stands there already is no edit.
 */
export function takeoverStep(open: OpenReport, { scores, texts }: Takeover): Step {
  const before = reportTexts(open);
  const names = criterionNames(open.report);
  const fitted = texts.map(({ key, text }) => ({
    ...{ key, text: fitText(text, open.fields.get(key)?.multiline ?? true) },
  }));
  let after = withEdits(before, fitted);
  const held = new Set<FieldKey>();
  for (const [number, score] of scores) {
    const step = scored(after, names, number, score);
    step.held.forEach((key) => held.add(key));
    after = withEdits(after, step.edits);
  }
  const changed = [...after.texts].filter(([key, text]) => text !== before.texts.get(key));
  return { edits: changed.map(([key, text]) => ({ key, text })), held: [...held] };
}

/** The total and its words in line with the scores, and the summary rows of those that are `rescored`. */
export function totalsStep(open: OpenReport, rescored: readonly number[]): Step {
  const followed = new Set<number | null>([null, ...rescored]);
  const { edits } = staleSums(reportTexts(open), rescored);
  return { edits: edits.filter(({ key }) => followed.has(criterionOf(key))), held: [] };
}

/** What follows from a criterion's score that was decided on: the totals, its summary row and its development need. */
export const decidedStep = (open: OpenReport, number: number): Step =>
  together(
    totalsStep(open, [number]),
    followScores(reportTexts(open), criterionNames(open.report), [number]),
  );

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
