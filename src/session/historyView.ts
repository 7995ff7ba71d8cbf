import type { FieldKey } from '../assessment/fieldKey';

/** What a step was, for the words on the undo button. */
export type StepName =
  | { kind: 'score'; number: number }
  | { kind: 'text'; key: FieldKey }
  | { kind: 'sums' }
  | { kind: 'needs' }
  | { kind: 'prompts' }
  | { kind: 'answer'; key: FieldKey };

/** What can be undone and redone next, and the fields that the last undo or redo left alone since they had changed meanwhile. */
export interface HistoryView {
  readonly undo: StepName | null;
  readonly redo: StepName | null;
  readonly leftAlone: readonly FieldKey[];
}
