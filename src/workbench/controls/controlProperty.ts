/** A class of the client's, by which it makes an object for a path. */
export type ClientClass = new (context: object, path: object) => object;

/** What the client's own objects bring along. */
export interface ClientBase {
  readonly context: object;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

/** What of the genuine client a member that it lacks is made with. */
export interface ControlClient {
  Word: Record<string, unknown> & { ContentControl: { prototype: object } };
  OfficeExtension: {
    ClientObject: new (context: object, path: object) => ClientBase;
    BatchApiHelper: {
      createPropertyObject(
        type: ClientClass,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): object;
    };
    Utility: {
      load(object: object, options: unknown): object;
      fixObjectPathIfNecessary(object: object, value: unknown): void;
      throwIfApiNotSupported(name: string, set: string, version: string, host: string): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    };
  };
}

/** Of a property: others may be asked for in the same batch. */
export const concurrentFlag = 4;

interface ControlProperty {
  readonly name: string;
  /** Its name on the wire. */
  readonly wire: string;
  /** The version of WordApi that has it. */
  readonly since: string;
  readonly type: ClientClass;
}

/** Gives the client's content controls a property that holds an object. */
export function addControlProperty(
  client: ControlClient,
  { name, wire, since, type }: ControlProperty,
): void {
  const { BatchApiHelper, Utility } = client.OfficeExtension;
  const made = new WeakMap<object, object>();
  Object.defineProperty(client.Word.ContentControl.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: object) {
      Utility.throwIfApiNotSupported(`ContentControl.${name}`, 'WordApi', since, 'Word');
      const own =
        made.get(this) ?? BatchApiHelper.createPropertyObject(type, this, wire, false, concurrentFlag);
      made.set(this, own);
      return own;
    },
  });
}
