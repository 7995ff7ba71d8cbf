import type { FieldKey } from '../assessment/fieldKey';
import { hasOverwritten, isPending, seen } from './field';
import type { FieldState, Orphan } from './state';
import { valueOf } from './state';

interface CarriedOver {
  readonly fields: ReadonlyMap<FieldKey, FieldState>;
  readonly orphans: readonly Orphan[];
}

/** What was given before goes on with the field as it is found now. */
function carry(now: FieldState, before: FieldState | undefined): FieldState {
  if (!before || !(isPending(before) || hasOverwritten(before))) return now;
  const { text, label, title, multiline, reachable } = now;
  return seen({ ...before, label, title, multiline, reachable }, text);
}

const orphanOf = (field: FieldState): Orphan => ({
  key: field.key,
  label: field.label,
  text: valueOf(field),
});

/** Texts that a write took the place of and that a newer text of the document now takes the place of, for copying. */
export function displaced(
  before: ReadonlyMap<FieldKey, FieldState>,
  now: ReadonlyMap<FieldKey, FieldState>,
): Orphan[] {
  return [...before.values()].flatMap((field) => {
    const { key, label, rival } = field;
    const next = now.get(key);
    const isGone =
      rival !== null && hasOverwritten(field) && next && ![next.rival, next.text].includes(rival);
    return isGone ? [{ key, label, text: rival }] : [];
  });
}

/**
 * Takes drafts over into a document that was read anew, its structure having changed. The last text of a field
 * that is gone, typed here or in the document, is kept for the assessor to copy.
 */
export function carryOver(
  before: ReadonlyMap<FieldKey, FieldState>,
  now: ReadonlyMap<FieldKey, FieldState>,
  orphans: readonly Orphan[],
): CarriedOver {
  const fields = new Map([...now].map(([key, field]) => [key, carry(field, before.get(key))]));
  const lost = [...before.values()].filter((field) => !now.has(field.key) && valueOf(field) !== '');
  const still = orphans.filter(({ key, text }) => valueOf(now.get(key)) !== text);
  return { fields, orphans: [...still, ...displaced(before, fields), ...lost.map(orphanOf)] };
}

/** Another document has come into the same window: what waited for the one before never goes into it, but is kept for copying. */
export function leaveBehind(
  before: ReadonlyMap<FieldKey, FieldState>,
  now: ReadonlyMap<FieldKey, FieldState>,
  orphans: readonly Orphan[],
): CarriedOver {
  return { fields: now, orphans: [...orphans, ...[...before.values()].filter(isPending).map(orphanOf)] };
}
