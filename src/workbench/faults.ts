import type { Failing } from './batch/batch';

/**
 * What can go wrong with a batch: an action fails; the answer comes late, after the next one's, or
 * never (the batch did run, or didn't); the call as such fails with a number of the Common API.
 */
export type Fault =
  | ({ kind: 'action' } & Failing)
  | { kind: 'late'; milliseconds: number }
  | { kind: 'outOfOrder' }
  | { kind: 'unanswered' }
  | { kind: 'dropped' }
  | { kind: 'office'; error: number };

/** Faults planned for batches to come. A fault `onWrites` waits for a batch that writes. */
export class Faults {
  private readonly planned: { fault: Fault; onWrites: boolean }[] = [];
  private lasting: { fault: Fault; onWrites: boolean } | null = null;

  /** One fault for each of the next batches. */
  next(...faults: Fault[]): void {
    this.planned.push(...faults.map((fault) => ({ fault, onWrites: false })));
  }

  nextWrite(...faults: Fault[]): void {
    this.planned.push(...faults.map((fault) => ({ fault, onWrites: true })));
  }

  /** A fault for every batch until `clear`. */
  always(fault: Fault, onWrites = false): void {
    this.lasting = { fault, onWrites };
  }

  clear(): void {
    this.planned.length = 0;
    this.lasting = null;
  }

  /** The fault for the batch at hand. */
  take(writes: boolean): Fault | null {
    const index = this.planned.findIndex(({ onWrites }) => writes || !onWrites);
    const [planned] = index < 0 ? [] : this.planned.splice(index, 1);
    if (planned) return planned.fault;
    return this.lasting && (writes || !this.lasting.onWrites) ? this.lasting.fault : null;
  }
}
