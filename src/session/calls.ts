import type { Clock, DocumentPort } from './port';
import type { Outcome, Refusal } from './refusal';
import { refused, unexpected } from './refusal';

/** A call that isn't answered by then counts as unanswered, in milliseconds; its answer may still come. */
export const patience = 30_000;
/** After so many milliseconds the pane says that it is waiting. */
export const longWait = 8_000;

type Refused = { readonly ok: false; readonly refusal: Refusal };

/** What the calls say of themselves. */
export interface CallEvents {
  /** Nothing was expected to throw and something did. */
  unexpected(error: unknown): void;
  waitingLong(waits: boolean): void;
}

/** The calls to the document: numbered in the order in which they are made, and none waited for without end. */
export class Calls {
  private last = 0;
  private long = 0;

  constructor(
    private readonly port: DocumentPort,
    private readonly clock: Clock,
    private readonly events: CallEvents,
  ) {}

  /** The number of the call that comes next: what it brings is newer than what the calls before brought. */
  next(): number {
    return ++this.last;
  }

  /** Calls, and gives the answer or why there is none; an answer after that goes to `late`. */
  ask<T>(
    call: (port: DocumentPort) => Promise<T>,
    refuse: (why: Refused) => T,
    late: (answer: T) => void,
  ): Promise<T> {
    return new Promise((resolve) => {
      let waits = true;
      const end = (answer: T): void => {
        waits = false;
        stop();
        resolve(answer);
      };
      const cancel = this.clock.after(patience, () => end(refuse(refused('offline', 'Timeout'))));
      const finish = this.tellLongWait();
      const stop = (): void => {
        cancel();
        finish();
      };
      this.started(call)
        .catch((error: unknown) => {
          this.events.unexpected(error);
          return refuse(unexpected(error));
        })
        .then((answer) => (waits ? end(answer) : late(answer)))
        .catch((error: unknown) => this.events.unexpected(error));
    });
  }

  /** The same for what is answered by one outcome. */
  outcome<T>(
    call: (port: DocumentPort) => Promise<Outcome<T>>,
    late: (answer: Outcome<T>) => void,
  ): Promise<Outcome<T>> {
    return this.ask<Outcome<T>>(call, (why) => why, late);
  }

  /** A call may also throw before it has promised anything. */
  private async started<T>(call: (port: DocumentPort) => Promise<T>): Promise<T> {
    return call(this.port);
  }

  private tellLongWait(): () => void {
    let tells = false;
    const cancel = this.clock.after(longWait, () => {
      tells = true;
      if (++this.long === 1) this.events.waitingLong(true);
    });
    return () => {
      cancel();
      if (tells && --this.long === 0) this.events.waitingLong(false);
    };
  }
}
