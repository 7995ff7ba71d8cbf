import type { CheckedReport } from '../checkedReport';
import { comparable } from '../../characters/plain';
import { openThreads, whereaboutsOf } from '../commentThread';
import type { FieldKey } from '../fieldKey';
import { criterionKey } from '../fieldKey';
import type { Problem, ProblemKind } from '../problem';
import type { StrayText } from '../strayText';
import type { Finding, Severity } from './finding';
import { finding } from './finding';

const problemSeverities: Readonly<Record<ProblemKind, Severity>> = {
  notTemplate: 'error',
  criterionMissing: 'error',
  criterionDoubled: 'warning',
  criterionApart: 'note',
  numberDiffers: 'warning',
  fieldMissing: 'warning',
  fieldDoubled: 'warning',
  tied: 'warning',
  guessed: 'note',
  unsure: 'warning',
  unreadable: 'error',
  levelsMissing: 'warning',
  levelsIncomplete: 'warning',
  otherReport: 'warning',
  adaptedCriteria: 'warning',
};

/** The field that a problem stands at, unsure or not; of a criterion its score, where the document has it. */
function keysOf(problem: Problem, { texts }: CheckedReport): FieldKey[] {
  const key = keyOf(problem);
  return key !== null && (problem.kind === 'unsure' || texts.has(key)) ? [key] : [];
}

function keyOf(problem: Problem): FieldKey | null {
  switch (problem.kind) {
    case 'criterionMissing':
    case 'criterionDoubled':
    case 'criterionApart':
    case 'numberDiffers':
      return criterionKey(Number(problem.where.replace('criterion.', '')), 'score');
    case 'fieldMissing':
    case 'fieldDoubled':
    case 'tied':
    case 'guessed':
    case 'unsure':
    case 'unreadable':
      return problem.where;
    default:
      return null;
  }
}

function problemFinding(report: CheckedReport, problem: Problem): Finding {
  const isScore =
    ['fieldMissing', 'unsure'].includes(problem.kind) && /^criterion\.\d+\.score$/u.test(problem.where);
  const severity = isScore ? 'error' : problemSeverities[problem.kind];
  return finding(severity, { kind: 'templateProblem', problem }, keysOf(problem, report));
}

/**
 * What the reader could not make of the document; what is filled in but unreadable is reported with its field
 * instead.
 */
export const problemFindings = (report: CheckedReport): Finding[] =>
  report.problems
    .filter(({ kind }) => kind !== 'unreadable')
    .map((problem) => problemFinding(report, problem));

function instructionFinding(text: string, strays: readonly StrayText[]): Finding {
  const stray = strays.find((one) => comparable(one.text) === text);
  const { place = null, passage = null } = stray ?? {};
  return finding('warning', { kind: 'instructionLeft', text, stray: place, passage }, []);
}

/** What should not leave with the report, as far as it is known. */
export function factFindings({ facts, removable = [] }: CheckedReport): Finding[] {
  const { workingData, tracking, revisions, firstRevision, comments, threads, strays } = facts;
  const instructions = facts.instructions.filter((line) => !removable.includes(line));
  const open = openThreads(threads ?? []);
  const [first = null] = (threads ?? []).flatMap((thread) => whereaboutsOf(thread) ?? []);
  return [
    ...instructions.map((text) => instructionFinding(text, strays)),
    ...(workingData === true ? [finding('warning', { kind: 'workingDataLeft' }, [])] : []),
    ...(revisions
      ? [finding('warning', { kind: 'revisionsLeft', count: revisions, first: firstRevision }, [])]
      : []),
    ...(comments ? [finding('warning', { kind: 'commentsLeft', count: comments, open, first }, [])] : []),
    ...(tracking === true ? [finding('note', { kind: 'trackingOn' }, [])] : []),
  ];
}
