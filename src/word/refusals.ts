import type { Outcome, RefusalKind } from '../session/refusal';
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

const refuse = (code: string): Outcome<never> => refused(kinds[code] ?? 'unknown', code);

/** Word's refusal by its code; what is no error of Office's is our own bug and thrown on. */
function translate(error: unknown): Outcome<never> {
  if (error instanceof OfficeExtension.Error) return refuse(error.code);
  throw error;
}

/**
 * Runs work in Word and answers with what it gave or with Word's refusal; objects of an earlier batch keep to its
 * context.
 */
export function ask<T>(
  work: (context: Word.RequestContext) => Promise<T>,
  earlier?: OfficeExtension.ClientObject,
): Promise<Outcome<T>> {
  const run = earlier ? Word.run(earlier, work) : Word.run(work);
  return run.then(granted, translate);
}

/** Runs one call of the older, callback-based API and answers likewise. */
export const askCommon = <T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Outcome<T>> =>
  new Promise((resolve) => {
    call((result) =>
      resolve(
        result.status === Office.AsyncResultStatus.Succeeded
          ? granted(result.value)
          : refuse(String(result.error.code)),
      ),
    );
  });
