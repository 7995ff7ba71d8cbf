import type { FieldKey } from '../assessment/fieldKey';
import { textsOnlyHere } from './entry';
import { seen } from './transitions';
import type { FieldState, Orphan } from './state';
import { valueOf } from './state';

type Fields = ReadonlyMap<FieldKey, FieldState>;

interface CarriedOver {
  readonly fields: Fields;
  readonly orphans: readonly Orphan[];
}

/** The field with all that was known of it, at the place where it was found now by the call `at`. */
function carry(now: FieldState, before: FieldState | undefined, at: number): FieldState {
  if (!before) return { ...now, readAt: at };
  const { text, label, prefix, title, isList, multiline, reachable, holds, inserted, sent } = now;
  const known = { label, prefix, title, isList, multiline, reachable, holds, inserted, sent };
  return seen({ ...before, ...known }, text, at);
}

const orphanOf = ({ key, label }: FieldState, text: string, why: Orphan['why']): Orphan => ({
  key,
  label,
  text,
  why,
});

/** The texts that are lost with a field: its last one, and those that only the pane had. */
function lostWith(field: FieldState): string[] {
  return [...new Set([...textsOnlyHere(field), valueOf(field)])].filter((text) => text !== '');
}

/**
 * What is known of the fields after the document was read again, because its structure had changed. The last text of a
 * field that is gone, typed here or in the document, is kept for the assessor to copy.
 */
export function carryOver(before: Fields, now: Fields, orphans: readonly Orphan[], at: number): CarriedOver {
  const fields = new Map([...now].map(([key, field]) => [key, carry(field, before.get(key), at)]));
  const gone = [...before.values()].filter(({ key }) => !now.has(key));
  const still = orphans.filter(({ key, text }) => valueOf(now.get(key)) !== text);
  const lost = gone.flatMap((field) => lostWith(field).map((text) => orphanOf(field, text, 'fieldGone')));
  return { fields, orphans: [...still, ...lost] };
}

/**
 * The fields of another document in the same window: what waited to be written into the one before is never written
 * into this one, but is kept for copying.
 */
export function leaveBehind(
  before: Fields,
  now: Fields,
  orphans: readonly Orphan[],
  at: number,
): CarriedOver {
  const left = [...before.values()].flatMap((field) =>
    textsOnlyHere(field).map((text) => orphanOf(field, text, 'otherText')),
  );
  const fields = new Map([...now].map(([key, field]) => [key, { ...field, readAt: at }]));
  return { fields, orphans: [...orphans, ...left] };
}
