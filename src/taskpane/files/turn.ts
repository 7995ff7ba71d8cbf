import type { Respite } from '../../template/turns';

/** Milliseconds after which a key that was pressed has waited long enough. */
const longestTurn = 50;

/** A rest for one piece of work: keys and drawing have their turn as soon as it has gone on for a while. */
export function restOfTurn(): Respite {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestTurn) return null;
    return new Promise((resolve) => {
      setTimeout(() => {
        since = performance.now();
        resolve();
      }, 0);
    });
  };
}
