import { configureAxe } from 'jest-axe';

/** Colours can't be judged without layout. */
const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } });

/** What axe has against the pane as it is now, each with the element. */
export async function violations(): Promise<string[]> {
  // Fluent's own marks for moving the focus bear no content.
  document.querySelectorAll('[data-tabster-dummy]').forEach((dummy) => dummy.remove());
  const { violations: found } = await axe(document.body);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
