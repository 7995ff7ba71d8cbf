import { addCheckBoxes } from './clientBoxes';
import { addLists } from './clientLists';
import { eventTypes } from '../eventTypes';
import type { Profile, WordApi } from '../profiles';
import { offers } from '../profiles';
import type { ControlEvent } from '../session';

/** An object of the genuine client, as far as its new members need it. */
interface ClientObject {
  context: { document: ClientDocument };
  _ReferenceId: string;
  _isNull: boolean;
  /** Where the client keeps `changeTrackingMode`. */
  _C?: unknown;
}

interface ClientDocument extends ClientObject {
  _RegisterEvent(reference: string, event: string): void;
  _UnregisterEvent(reference: string, event: string): void;
}

type ClientClass = { prototype: object };

interface Client {
  Word: Record<
    'Document' | 'Body' | 'CommentCollection' | 'ContentControl' | 'ContentControlCollection' | 'Range',
    ClientClass
  >;
  OfficeExtension: {
    BatchApiHelper: {
      createMethodObject(
        type: ClientClass,
        parent: ClientObject,
        name: string,
        operation: number,
        given: unknown[],
        isCollection: boolean,
        isInvalidAfterRequest: boolean,
        getById: null,
        flags: number,
      ): unknown;
      invokeMethod(
        parent: ClientObject,
        name: string,
        operation: number,
        given: unknown[],
        flags: number,
        result: number,
      ): unknown;
      invokeSetProperty(parent: ClientObject, name: string, value: unknown, flags: number): void;
    };
    GenericEventHandlers: new (
      context: unknown,
      parent: ClientObject,
      name: string,
      event: EventInfo,
    ) => object;
    Utility: {
      throwIfApiNotSupported(name: string, set: string, version: string, host: string): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    };
  };
}

interface EventInfo {
  eventType: number;
  registerFunc(): void;
  unregisterFunc(): void;
  getTargetIdFunc(): string;
  eventArgsTransformFunc(value: unknown): Promise<unknown>;
}

const readOperation = 1;
const concurrentFlag = 4;

/**
 * Adds the documented members that the genuine client lacks, or keeps for another requirement set,
 * to the client in the pane's window. They work like its own: refused below their requirement set,
 * queued in the batch, answered on sync. Nothing is added that the profile doesn't offer.
 */
export function addClientMembers(window: Window, profile: Profile): void {
  const client = clientIn(window);
  if (offers(profile, '1.4')) addReviewing(client);
  if (offers(profile, '1.5')) addControls(client);
  if (offers(profile, '1.7')) addCheckBoxes(client);
  if (offers(profile, '1.9')) addLists(client);
}

/** Throws when the client has not been loaded yet. */
function clientIn(
  window: Window,
): Client & Parameters<typeof addLists>[0] & Parameters<typeof addCheckBoxes>[0] {
  if ('Word' in window && 'OfficeExtension' in window)
    return window as unknown as ReturnType<typeof clientIn>;
  throw new Error('The Office.js client is not loaded in the window of the pane.');
}

function addReviewing(client: Client): void {
  for (const name of ['Body', 'ContentControl', 'Range'] as const) {
    addMethod(client, name, 'getReviewedText', '1.4', (object, [version]) =>
      client.OfficeExtension.BatchApiHelper.invokeMethod(
        object,
        'GetReviewedText',
        readOperation,
        [version],
        concurrentFlag,
        0,
      ),
    );
  }
  addChangeTracking(client);
  addComments(client);
}

/** The client has comments and their answers, but keeps the way to them for Word on the web. */
function addComments(client: Client): void {
  for (const name of ['Body', 'ContentControl'] as const) {
    addMethod(client, name, 'getComments', '1.4', (object) =>
      client.OfficeExtension.BatchApiHelper.createMethodObject(
        client.Word.CommentCollection,
        object,
        'GetComments',
        readOperation,
        [],
        true,
        false,
        null,
        concurrentFlag,
      ),
    );
  }
}

/** The client has this property, but takes it for one of Word on the web alone. */
function addChangeTracking(client: Client): void {
  const { BatchApiHelper, Utility } = client.OfficeExtension;
  Object.defineProperty(client.Word.Document.prototype, 'changeTrackingMode', {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      Utility.throwIfNotLoaded('changeTrackingMode', this._C, 'Document', this._isNull);
      Utility.throwIfApiNotSupported('Document.changeTrackingMode', 'WordApi', '1.4', 'Word');
      return this._C;
    },
    set(this: ClientObject, value: unknown) {
      this._C = value;
      BatchApiHelper.invokeSetProperty(this, 'ChangeTrackingMode', value, 0);
    },
  });
}

function addControls(client: Client): void {
  const collection = client.Word.ContentControlCollection;
  for (const name of ['Document', 'Body', 'ContentControl', 'Range'] as const) {
    addMethod(client, name, 'getContentControls', '1.5', (object, [options]) =>
      client.OfficeExtension.BatchApiHelper.createMethodObject(
        collection,
        object,
        'GetContentControls',
        readOperation,
        [options],
        true,
        false,
        null,
        concurrentFlag,
      ),
    );
  }
  addEvent(client, 'ContentControl', 'onDataChanged', 'ContentControlDataChanged');
  addEvent(client, 'ContentControl', 'onDeleted', 'ContentControlDeleted');
  addEvent(client, 'ContentControl', 'onEntered', 'ContentControlEntered');
  addEvent(client, 'ContentControl', 'onExited', 'ContentControlExited');
  addEvent(client, 'Document', 'onContentControlAdded', 'ContentControlAdded');
}

function addMethod(
  client: Client,
  type: keyof Client['Word'],
  name: string,
  since: WordApi,
  call: (object: ClientObject, given: unknown[]) => unknown,
): void {
  Object.defineProperty(client.Word[type].prototype, name, {
    configurable: true,
    writable: true,
    value(this: ClientObject, ...given: unknown[]) {
      client.OfficeExtension.Utility.throwIfApiNotSupported(`${type}.${name}`, 'WordApi', since, 'Word');
      return call(this, given);
    },
  });
}

function addEvent(
  client: Client,
  type: 'ContentControl' | 'Document',
  name: string,
  event: ControlEvent,
): void {
  const handlers = new WeakMap<ClientObject, object>();
  Object.defineProperty(client.Word[type].prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      client.OfficeExtension.Utility.throwIfApiNotSupported(`${type}.${name}`, 'WordApi', '1.5', 'Word');
      const known = handlers.get(this) ?? eventOf(client, this, event);
      handlers.set(this, known);
      return known;
    },
  });
}

function eventOf(client: Client, object: ClientObject, event: ControlEvent): object {
  return new client.OfficeExtension.GenericEventHandlers(object.context, object, event, {
    eventType: eventTypes[event],
    registerFunc: () => object.context.document._RegisterEvent(object._ReferenceId, event),
    unregisterFunc: () => object.context.document._UnregisterEvent(object._ReferenceId, event),
    getTargetIdFunc: () => object._ReferenceId,
    eventArgsTransformFunc: (value) => Promise.resolve(value),
  });
}
