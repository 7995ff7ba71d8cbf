/** Work in parts: at each `yield` it can be left for a while, so that a key is answered in between. */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Lets others have their turn before it goes on; null where it isn't time for that yet. */
export type Respite = () => Promise<void> | null;

/** Does the work at once. */
export function finish<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** Does the work part by part, with a rest between. */
export async function finishInTurns<Result>(work: Work<Result>, rest: Respite): Promise<Result> {
  let step = work.next();
  while (step.done !== true) {
    await rest();
    step = work.next();
  }
  return step.value;
}
