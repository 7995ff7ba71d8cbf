import type { Binding, Bound } from '../binding';

/** A field of a list, and how it is bound. */
export interface ListEntry {
  readonly bound: Bound;
  readonly as: keyof Pick<Binding, 'bind' | 'guess' | 'doubt'>;
}

/** What a control has in common with a copy of it. */
function makeOf({ bound }: ListEntry): string {
  const { type, title, tag, promptName } = bound.evidence.candidate.control;
  return JSON.stringify([type, title, tag, promptName]);
}

/** Of a list that is longer than the template's: those made otherwise than as many others as the template has. */
export function oddOnes(entries: readonly ListEntry[], inTemplate: number): ReadonlySet<ListEntry> {
  const counts = new Map<string, number>();
  for (const make of entries.map(makeOf)) counts.set(make, (counts.get(make) ?? 0) + 1);
  const [usual] = [...counts].find(([, count]) => count >= inTemplate) ?? [];
  return new Set(usual === undefined ? [] : entries.filter((one) => makeOf(one) !== usual));
}

const asDoubt = ({ bound }: ListEntry): ListEntry => ({
  bound: { ...bound, reasons: [{ name: 'made otherwise than the list', weight: 4 }] },
  as: 'doubt',
});

/**
 * A list's fields in their order. One that is made otherwise than the template's may be anything, as a field for a
 * signature: it comes last and is asked about, so that the names keep their places.
 */
export function orderedEntries(entries: readonly ListEntry[], inTemplate: number): readonly ListEntry[] {
  const odd = oddOnes(entries, inTemplate);
  return [...entries.filter((one) => !odd.has(one)), ...[...odd].map(asDoubt)];
}
