import type { FieldKey } from '../assessment/fieldKey';
import type { Entry } from './entry';
import type { WorkKey } from './working/workEntries';

/**
 * A text that is not in the document, what the field held beside it (null where that says nothing), and whose it is:
 * - `ours`: given here, and on its way
 * - `contested`: given here, while somebody wrote what the field holds
 * - `theirs`: somebody's, whose place was taken by what the field holds
 * - `answer`: given here, as an answer to a comment of Word's at the field, and not sent
 */
export interface Draft {
  readonly key: FieldKey;
  readonly text: string;
  readonly base: string | null;
  readonly whose: 'ours' | 'contested' | 'theirs' | 'answer';
}

/** A piece of working data that is not in the document, likewise. */
export interface WorkDraft {
  readonly key: WorkKey;
  readonly text: string;
  readonly base: string;
  /** It was left for another report, and waits for being copied. */
  readonly foreign?: boolean;
}

/** What a pane did not know of a field: whether texts have come there, and what they took the place of. */
export interface FieldDoubt extends Pick<Entry, 'doubts' | 'untold'> {
  readonly key: FieldKey;
  readonly base: string;
}

/** What one pane had not yet written, and the digest of its report's front; "" for an empty front. */
export interface Drafts {
  readonly front: string;
  readonly texts: readonly Draft[];
  readonly work: readonly WorkDraft[];
  readonly doubts: readonly FieldDoubt[];
}

export const noDrafts: Drafts = { front: '', texts: [], work: [], doubts: [] };

/**
 * Keeps what is typed and not yet in the document over a reload of the pane, on this machine and only for this
 * browser session. It never throws.
 */
export interface DraftStore {
  load(): Drafts;
  /** Answers whether they are kept: not so where the host has no storage, or it is full. */
  save(drafts: Drafts): boolean;
  /**
   * Takes what was kept of a report with this front under another address, as before the document was saved under a new
   * name; of an empty front, what was kept of a document without an address.
   */
  takeElsewhere(front: string): Drafts;
  /** Whether the drafts were kept under the document's own address: then an empty front is no doubt. */
  readonly addressed: boolean;
}
