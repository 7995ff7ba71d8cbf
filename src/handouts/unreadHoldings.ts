import type { Holding, HoldingKind } from '../assessment/holding';
import { holdingSource, holdingsIn } from '../template/holdings';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import { child } from '../template/xml';

/** Text boxes and what was drawn by hand count as pictures. */
const unreadKinds: readonly HoldingKind[] = ['comment', 'footnote', 'picture'];

/** What people put into a handout that is not read back with its texts. */
export function unreadHoldings(source: Package): Holding[] {
  const parts = wordParts(source);
  const holds = holdingsIn(child(parts.document, 'body'), holdingSource(parts), false);
  return holds.filter(({ kind }) => unreadKinds.includes(kind));
}
