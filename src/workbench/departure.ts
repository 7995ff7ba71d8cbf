import { fieldsOf } from './wire';

export const departures = ['forwards', 'backwards', 'toDocument'] as const;
/**
 * Where the focus goes when a key leads out of the pane: on to what follows it, back to what precedes it, or into the
 * document.
 */
export type Departure = (typeof departures)[number];

/**
 * The client takes Tab and Ctrl+F6 from the browser; at the pane's ends it tells Word by these numbers to take the
 * focus.
 */
const actions: ReadonlyMap<unknown, Departure> = new Map([
  [5, 'toDocument'],
  [6, 'toDocument'],
  [13, 'forwards'],
  [14, 'backwards'],
  [17, 'forwards'],
  [18, 'backwards'],
]);

/** What a notice to the host says of the focus; null for one that says nothing of it. */
export function departureOf(notice: unknown): Departure | null {
  return actions.get(fieldsOf(notice)['1']) ?? null;
}
