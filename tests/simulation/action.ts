import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Score } from '../../src/assessment/score';

/** What a person does, in one of the panes or in Word. */
export type Action =
  | { readonly kind: 'score'; readonly pane: number; readonly number: number; readonly score: Score | null }
  | { readonly kind: 'type' | 'write'; readonly pane: number; readonly key: FieldKey; readonly text: string }
  | { readonly kind: 'leave' | 'discard'; readonly pane: number; readonly key: FieldKey }
  | {
      readonly kind: 'undo' | 'redo' | 'look' | 'reread' | 'reload' | 'unkeep' | 'retry' | 'fixSums';
      readonly pane: number;
    }
  | { readonly kind: 'note'; readonly pane: number; readonly number: number; readonly text: string }
  | {
      readonly kind: 'pick';
      readonly pane: number;
      readonly key: FieldKey;
      readonly choice: 'pane' | 'document';
    }
  /** Two notes of the same time are decided on. */
  | {
      readonly kind: 'decide';
      readonly pane: number;
      readonly number: number;
      readonly choice: 'pane' | 'document';
    }
  | { readonly kind: 'put'; readonly key: FieldKey; readonly text: string }
  /** A control goes, or comes back. */
  | { readonly kind: 'restructure' }
  /** A comment of Word's comes. */
  | { readonly kind: 'comment' };

/** An action in a few words. */
export function describeAction(action: Action): string {
  const { kind, ...rest } = action;
  const { pane, ...others } = rest as { pane?: number };
  return `${pane === undefined ? 'Word' : `pane ${pane}`}: ${kind} ${JSON.stringify(others)}`;
}
