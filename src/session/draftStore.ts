import type { FieldKey } from '../assessment/fieldKey';

/**
 * Keeps what is typed and not yet in the document over a reload of the pane, on this machine and only for this
 * browser session. Where the host has no storage it keeps nothing; it never throws.
 */
export interface DraftStore {
  load(): ReadonlyMap<FieldKey, string>;
  save(drafts: ReadonlyMap<FieldKey, string>): void;
}
