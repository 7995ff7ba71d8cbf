import type { CriterionNames } from './criterionNames';
import type { ReportTexts } from './report';
import type { ReportLanguage } from './reportLanguage';

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

/** What the reader of the document did not find or understand; `where` is a field key, "criterion.N", "levels" or "document". */
export interface ReportProblem {
  readonly kind:
    | 'notTemplate'
    | 'criterionMissing'
    | 'criterionDoubled'
    | 'numberDiffers'
    | 'fieldMissing'
    | 'fieldDoubled'
    | 'guessed'
    | 'unreadable'
    | 'levelsMissing'
    | 'levelsIncomplete';
  readonly where: string;
  readonly text?: string;
}

/** All that a check looks at. */
export interface CheckedReport extends ReportTexts {
  /** Null when the document has no label of either template. */
  readonly language: ReportLanguage | null;
  readonly names: CriterionNames;
  readonly problems: readonly ReportProblem[];
  readonly facts: DocumentFacts;
}
