/** The codes with which Word refuses an action; `NotImplemented` also stands for what the stand-in cannot do. */
export const errorCodes = [
  'AccessDenied', 'ActivityLimitReached', 'ApiNotFound', 'ConnectionFailure', 'GeneralException', 'InvalidArgument',
  'InvalidObjectPath', 'InvalidOrTimedOutSession', 'ItemNotFound', 'NotAllowed', 'NotImplemented',
  'RequestPayloadSizeLimitExceeded', 'Timeout',
] as const; // prettier-ignore
export type ErrorCode = (typeof errorCodes)[number];

const statusOf: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ActivityLimitReached: 429,
  ItemNotFound: 404,
  ApiNotFound: 404,
};

/** A refusal of the object model; it ends the batch and reaches the pane as `OfficeExtension.Error`. */
export class WordError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly location = '',
  ) {
    super(message);
    this.name = 'WordError';
  }

  get httpStatus(): number {
    return statusOf[this.code] ?? 400;
  }
}

/** For a member that the stand-in has not got. */
export class NotImplemented extends WordError {
  constructor(readonly what: string) {
    super('NotImplemented', `The stand-in for Word does not implement ${what}.`, what);
  }
}
