import type { ReportProblem } from '../assessment/checkedReport';

export const problemKinds = [
  'notTemplate',
  'criterionMissing',
  'criterionDoubled',
  'numberDiffers',
  'fieldMissing',
  'fieldDoubled',
  'guessed',
  'unreadable',
  'levelsMissing',
  'levelsIncomplete',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Something in the document that a person has to know of; the rest of the report works all the same. */
export type Problem = ReportProblem;

/** The problem in a plain English sentence, for support; the pane has its own words for the assessor. */
export function describeProblem(problem: Problem): string {
  const { where } = problem;
  switch (problem.kind) {
    case 'notTemplate':
      return 'This is no IPS report template that can be scored: no criterion with a score field was found.';
    case 'criterionMissing':
      return `The document has no ${where}.`;
    case 'criterionDoubled':
      return `The document has ${where} more than once; the first one is used.`;
    case 'numberDiffers':
      return `The criterion whose name is that of ${where} bears the number ${problem.text}.`;
    case 'fieldMissing':
      return `No content control was found for ${where}.`;
    case 'fieldDoubled':
      return `There is more than one content control for ${where}; the first one is used.`;
    case 'guessed':
      return `The label of ${where} was not recognised; the field was bound by its place.`;
    case 'unreadable':
      return `${where} holds "${problem.text}", which is no whole number that belongs there.`;
    case 'levelsMissing':
      return 'The table of levels was not found.';
    case 'levelsIncomplete':
      return 'The table of levels does not cover every total from 25 to 125 once.';
  }
}
