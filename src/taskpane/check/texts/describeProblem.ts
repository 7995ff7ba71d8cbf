import type { Problem, ProblemKind } from '../../../template/problem';

/** What is said of each kind of problem; where it is stands above it. */
export type ProblemSentences = Readonly<Record<ProblemKind, (quoted: string) => string>>;

export const describeProblem = (problem: Problem, sentences: ProblemSentences): string =>
  sentences[problem.kind]('text' in problem ? problem.text : '');
