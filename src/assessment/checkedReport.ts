import type { PictureKind } from './profile/pictureKind';
import type { PlacedThread } from './commentThread';
import type { CriterionNames } from './criterionNames';
import type { Whereabouts } from './passage';
import type { Problem } from './problem';
import type { ReportTexts } from './report';
import type { Score } from './score';
import type { WaitingWork } from './waitingWork';
import type { StrayText } from './strayText';

/** What is known of the document beyond its fields; null where it could not be found out. */
export interface DocumentFacts {
  /** The assessors' working data is still in the file. */
  readonly workingData: boolean | null;
  /** Word is set to track changes. */
  readonly tracking: boolean | null;
  /** How many tracked changes nobody has accepted or rejected. */
  readonly revisions: number | null;
  /** Where the first of them stands. */
  readonly firstRevision: Whereabouts | null;
  readonly comments: number | null;
  /** The comments in the body with their answers, in the document's order. */
  readonly threads: readonly PlacedThread[] | null;
  /** What stands outside of the fields; nothing where it could not be looked for. */
  readonly strays: readonly StrayText[];
  /** The template's lines for whoever fills it in, wherever they still stand. */
  readonly instructions: readonly string[];
}

export const unknownFacts: DocumentFacts = {
  workingData: null,
  tracking: null,
  revisions: null,
  firstRevision: null,
  comments: null,
  threads: null,
  strays: [],
  instructions: [],
};

/** Whether comments and tracked changes could be looked for. */
export const knowsReview = ({ comments, revisions }: DocumentFacts): boolean =>
  comments !== null && revisions !== null;

/** All that a check looks at. */
export interface CheckedReport extends ReportTexts {
  readonly names: CriterionNames;
  readonly problems: readonly Problem[];
  readonly facts: DocumentFacts;
  /** The descriptions of the pictures of the scores in the document; left out where they are not known. */
  readonly pictures?: Readonly<Record<PictureKind, readonly string[]>>;
  /** The instructions that a button elsewhere takes out; left out where there is no such button. */
  readonly removable?: readonly string[];
  /** The assessor's own notes by criterion, which travel in the document; left out where they are not known. */
  readonly notes?: ReadonlyMap<number, string>;
  /** The scores that the assessor's ticks and figures suggest, by criterion. */
  readonly suggestions?: ReadonlyMap<number, Score>;
  /** What the assessor has chosen and not yet written into the report; left out where it is not known. */
  readonly waiting?: WaitingWork;
  /** The scores of the last report before this one, where it was picked, by criterion. */
  readonly earlierScores?: ReadonlyMap<number, Score>;
}
