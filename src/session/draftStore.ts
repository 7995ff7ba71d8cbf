import type { FieldKey } from '../assessment/fieldKey';

/** A text that is not yet in the document, and what tells whether a document is the one that it was given for. */
export interface Draft {
  readonly text: string;
  /** What stood in its field; null where that is not known, as for a field that is gone. */
  readonly base: string | null;
  /** The digest of the report's front, see `frontDigest`. */
  readonly front: string;
}

/**
 * Keeps what is typed and not yet in the document over a reload of the pane, on this machine and only for this
 * browser session. It never throws.
 */
export interface DraftStore {
  load(): ReadonlyMap<FieldKey, Draft>;
  /** Whether they are kept: the host may have no storage, or no room left in it. */
  save(drafts: ReadonlyMap<FieldKey, Draft>): boolean;
}
