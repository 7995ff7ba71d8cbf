import { executeBatch, type Failing } from './batch';
import { writes, type BatchAnswer, type BatchRequest } from './batchRequest';
import { purposeOf, type BatchRecord } from './batchLog';
import { officeErrors } from '../commonApi';
import type { Fault, Faults } from '../faults';
import type { Session } from '../session';
import { Unanswered } from '../unanswered';
import { fieldsOf } from '../wire';

type Send = (data: unknown) => void;

/** Runs the pane's batches one after the other, with the delays and faults that profile and tests want. */
export class RichApi {
  readonly batches: BatchRecord[] = [];
  private queue: Promise<void> = Promise.resolve();
  private held: (() => void) | null = null;

  constructor(
    private readonly faults: Faults,
    private readonly complain: (what: string) => void,
  ) {}

  run(data: unknown, session: Session, send: Send): void {
    const request = requestOf(data);
    if (!request) return send({ Version: 1, Error: officeErrors.invalidParameter });
    const record: BatchRecord = {
      ...request,
      purpose: purposeOf(request),
      writes: writes(request),
      answer: null,
      fault: null,
    };
    if (record.purpose === 'work') record.fault = this.faults.take(record.writes);
    this.batches.push(record);
    this.queue = this.queue.then(() => this.execute(record, session, send));
  }

  private async execute(record: BatchRecord, session: Session, send: Send): Promise<void> {
    const { fault } = record;
    await pause(session.switches.latency + (fault?.kind === 'late' ? fault.milliseconds : 0));
    if (fault?.kind === 'dropped') return;
    if (fault?.kind === 'office') {
      send({ Version: 1, Error: fault.error });
      return;
    }
    record.answer = this.answer(record, session);
    if (record.answer === null || fault?.kind === 'unanswered') return;
    this.deliver(() => send({ Version: 1, Error: 0, Data: [200, [], JSON.stringify(record.answer)] }), fault);
  }

  /** An answer out of order waits for the next one to go first. */
  private deliver(send: () => void, fault: Fault | null): void {
    const waiting = this.held;
    this.held = fault?.kind === 'outOfOrder' ? send : null;
    if (fault?.kind !== 'outOfOrder') send();
    waiting?.();
  }

  /** Null where none is ever given. */
  private answer(record: BatchRecord, session: Session): BatchAnswer | null {
    const answer = this.attempt(record, session);
    if (answer?.Error?.Code === 'NotImplemented')
      this.complain(answer.Error.Location || answer.Error.Message);
    return answer;
  }

  /** A bug of the stand-in must not look like a refusal of Word, nor leave the pane without an answer. */
  private attempt(record: BatchRecord, session: Session): BatchAnswer | null {
    try {
      return executeBatch(record, session, failingOf(record, session));
    } catch (error) {
      if (error instanceof Unanswered) return null;
      const message = `The stand-in for Word failed: ${String(error)}`;
      reportError(error);
      this.complain(message);
      return {
        Results: [],
        Error: {
          Code: 'GeneralException',
          Message: message,
          Location: '',
          ActionIndex: 0,
          HttpStatusCode: 500,
        },
      };
    }
  }
}

function failingOf({ fault, writes: isWrite }: BatchRecord, { switches }: Session): Failing | undefined {
  if (fault?.kind === 'action') return fault;
  return isWrite && switches.failingAction > 0
    ? { at: switches.failingAction - 1, code: 'GeneralException' }
    : undefined;
}

/** The body of a batch is the fifth entry of the call's data. */
function requestOf(data: unknown): BatchRequest | null {
  const body: unknown = Array.isArray(data) ? data[4] : null;
  const request: unknown = typeof body === 'string' ? JSON.parse(body) : null;
  return isBatch(request) ? request : null;
}

function isBatch(request: unknown): request is BatchRequest {
  const { Actions: actions, ObjectPaths: paths } = fieldsOf(request);
  return Array.isArray(actions) && typeof paths === 'object' && paths !== null;
}

function pause(milliseconds: number): Promise<void> {
  if (milliseconds === 0) return Promise.resolve();
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
