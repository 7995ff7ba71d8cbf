import type { Session } from '../../session/session';

/** How long the document may take to get what is not yet in it, in milliseconds. What it doesn't take stays a draft. */
const patience = 3_000;

/** Reloads the pane once the document has what was given here. */
export async function reloadPane(session: Session): Promise<void> {
  await Promise.race([session.close(), new Promise((resolve) => setTimeout(resolve, patience))]);
  location.reload();
}
