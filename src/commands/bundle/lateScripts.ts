import type { Weight } from './initialScripts';
import { total } from './initialScripts';

/** What writes the handouts may weigh so many bytes after gzip: plan, page for managers and notebook together. */
export const handoutBudget = 60_000;

/** What is wrong with the scripts that hold it, as a sentence; undefined when they load late and keep the budget. */
export function handoutFault(handouts: readonly Weight[], initial: readonly string[]): string | undefined {
  if (handouts.length === 0) return 'No script holds what writes handouts: was it built?';
  const early = handouts.map(({ file }) => file).filter((file) => initial.includes(file));
  if (early.length > 0)
    return `What writes handouts loads at once, in ${early.join(', ')}: load it with import().`;
  const excess = total(handouts) - handoutBudget;
  return excess > 0
    ? `The scripts with what writes handouts are ${excess} bytes over their ${handoutBudget}.`
    : undefined;
}
