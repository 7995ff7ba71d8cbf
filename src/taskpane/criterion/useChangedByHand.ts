import { useState } from 'react';
import type { FieldState } from '../../session/state';

interface Seen {
  readonly fields: readonly FieldState[];
  readonly byHand: boolean;
}

const isSettled = ({ status }: FieldState): boolean => status === 'settled';

/** Fields as they come, after what was seen of them before: what the pane writes is on its way first. */
function seenNow(before: Seen, fields: readonly FieldState[]): Seen {
  if (!fields.every(isSettled)) return { fields, byHand: false };
  const changed = before.fields.filter((field, index) => field.text !== fields[index]?.text);
  const byHand = changed.length === 0 ? before.byHand : changed.every(isSettled);
  return { fields, byHand };
}

/** Whether the last change of these fields was made in the document itself, and not by the pane. */
export function useChangedByHand(fields: readonly FieldState[]): boolean {
  const [seen, setSeen] = useState<Seen>({ fields, byHand: false });
  if (fields.some((field, index) => field !== seen.fields[index])) setSeen(seenNow(seen, fields));
  return seen.byHand;
}
