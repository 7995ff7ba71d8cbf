import type { BatchRecord } from '../session/port';
import type { Outcome } from '../session/refusal';

/** Batches remembered, the last ones. */
const length = 200;

/** What was asked of Word, how long it took and what it refused: for support. */
export class Journal {
  private records: readonly BatchRecord[] = [];
  private batches = 0;

  async note<T>(purpose: string, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const start = performance.now();
    const outcome = await work();
    const milliseconds = Math.round(performance.now() - start);
    const code = outcome.ok ? null : outcome.refusal.code;
    this.batches++;
    this.records = [...this.records, { purpose, milliseconds, code }].slice(-length);
    return outcome;
  }

  /** All batches counted since the pane opened, and the last ones of them. */
  read(): { batches: number; records: readonly BatchRecord[] } {
    return { batches: this.batches, records: this.records };
  }
}
