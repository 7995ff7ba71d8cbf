import type { NoPicturePlace } from './port';
import type { Refusal } from './refusal';

/** Where the pane offers to put a picture of the scores. */
export type OfferedPlace = 'behindScores' | 'cursor' | 'instead';

/** What became of a picture for the document: fields hold text, so none is inserted into one. */
export type PictureOutcome =
  | { readonly kind: 'inserted' | NoPicturePlace }
  /** The picture that was to go is gone already, or stands where Word keeps it from add-ins. */
  | { readonly kind: 'notReplaced' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
