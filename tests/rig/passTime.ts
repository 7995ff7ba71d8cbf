import type { Page } from 'playwright-core';
import type { TimedWindow } from './page/passingTime';

/** Longer than the pane waits for any answer, in milliseconds. */
export const beyondPatience = 31_000;

/** Lets time pass at once in the page and its pane, which were opened with the script `passingTime`. */
export async function passTime(page: Page, milliseconds: number): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(pass, milliseconds);
}

const pass = (milliseconds: number): void => (window as unknown as TimedWindow).passTime(milliseconds);
