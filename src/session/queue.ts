import type { TimedOutcome } from './refusal';
import { unexpected } from './refusal';

/** Work for the document, one piece after the other in the order in which it was given. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  /** Whatever becomes of a piece of work, the next one has its turn; what throws is answered as a refusal. */
  run<T>(work: () => Promise<TimedOutcome<T>>): Promise<TimedOutcome<T>> {
    const done = this.last.then(work).catch(unexpected);
    this.last = done;
    return done;
  }

  /** Resolves once no work is left, that which came meanwhile included. */
  async settled(): Promise<void> {
    let last: Promise<unknown>;
    do {
      last = this.last;
      await last;
    } while (last !== this.last);
  }
}
