/** Work for the document, one piece after the other in the order in which it was given, whatever becomes of each. */
export class Queue {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    // Who asked for the work hears of its failure; the work behind it goes on.
    this.last = done.catch(() => undefined);
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
