import type { Holding, HoldingKind } from '../assessment/holding';
import { commentAuthors, holdingsIn } from '../template/holdings';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import { child } from '../template/xml';

/** Text boxes and what was drawn by hand count as pictures. */
const unreadKinds: readonly HoldingKind[] = ['comment', 'footnote', 'picture'];

/** What people put into a handout that is not read back with its texts. */
export function unreadHoldings(source: Package): Holding[] {
  const { document, comments } = wordParts(source);
  const holds = holdingsIn(child(document, 'body'), commentAuthors(comments), false);
  return holds.filter(({ kind }) => unreadKinds.includes(kind));
}
