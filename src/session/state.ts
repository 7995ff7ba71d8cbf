import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import type { ReportTexts } from '../assessment/report';
import type { ReportModel } from '../template/report';
import type { HistoryView } from './historyView';
import type { Circumstances } from './port';
import type { Refusal } from './refusal';

export interface FieldState {
  readonly key: FieldKey;
  /** The label before the field, as the document words it. */
  readonly label: string;
  /** The control's title: what the document says should be written there. */
  readonly title: string;
  /** Line breaks survive in it. */
  readonly multiline: boolean;
  /** This Word lets add-ins at the field; false for plain-text fields in older versions and for fields that can't be told apart. */
  readonly reachable: boolean;
  /** What stood in the document when last seen; "" while the prompt shows. */
  readonly text: string;
  /** What was given in the pane and is not yet in the document; null when there is no such thing. */
  readonly draft: string | null;
  /** `typing`: not yet sent. `writing`: sent, not yet answered. `refused`: see `refusal`. */
  readonly status: 'settled' | 'typing' | 'writing' | 'refused';
  readonly refusal: Refusal | null;
  /** What somebody put into the document while a draft waited, or what a write has taken the place of unseen: the assessor picks one. */
  readonly rival: string | null;
  /** What was sent before and may have reached the document unanswered: found there, it is no rival. */
  readonly unanswered: string | null;
  /** How often a refused draft was sent again since it was given. */
  readonly attempts: number;
}

/** A text whose field is no longer in the document, kept for the assessor to copy. */
export interface Orphan {
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
  /** Why the last look at the document failed: what the pane shows may be out of date. Null when it went well. */
  readonly blind: Refusal | null;
  readonly history: HistoryView;
  readonly orphans: readonly Orphan[];
  /** Texts wait here that would not outlive a reload of the pane: the browser keeps nothing for it. */
  readonly draftsLost: boolean;
  readonly circumstances: Circumstances;
  /** What the document's XML told beyond its fields when it was last read whole. */
  readonly facts: DocumentFacts;
}

/** One session is one open document; a second `open` starts it anew. */
export type SessionState =
  | { readonly phase: 'opening' }
  | { readonly phase: 'failed'; readonly refusal: Refusal }
  | { readonly phase: 'foreign'; readonly report: ReportModel; readonly orphans: readonly Orphan[] }
  | OpenReport;

/** A field's value as the assessor sees it: the draft where there is one, else the document's text. */
export const valueOf = (field: FieldState | undefined): string => field?.draft ?? field?.text ?? '';

/** The report as it will stand once all drafts are written. */
export function reportTexts({ report, fields }: Pick<OpenReport, 'report' | 'fields'>): ReportTexts {
  return {
    texts: new Map([...fields].map(([key, field]) => [key, valueOf(field)])),
    levels: report.levels,
    unsure: new Set(report.unsure.keys()),
    language: report.language,
  };
}
