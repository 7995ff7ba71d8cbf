import type { FieldKey } from './fieldKey';
import type { Passage } from './passage';

/**
 * Where a document has text outside of the report's fields: beside them, in a comment of Word, in a header or footer,
 * in a footnote or endnote, in what a picture says to those who can't see it, in a control's name, or in the file's
 * properties.
 */
export const strayPlaces = ['body', 'comment', 'margin', 'note', 'picture', 'title', 'property'] as const;
export type StrayPlace = (typeof strayPlaces)[number];

export interface StrayText {
  readonly place: StrayPlace;
  readonly text: string;
  /**
   * The paragraph of the document's text that it stands in or at; left out where it is in none, or that is not known.
   */
  readonly passage?: Passage;
  /** The field whose name or tag it is; left out for all else. */
  readonly key?: FieldKey;
}
