/** Marks the text of a chosen need, for what leads to it. */
export const needSpot = (number: number): { 'data-need': number } => ({ 'data-need': number });

/** Brings the focus to the text of a need that has just been added, once it is there. */
export function focusNeed(number: number): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-need="${number}"]`)?.focus());
}
