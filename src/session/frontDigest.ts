import type { FieldKey } from '../assessment/fieldKey';

/** What tells one report from another made from the same template, whose controls all have the same ids. */
const telling: readonly FieldKey[] = ['front.unit', 'front.assessmentDates', 'front.reportDate'];

/** FNV-1a: short, and telling nothing of the texts. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (value >>> 0).toString(16);
}

/** A short digest of the unit and the dates as they stand in the document. */
export const frontDigest = (fields: ReadonlyMap<FieldKey, { readonly text: string }>): string =>
  hash(telling.map((key) => fields.get(key)?.text.trim() ?? '').join('\n'));
