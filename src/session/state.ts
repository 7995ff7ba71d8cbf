import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import type { ReportTexts } from '../assessment/report';
import type { SentText } from '../template/outline/ownChanges';
import type { ReportModel } from '../template/report';
import type { Entry } from './entry';
import { textIn } from './entry';
import type { HistoryView, NotBack } from './historyView';
import type { Circumstances } from './port';
import type { Refusal } from './refusal';

/** A field of the report and what is known of its text. */
export interface FieldState extends Entry {
  readonly key: FieldKey;
  /** The label before the field, as the document words it. */
  readonly label: string;
  /**
   * The label inside the control, before the field's text; "" where it stands before the control, as it does mostly.
   */
  readonly prefix: string;
  /** The control's title: what the document says should be written there. */
  readonly title: string;
  /** It is a list: one of its items is chosen whole, and nothing is added to it. */
  readonly isList: boolean;
  /** Line breaks survive in it. */
  readonly multiline: boolean;
  /**
   * This Word lets add-ins at the field; false for plain-text fields in older versions and for fields that can't be
   * told apart.
   */
  readonly reachable: boolean;
  /** What it held besides plain text when the document was last read whole. */
  readonly holds: readonly Holding[];
  /** Its control was inserted with tracking, with all that stood in it when the document was last read whole. */
  readonly inserted: boolean;
  /** What the pane has written there last, since the document was read: tells what is tracked there in its own name. */
  readonly sent: SentText | null;
  /** What of it the assessor has said may go with a write. */
  readonly letGo: readonly Holding[];
}

/**
 * A text that has no place in the document any more, kept for the assessor to copy:
 * - `fieldGone`: its field is no longer there
 * - `otherText`: it was given for another report, or for another text than the field holds now
 * - `replaced`: it is somebody else's, and a write of the pane has taken its place
 * - `unsentAnswer`: it was to answer a comment of Word's at the field
 * - `unkeepable`: another version of the pane kept it with the working data, and this one can't
 */
export interface Orphan {
  readonly why: 'fieldGone' | 'otherText' | 'replaced' | 'unsentAnswer' | 'unkeepable';
  readonly key: FieldKey;
  readonly label: string;
  readonly text: string;
}

export interface OpenReport {
  readonly phase: 'open';
  readonly report: ReportModel;
  readonly fields: ReadonlyMap<FieldKey, FieldState>;
  /** The report's unsure fields as they were found: nothing is written there before they are confirmed. */
  readonly unsure: ReadonlyMap<FieldKey, FieldState>;
  /** The field that the cursor stands in. */
  readonly selected: FieldKey | null;
  /**
   * When the host last said that something changed before `selected` was read, in milliseconds of `performance.now()`;
   * Infinity where the pane itself asked.
   */
  readonly selectedAsOf: number;
  /** Sum fields that hold a person's own words and were left alone by the last step. */
  readonly held: readonly FieldKey[];
  /** The last refusal of something else than writing a field, as of showing one in the document. */
  readonly notice: Refusal | null;
  /** Something happened here that nobody expected: the pane goes on with what it knows. */
  readonly unexpected: boolean;
  /** How many characters of what was given here could not be taken over, until the assessor takes note of it. */
  readonly leftOut: number;
  /** Word has not answered for a while; it is still waited for. */
  readonly waitingLong: boolean;
  /** Texts wait here that would not outlive a reload of the pane: the browser keeps nothing for it. */
  readonly draftsUnkept: boolean;
  /** Why the last look at the document failed: what the pane shows may be out of date. Null when it went well. */
  readonly blind: Refusal | null;
  readonly history: HistoryView;
  /** What writes took along that nobody here knew of, until the assessor takes note of it. */
  readonly tookAlong: readonly NotBack[];
  readonly orphans: readonly Orphan[];
  readonly circumstances: Circumstances;
  /** What the document's XML told beyond its fields when it was last read whole. */
  readonly facts: DocumentFacts;
}

/** One session is one open document; a second `open` starts it again. */
export type SessionState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly refusal: Refusal }
  | { readonly phase: 'foreign'; readonly report: ReportModel; readonly orphans: readonly Orphan[] }
  | OpenReport;

/** A field's value as the assessor sees it: the draft where there is one, else the document's text. */
export const valueOf = (field: Pick<Entry, 'draft' | 'text'> | undefined): string =>
  field ? textIn(field) : '';

/** The report as it will stand once all drafts are written. */
export function reportTexts({ report, fields }: Pick<OpenReport, 'report' | 'fields'>): ReportTexts {
  return {
    texts: new Map([...fields].map(([key, field]) => [key, valueOf(field)])),
    levels: report.levels,
    unsure: new Set(report.unsure.keys()),
    language: report.language,
  };
}
