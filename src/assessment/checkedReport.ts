import type { CriterionNames } from './criterionNames';
import type { FieldKey } from './fieldKey';
import type { ReportTexts } from './report';
import type { ReportLanguage } from '../words/reportLanguage';

/** What is known of the document beyond its fields; null where it could not be found out. */
export interface DocumentFacts {
  /** The assessors' working data is still in the file. */
  readonly workingData: boolean | null;
  /** Word is set to track changes. */
  readonly tracking: boolean | null;
  /** How many tracked changes nobody has accepted or rejected. */
  readonly revisions: number | null;
  readonly comments: number | null;
}

export const unknownFacts: DocumentFacts = {
  workingData: null,
  tracking: null,
  revisions: null,
  comments: null,
};

/** What the reader of the document did not find or understand, with its place. */
export type ReportProblem =
  /** Nothing of the template was found, or so little that nothing can be scored. */
  | { kind: 'notTemplate'; where: 'document' }
  | { kind: 'criterionMissing' | 'criterionDoubled'; where: `criterion.${number}` }
  /** A criterion's name is that of one number, but another is typed before it. */
  | { kind: 'numberDiffers'; where: `criterion.${number}`; text: string }
  /** `guessed`: the field has no label that is known and was bound by its place among the others. */
  | { kind: 'fieldMissing' | 'fieldDoubled' | 'guessed'; where: FieldKey }
  /** A score or total that is filled in but is no whole number of the scale. */
  | { kind: 'unreadable'; where: FieldKey; text: string }
  | { kind: 'levelsMissing' | 'levelsIncomplete'; where: 'levels' };

/** All that a check looks at. */
export interface CheckedReport extends ReportTexts {
  /** Null when the document has no label of either template. */
  readonly language: ReportLanguage | null;
  readonly names: CriterionNames;
  readonly problems: readonly ReportProblem[];
  readonly facts: DocumentFacts;
}
