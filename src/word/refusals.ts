import type { Outcome, Refusal, RefusalKind, TimedOutcome } from '../session/refusal';
import { granted, refused } from '../session/refusal';

/** Office's codes are stable; its messages are localised and not meant for users. */
const kinds: Readonly<Record<string, RefusalKind>> = {
  AccessDenied: 'readOnly',
  NotAllowed: 'readOnly',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  GeneralException: 'busy',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ConnectionFailure: 'offline',
  Timeout: 'offline',
  InvalidOrTimedOutSession: 'offline',
  NotImplemented: 'unsupported',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

/** A host that hasn't answered by then is told as not answering, in milliseconds. */
export const patience = 30_000;

const refuse = (code: string): { ok: false; refusal: Refusal } => refused(kinds[code] ?? 'unknown', code);

/** Word's refusal by its code; what is no error of Office's is our own bug and thrown on. */
function translate(error: unknown): Outcome<never> {
  if (error instanceof OfficeExtension.Error) return refuse(error.code);
  throw error;
}

/** The answer, or that there is none yet once patience has ended. */
function inTime<T>(answer: Promise<Outcome<T>>): Promise<TimedOutcome<T>> {
  let timer = 0;
  const end = new Promise<TimedOutcome<T>>((resolve) => {
    timer = window.setTimeout(() => resolve({ ...refuse('Timeout'), late: answer }), patience);
  });
  return Promise.race([answer, end]).finally(() => window.clearTimeout(timer));
}

/** Runs work in Word and answers with what it gave or with Word's refusal; objects of an earlier batch keep to its context. */
export function ask<T>(
  work: (context: Word.RequestContext) => Promise<T>,
  earlier?: OfficeExtension.ClientObject,
): Promise<TimedOutcome<T>> {
  const run = earlier ? Word.run(earlier, work) : Word.run(work);
  return inTime(run.then(granted, translate));
}

/** Runs one call of the older, callback-based API and answers likewise. */
export const askCommon = <T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Outcome<T>> =>
  inTime(
    new Promise((resolve) => {
      call((result) =>
        resolve(
          result.status === Office.AsyncResultStatus.Succeeded
            ? granted(result.value)
            : refuse(String(result.error.code)),
        ),
      );
    }),
  );
