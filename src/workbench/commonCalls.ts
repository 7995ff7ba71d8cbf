import { officeErrors } from './commonApi';
import type { Fault } from './faults';
import { Faults } from './faults';
import { Unanswered } from './unanswered';
import type { Fields } from './wire';

/** One call of the Common API as the host saw it. */
export interface CallRecord {
  /** Its number among the methods of the Common API. */
  readonly method: number;
  /** False while it waits, for a call that was dropped, and for one that is never answered. */
  answered: boolean;
  readonly fault: Fault | null;
}

/** Serves the calls of the Common API, with the faults that tests want. */
export class CommonCalls {
  readonly faults = new Faults();
  readonly records: CallRecord[] = [];

  /** Does what the call asks for and sends the answer; nothing is sent where Word keeps silent. */
  run(method: number, answer: () => Fields, send: (answer: Fields) => void): void {
    const record: CallRecord = { method, answered: false, fault: this.faults.take(false) };
    this.records.push(record);
    const serve = (): void => {
      const answered = answerOf(record.fault, answer);
      if (!answered) return;
      record.answered = true;
      send(answered);
    };
    if (record.fault?.kind === 'late') window.setTimeout(serve, record.fault.milliseconds);
    else serve();
  }
}

/** Null where none is ever given: the call was done, or never came. */
function answerOf(fault: Fault | null, answer: () => Fields): Fields | null {
  if (fault?.kind === 'dropped') return null;
  if (fault?.kind === 'office') return { Version: 1, Error: fault.error };
  if (fault?.kind === 'action') return { Version: 1, Error: officeErrors.internal };
  try {
    const answered = answer();
    return fault?.kind === 'unanswered' ? null : answered;
  } catch (error) {
    if (error instanceof Unanswered) return null;
    throw error;
  }
}
