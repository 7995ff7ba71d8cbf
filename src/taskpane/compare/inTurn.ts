import { restOfTurn } from '../files/turn';

const rest = restOfTurn();
let last: Promise<unknown> = Promise.resolve();

/**
 * Does pieces of work one after the other: keys and drawing come between them. Null for one that is no longer wanted.
 */
export function inTurn<Result>(work: () => Promise<Result>, isWanted: () => boolean): Promise<Result | null> {
  const done = last.then(async () => {
    if (isWanted()) await rest();
    return isWanted() ? work() : null;
  });
  last = done.catch(() => null);
  return done;
}
