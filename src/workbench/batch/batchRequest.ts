import type { Plain } from '../objects/wordObject';
import type { Query } from './query';

/** The form of batches on the wire; paths and actions are numbered there. */

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** For each argument that is an object, the id of its path. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: Query;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: Plain }[];
  TraceIds?: number[];
  Error?: BatchError;
}

/** Methods that change the document. */
const verbs = ['InsertText', 'InsertInlinePictureFromBase64', 'Clear', 'Delete', 'InsertOoxml'];

/** Whether a batch holds anything that changes the document. */
export function writes(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some(isVerb) || request.Actions.some(isWrite);
}

export function isVerb(path: ObjectPath): boolean {
  return path.ObjectPathType === pathTypes.method && verbs.includes(path.Name ?? '');
}

function isWrite(action: Action): boolean {
  if (action.ActionType === actionTypes.setProperty) return true;
  return action.ActionType === actionTypes.method && verbs.includes(action.Name ?? '');
}
