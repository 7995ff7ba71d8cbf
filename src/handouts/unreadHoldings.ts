import type { Holding, HoldingKind } from '../assessment/holding';
import { holdingSource, holdingsIn } from '../template/outline/holdings';
import type { Package } from '../template/xml/package';
import { wordParts } from '../template/xml/package';
import { child } from '../template/xml/xml';

/** Text boxes and what was drawn by hand count as pictures. */
const unreadKinds: readonly HoldingKind[] = ['comment', 'footnote', 'picture'];
const trackedKinds: readonly HoldingKind[] = ['insertion', 'deletion'];

function heldIn(source: Package, kinds: readonly HoldingKind[]): Holding[] {
  const parts = wordParts(source);
  const holds = holdingsIn(child(parts.document, 'body'), holdingSource(parts), false);
  return holds.filter(({ kind }) => kinds.includes(kind));
}

/** What people put into a handout that is not read back with its texts. */
export const unreadHoldings = (source: Package): Holding[] => heldIn(source, unreadKinds);

/** Whether it has tracked changes that were neither accepted nor rejected: it is read as if they were accepted. */
export const isTracked = (source: Package): boolean => heldIn(source, trackedKinds).length > 0;
