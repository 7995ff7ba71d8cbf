import type { TextField } from './pane';

/** One thing that the assessor, another person in the document, or Word does in a walk. */
export type Move =
  | { readonly kind: 'score'; readonly number: number; readonly score: '' | '1' | '2' | '3' | '4' | '5' }
  | { readonly kind: 'type'; readonly number: number; readonly field: TextField; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'refreshSums' }
  /** A person types into the document. */
  | { readonly kind: 'put'; readonly place: string; readonly text: string }
  | { readonly kind: 'click'; readonly place: string | null }
  /** Both type into the same field at the same time, and the assessor picks one. */
  | {
      readonly kind: 'both';
      readonly number: number;
      readonly field: TextField;
      readonly mine: string;
      readonly theirs: string;
      readonly choice: 'pane' | 'document';
    }
  /** Word takes no text any more, or again. */
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'allow' }
  | { readonly kind: 'reload' };
