import { comparable, isBlank } from '../characters/plain';
import type { FieldKey } from './fieldKey';

/** A paragraph of the document's text, as it is found again in the open document. */
export interface Passage {
  /**
   * What stands in it beside the fields, in order. Between two of them may stand more: a field, or what a tracked
   * change took away, which some Words still tell.
   */
  readonly pieces: readonly string[];
  /** The nearest heading before it, else the nearest line with words; "" where there is none. */
  readonly behind: string;
}

/** Where something of the document is shown: at a field, or at a paragraph beside the fields. */
export type Whereabouts = { readonly key: FieldKey } | { readonly passage: Passage };

/** Whether a paragraph with this text, fields and all, is meant; a passage without words is none that can be known. */
export function isPassage({ pieces }: Passage, text: string): boolean {
  if (pieces.every(isBlank)) return false;
  const whole = comparable(text);
  const wanted = pieces.map(comparable);
  const [first = ''] = wanted;
  const last = wanted.at(-1) ?? '';
  if (wanted.length === 1) return whole === first;
  let from = 0;
  for (const piece of wanted) {
    const found = whole.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return whole.startsWith(first) && whole.endsWith(last);
}
