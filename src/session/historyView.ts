import type { FieldKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';

/** What a step was, for the words on the undo button. */
export type StepName =
  | { kind: 'score'; number: number }
  | { kind: 'text'; key: FieldKey }
  | { kind: 'sums' }
  | { kind: 'needs' }
  | { kind: 'taken' }
  | { kind: 'notebook' }
  | { kind: 'prompts' }
  | { kind: 'answer'; key: FieldKey };

/** A field whose text came back, and what had gone with it and did not. */
export interface NotBack {
  readonly key: FieldKey;
  readonly holds: readonly Holding[];
}

/**
 * What can be undone and redone next, and the fields that the last undo or redo left alone since they had changed
 * meanwhile.
 */
export interface HistoryView {
  readonly undo: StepName | null;
  readonly redo: StepName | null;
  readonly leftAlone: readonly FieldKey[];
  /** What the last undo could not bring back. */
  readonly notBack: readonly NotBack[];
}
