import type { CommentThread } from './commentThread';
import type { CriterionNames } from './criterionNames';
import type { FieldContent } from './fieldContent';
import type { Problem } from './problem';
import type { ReportTexts } from './report';

/** What is known of the document beyond its fields; null where it could not be found out. */
export interface DocumentFacts {
  /** The assessors' working data is still in the file. */
  readonly workingData: boolean | null;
  /** Word is set to track changes. */
  readonly tracking: boolean | null;
  /** How many tracked changes nobody has accepted or rejected. */
  readonly revisions: number | null;
  readonly comments: number | null;
  /** The comments in the body with their answers. */
  readonly threads: readonly CommentThread[] | null;
  /** What controls hold besides text, by their place among all controls; plain ones are left out. */
  readonly contents: ReadonlyMap<number, FieldContent>;
}

export const unknownFacts: DocumentFacts = {
  workingData: null,
  tracking: null,
  revisions: null,
  comments: null,
  threads: null,
  contents: new Map(),
};

/** All that a check looks at. */
export interface CheckedReport extends ReportTexts {
  readonly names: CriterionNames;
  readonly problems: readonly Problem[];
  readonly facts: DocumentFacts;
}
