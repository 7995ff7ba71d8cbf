import { actionTypes, pathTypes, type BatchAnswer, type BatchRequest } from './batchRequest';
import type { Fault } from '../faults';

/**
 * What a batch is for: what the pane asked for, or what the client does of its own at its start and after each `run`.
 */
export type BatchPurpose = 'work' | 'start' | 'cleanUp';

/** One batch as the host saw it. */
export interface BatchRecord extends BatchRequest {
  purpose: BatchPurpose;
  writes: boolean;
  /** Null while it runs, for a batch that was dropped, and for one that is never answered. */
  answer: BatchAnswer | null;
  fault: Fault | null;
}

/** Method actions and paths of a batch by name, for a glance: `InsertText`, `GetOoxml`. */
export function methodNames(batch: BatchRequest): string[] {
  const paths = Object.values(batch.ObjectPaths).filter((path) => path.ObjectPathType === pathTypes.method);
  const actions = batch.Actions.filter(
    (action) => action.ActionType === actionTypes.method && !action.Name?.startsWith('_'),
  );
  return [...paths, ...actions].map(({ Name }) => Name ?? '');
}

export function purposeOf(batch: BatchRequest): BatchPurpose {
  const acts = batch.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  if (acts.some((action) => action.Name === 'NotifyActionHandlerReady')) return 'start';
  const isCleaning = acts.length > 0 && acts.every((action) => action.Name?.startsWith('_Remove'));
  return isCleaning ? 'cleanUp' : 'work';
}
