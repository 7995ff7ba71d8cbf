/** Marks the text of a chosen need, for what leads to it. */
export const needSpot = (number: number): { 'data-need': number } => ({ 'data-need': number });

/** Marks a block in a person's own words by its place in the report. */
export const ownSpot = (block: number): { 'data-own-need': number } => ({ 'data-own-need': block });

/** Once what was just chosen is drawn, wherever in the list that is. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}

/** Brings the focus to the text of a need that has just been added. */
export const focusNeed = (number: number): void => focusSoon(`[data-need="${number}"]`);

/** Brings the focus to the button of a block in own words: when it is chosen or left, the list's order changes. */
export const focusOwn = (block: number): void => focusSoon(`[data-own-need="${block}"] button`);
