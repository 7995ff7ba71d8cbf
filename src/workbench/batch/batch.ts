import {
  actionTypes,
  type Action,
  type BatchAnswer,
  type BatchError,
  type BatchRequest,
} from './batchRequest';
import { callMethod, setMember } from './members';
import { ObjectPaths } from './objectPaths';
import { isPlain, type Plain } from '../objects/wordObject';
import { instance, queryResult } from './query';
import type { Session } from '../session';
import { NotImplemented, WordError } from '../wordError';

/** An action that is made to fail before it does anything. */
export interface Failing {
  /** Its index in the batch. */
  at: number;
  code: string;
  message?: string;
}

/**
 * Executes a batch, action by action. The first that fails ends it; what ran before stays done.
 * Errors that are not Word's own, bugs of the stand-in that is, are thrown.
 */
export function executeBatch(request: BatchRequest, session: Session, failing?: Failing): BatchAnswer {
  const answer: BatchAnswer = { Results: [] };
  const paths = new ObjectPaths(request.ObjectPaths, session);
  for (const [index, action] of request.Actions.entries()) {
    const failure = failing?.at === index ? madeToFail(failing) : attempt(action, paths, session, answer);
    if (failure) return { ...answer, Error: { ...failure, ActionIndex: index } };
  }
  return answer;
}

type Failure = Omit<BatchError, 'ActionIndex'>;

function madeToFail({ code, message = 'The action was made to fail.' }: Failing): Failure {
  return { Code: code, Message: message, Location: '', HttpStatusCode: 400 };
}

function attempt(action: Action, paths: ObjectPaths, session: Session, answer: BatchAnswer): Failure | null {
  try {
    answer.Results.push({ ActionId: action.Id, Value: perform(action, paths, session) });
    if (action.ActionType === actionTypes.trace) answer.TraceIds = [...(answer.TraceIds ?? []), action.Id];
    return null;
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    const location = error.location || action.Name || paths.nameOf(action.ObjectPathId);
    return { Code: error.code, Message: error.message, Location: location, HttpStatusCode: error.httpStatus };
  }
}

function perform(action: Action, paths: ObjectPaths, session: Session): Plain {
  if (action.ActionType === actionTypes.trace) return null;
  const object = paths.object(action.ObjectPathId);
  const name = action.Name ?? '';
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && instance(object, session);
    case actionTypes.query:
      return object && queryResult(object, action.QueryInfo ?? {}, session);
    case actionTypes.method: {
      if (name === '_KeepReference') return null;
      const result = callMethod(existing(object), name, paths.argumentsOf(action), session);
      return isPlain(result) ? result : null;
    }
    case actionTypes.setProperty:
      setMember(existing(object), name, paths.argumentsOf(action)[0], session);
      return null;
    default:
      throw new NotImplemented(`actions of type ${action.ActionType}`);
  }
}

function existing<Found>(object: Found | null): Found {
  if (object !== null) return object;
  throw new WordError('ItemNotFound', 'The object is null.');
}
