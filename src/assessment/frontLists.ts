import { isBlank } from '../characters/plain';
import type { Edit } from './edits';
import type { FieldKey } from './fieldKey';
import { frontFieldOf } from './fieldKey';
import type { FrontList } from '../words/frontField';
import { isFrontList } from '../words/frontField';

/** The list that a field belongs to; null for all other fields. */
export function listOf(key: FieldKey): FrontList | null {
  const name = frontFieldOf(key);
  return name !== null && isFrontList(name) ? name : null;
}

/** One of the fields that hold a list of the report's front, such as its recipients. */
export interface ListFieldText {
  readonly key: FieldKey;
  readonly text: string;
  /** Line breaks survive in it. */
  readonly multiline: boolean;
}

/**
 * The entries of a list: one per field, in order. Entries that didn't fit are in the last field, one per line.
 * Empty fields after the last entry don't count as entries; empty fields before it do.
 */
export function readEntries(fields: readonly ListFieldText[]): string[] {
  const used = fields.findLastIndex(({ text }) => !isBlank(text)) + 1;
  return fields.slice(0, used).flatMap(({ text, multiline }, index) => {
    const holdsMore = multiline && index === fields.length - 1;
    return holdsMore ? text.split('\n') : [text];
  });
}

/** The last field's text with these entries: one to a line or, in a field of one line, with commas between. */
export const joinEntries = (entries: readonly string[], multiline: boolean): string =>
  entries.join(multiline ? '\n' : ', ');

/**
 * The edits that put these entries into the fields in order; fields that are left over are emptied, and blank entries
 * leave no gap.
 */
export function placeEntries(fields: readonly ListFieldText[], entries: readonly string[]): Edit[] {
  const told = entries.filter((entry) => !isBlank(entry));
  const last = fields.length - 1;
  return fields.flatMap(({ key, text, multiline }, index) => {
    const wanted = index < last ? (told[index] ?? '') : joinEntries(told.slice(last), multiline);
    return wanted === text ? [] : [{ key, text: wanted }];
  });
}

/** The index of the field that holds the entry; the last field also holds all entries left without a field. */
export const fieldOfEntry = (fields: readonly ListFieldText[], entry: number): number =>
  Math.min(entry, fields.length - 1);
