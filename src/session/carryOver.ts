import type { FieldKey } from '../assessment/fieldKey';
import { seen, textsOnlyHere } from './entry';
import type { FieldState, Orphan } from './state';
import { valueOf } from './state';

type Fields = ReadonlyMap<FieldKey, FieldState>;

interface CarriedOver {
  readonly fields: Fields;
  readonly orphans: readonly Orphan[];
}

/** What is known of the field goes on at the place where it is found now; `at` is the call that found it. */
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

/** What the document lost with the field: its last text, and those that were only here. */
function lostWith(field: FieldState): string[] {
  return [...new Set([...textsOnlyHere(field), valueOf(field)])].filter((text) => text !== '');
}

/**
 * Goes on in a document that was read anew, its structure having changed. The last text of a field
 * that is gone, typed here or in the document, is kept for the assessor to copy.
 */
export function carryOver(before: Fields, now: Fields, orphans: readonly Orphan[], at: number): CarriedOver {
  const fields = new Map([...now].map(([key, field]) => [key, carry(field, before.get(key), at)]));
  const gone = [...before.values()].filter(({ key }) => !now.has(key));
  const still = orphans.filter(({ key, text }) => valueOf(now.get(key)) !== text);
  const lost = gone.flatMap((field) => lostWith(field).map((text) => orphanOf(field, text, 'fieldGone')));
  return { fields, orphans: [...still, ...lost] };
}

/**
 * Another document has come into the same window: what waited for the one before never goes into it, but is kept for
 * copying.
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
