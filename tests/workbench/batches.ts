import { executeBatch, type Failing } from '../../src/workbench/batch/batch';
import type { Action, BatchAnswer, BatchRequest, ObjectPath } from '../../src/workbench/batch/batchRequest';
import { profileNamed, withSwitches } from '../../src/workbench/profiles';
import { Session } from '../../src/workbench/session';
import { fieldsOf } from '../../src/workbench/wire';
import type { WordDocument } from '../../src/workbench/wordDocument';

/** Writes batches as the genuine client sends them. */
export class BatchBuilder implements BatchRequest {
  readonly Actions: Action[] = [];
  readonly ObjectPaths: Record<string, ObjectPath> = {};
  private last = 0;

  root(): number {
    return this.path({ ObjectPathType: 1 });
  }
  property(parent: number, name: string): number {
    return this.path({ ObjectPathType: 4, Name: name, ParentObjectPathId: parent });
  }
  method(parent: number, name: string, ...given: unknown[]): number {
    return this.path({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: given },
    });
  }
  reference(reference: string): number {
    return this.path({ ObjectPathType: 6, Name: reference });
  }
  service(name: string): number {
    return this.path({ ObjectPathType: 2, Name: name });
  }

  query(path: number, ...names: string[]): number {
    return this.act({ ActionType: 2, ObjectPathId: path, QueryInfo: { Select: names } });
  }
  call(path: number, name: string, ...given: unknown[]): number {
    return this.act({ ActionType: 3, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: given } });
  }
  set(path: number, name: string, value: unknown): number {
    return this.act({ ActionType: 4, Name: name, ObjectPathId: path, ArgumentInfo: { Arguments: [value] } });
  }
  act(action: Omit<Action, 'Id'>): number {
    this.last += 1;
    this.Actions.push({ Id: this.last, ...action });
    return this.last;
  }

  /** `insertText` on the control with this id. */
  write(id: number, text: string, place = 'Replace'): number {
    return this.method(this.control(id), 'InsertText', text, place);
  }
  control(id: number): number {
    return this.method(this.property(this.root(), 'ContentControls'), 'GetById', id);
  }

  private path(path: Omit<ObjectPath, 'Id'>): number {
    this.last += 1;
    this.ObjectPaths[String(this.last)] = { Id: this.last, ...path };
    this.act({ ActionType: 1, Name: '', ObjectPathId: this.last });
    return this.last - 1;
  }
}

export function session(
  document: WordDocument,
  profile = 'word-web',
  switches: Record<string, string> = {},
): Session {
  return new Session(document, withSwitches(profileNamed(profile), Object.entries(switches)));
}

/** Runs what the function builds; `value` gives the answer to an action. */
export function run(at: Session, build: (batch: BatchBuilder) => unknown, failing?: Failing) {
  const batch = new BatchBuilder();
  build(batch);
  const answer: BatchAnswer = executeBatch(batch, at, failing);
  return {
    ...answer,
    batch,
    value: (action: number) => answer.Results.find((result) => result.ActionId === action)?.Value,
  };
}

/** The value of the last action. */
export function ask(at: Session, build: (batch: BatchBuilder) => number) {
  let asked = 0;
  const answer = run(at, (batch) => (asked = build(batch)));
  if (answer.Error) throw new Error(`${answer.Error.Code} ${answer.Error.Message}`);
  return answer.value(asked);
}

export function items(value: unknown): Record<string, unknown>[] {
  const list = fieldsOf(value)['_Items'];
  return Array.isArray(list) ? list.map((item: unknown) => ({ ...fieldsOf(item) })) : [];
}

/** The ids of a collection. */
export function ids(at: Session, build: (batch: BatchBuilder) => number): unknown[] {
  return items(ask(at, (batch) => batch.query(build(batch), 'id'))).map((item) => item['Id']);
}

/** A field of what came over the wire. */
export function field(value: unknown, name: string): unknown {
  return fieldsOf(value)[name];
}

export function referenceOf(answer: BatchAnswer): string {
  return String(field(answer.Results.at(-1)?.Value, '_ReferenceId'));
}
