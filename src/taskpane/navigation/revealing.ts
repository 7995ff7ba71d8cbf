import type { Session } from '../../session/session';
import { recall, remember } from '../storage/memory';

/** `taken`: this Word takes the focus out of the pane when the document is brought anywhere. */
export type DocumentFollows = 'on' | 'off' | 'taken';

/** Whether the document follows the pane on this machine: not before somebody wants it. */
export function documentFollows(): DocumentFollows {
  const kept = recall('documentFollows');
  return kept === 'on' || kept === 'taken' ? kept : 'off';
}

/** How long a Word may take until it has the focus. */
const settling = 150;

/**
 * Brings the document to a criterion. A Word that takes the focus away at that gives it back and is not asked again:
 * what is pressed in the meantime would go into the document.
 */
export async function revealCriterion(session: Session, number: number): Promise<DocumentFollows> {
  if (!document.hasFocus()) return documentFollows();
  const focused = document.activeElement;
  await session.reveal(number);
  await new Promise((resolve) => setTimeout(resolve, settling));
  if (document.hasFocus()) return documentFollows();
  window.focus();
  if (focused instanceof HTMLElement) focused.focus();
  remember('documentFollows', 'taken');
  return 'taken';
}
