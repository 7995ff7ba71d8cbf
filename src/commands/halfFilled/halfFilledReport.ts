import type { FieldKey } from '../../assessment/fieldKey';
import type { Score } from '../../assessment/score';
import type { CriterionWork } from '../../assessment/workingData';

/** A stretch of a field's text, by its words, which stand there once. */
interface Stretch {
  readonly key: FieldKey;
  readonly words: string;
}

export interface Author {
  readonly name: string;
  readonly initials: string;
}

/** A comment of Word's on a stretch. */
export interface CommentMark extends Stretch {
  readonly kind: 'comment';
  readonly by: Author;
  readonly text: string;
}

/** A footnote behind a stretch. */
export interface FootnoteMark extends Stretch {
  readonly kind: 'footnote';
  readonly text: string;
}

/** A stretch that took the place of other words while changes were tracked. */
export interface ChangeMark extends Stretch {
  readonly kind: 'change';
  readonly by: Author;
  readonly instead: string;
}

export type Mark = CommentMark | FootnoteMark | ChangeMark;

/** Sources, comments and recommendations, as far as they are written. */
export type CriterionTexts = readonly [sources: string, comments: string, recommendations: string];

/** What two assessors have written of a report so far. Unit, persons and events are invented. */
export interface HalfFilledReport {
  readonly title: string;
  readonly description: string;
  /** What the footer says behind the words of the template. */
  readonly invented: string;
  readonly front: Readonly<Partial<Record<FieldKey, string>>>;
  readonly scores: Readonly<Record<number, Score>>;
  readonly criteria: Readonly<Record<number, CriterionTexts>>;
  /** Key development needs, by criterion; their recommendations are those of the criterion. */
  readonly needs: readonly number[];
  readonly work: Readonly<Record<number, Partial<CriterionWork>>>;
  /** One for a field at most. */
  readonly marks: readonly Mark[];
}
