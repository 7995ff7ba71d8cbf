import type { Problem, ProblemKind } from '../../assessment/problem';

/** What a problem is and what to do about it; `text` is what the document says there. */
export interface ProblemSentence {
  /** The sentence names the field or criterion, for a list of things to look at. */
  readonly named: (name: string, text: string) => string;
  /** The field or criterion stands beside the sentence, as in a check. */
  readonly plain: (text: string) => string;
}

export type ProblemSentences = Readonly<Record<ProblemKind, ProblemSentence>>;

const textOf = (problem: Problem): string => ('text' in problem ? problem.text : '');

export const namedSentence = (problem: Problem, name: string, sentences: ProblemSentences): string =>
  sentences[problem.kind].named(name, textOf(problem));

export const plainSentence = (problem: Problem, sentences: ProblemSentences): string =>
  sentences[problem.kind].plain(textOf(problem));
