import type { FieldKey } from '../assessment/fieldKey';
import type { Refusal } from './refusal';

/** What became of a picture for the document: fields hold text, so none is put into one. */
export type PictureOutcome =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'inField'; readonly key: FieldKey }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
