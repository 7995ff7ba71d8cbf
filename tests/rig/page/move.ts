import type { TextField } from './pane';

/** What can go wrong with a call of Word's older interface. */
export type CallFault = 'office' | 'unanswered' | 'dropped' | 'late';

/** One thing that the assessor, another person in the document, or Word does in a walk. */
export type Move =
  | { readonly kind: 'score'; readonly number: number; readonly score: '' | '1' | '2' | '3' | '4' | '5' }
  | { readonly kind: 'type'; readonly number: number; readonly field: TextField; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'refreshSums' }
  /** A person types into the document. */
  | { readonly kind: 'put'; readonly place: string; readonly text: string }
  | { readonly kind: 'click'; readonly place: string | null }
  /**
   * Both type into the same field at the same time, and the assessor picks one: `both` while the own text waits,
   * `unseen` when it has taken the other one's place.
   */
  | {
      readonly kind: 'both' | 'unseen';
      readonly number: number;
      readonly field: TextField;
      readonly mine: string;
      readonly theirs: string;
      readonly choice: 'pane' | 'document';
    }
  /** An own note, which travels in the document beside its text; the first call for it may go wrong. */
  | {
      readonly kind: 'note';
      readonly number: number;
      readonly text: string;
      readonly fault: CallFault | null;
    }
  /** Takes all notes out of the document. */
  | { readonly kind: 'removeNotes' }
  /** The Check page has the document read whole. */
  | { readonly kind: 'check' }
  /** So it does where Word gives no XML: the file is read in slices, and the nth call for it may go wrong. */
  | { readonly kind: 'checkFile'; readonly at: number; readonly fault: CallFault | null }
  /** The choice whether the pane opens together with the document. */
  | { readonly kind: 'autoOpen' }
  /** Somebody else gives a score, in a pane of theirs. */
  | { readonly kind: 'second'; readonly number: number; readonly score: '' | '1' | '2' | '3' | '4' | '5' }
  /** The pane is reloaded, and the nth piece of its code does not come. */
  | { readonly kind: 'missingCode'; readonly at: number }
  /** Word takes no text any more, or again. */
  | { readonly kind: 'refuse'; readonly code: string }
  | { readonly kind: 'allow' }
  | { readonly kind: 'reload' };
