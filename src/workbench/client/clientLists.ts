import type { ClientBase, ClientClass, ControlClient } from '../controls/controlProperty';
import { addControlProperty, concurrentFlag } from '../controls/controlProperty';

interface ListClient extends ControlClient {
  OfficeExtension: ControlClient['OfficeExtension'] & {
    BatchApiHelper: {
      createChildItemObject(
        type: ClientClass,
        hasIndexer: boolean,
        parent: object,
        item: unknown,
        index: number,
      ): ClientBase;
      invokeMethod(
        parent: object,
        name: string,
        operation: number,
        given: unknown[],
        flags: number,
        result: number,
      ): unknown;
    };
  };
}

type Values = Readonly<Record<string, unknown>>;

const writeOperation = 0;

const valuesIn = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Adds what WordApi 1.9 has for lists: their items, and the choice of one. The genuine client lacks it. */
export function addLists(client: ListClient): void {
  const list = listClass(client);
  for (const [name, wire] of [
    ['dropDownListContentControl', 'DropDownListContentControl'],
    ['comboBoxContentControl', 'ComboBoxContentControl'],
  ] as const)
    addControlProperty(client, { name, wire, since: '1.9', type: list });
}

function listClass(client: ListClient): ClientClass {
  const { BatchApiHelper, ClientObject } = client.OfficeExtension;
  const items = itemsClass(client);
  return class extends ClientObject {
    private made: object | null = null;

    get _className(): string {
      return 'DropDownListContentControl';
    }

    get listItems(): object {
      this.made ??= BatchApiHelper.createPropertyObject(items, this, 'ListItems', true, concurrentFlag);
      return this.made;
    }
  };
}

function itemsClass(client: ListClient): ClientClass {
  const { BatchApiHelper, ClientObject, Utility } = client.OfficeExtension;
  const type = itemClass(client);
  return class extends ClientObject {
    private loaded: readonly ClientBase[] | undefined;

    get _className(): string {
      return 'ContentControlListItemCollection';
    }

    get _isCollection(): boolean {
      return true;
    }

    get items(): readonly ClientBase[] | undefined {
      Utility.throwIfNotLoaded('items', this.loaded, this._className, this._isNull);
      return this.loaded;
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      Utility.fixObjectPathIfNecessary(this, value);
      const given = valuesIn(value)['_Items'];
      if (!Array.isArray(given)) return;
      this.loaded = given.map((item: unknown, index) => {
        const own = BatchApiHelper.createChildItemObject(type, false, this, item, index);
        own._handleResult(item);
        return own;
      });
    }
  };
}

function itemClass(client: ListClient): ClientClass {
  const { BatchApiHelper, ClientObject, Utility } = client.OfficeExtension;
  return class extends ClientObject {
    private values: Values = {};

    get _className(): string {
      return 'ContentControlListItem';
    }

    get displayText(): unknown {
      return this.loaded('displayText', 'DisplayText');
    }

    get value(): unknown {
      return this.loaded('value', 'Value');
    }

    select(): void {
      BatchApiHelper.invokeMethod(this, 'Select', writeOperation, [], 0, 0);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      Utility.fixObjectPathIfNecessary(this, value);
      this.values = { ...this.values, ...valuesIn(value) };
    }

    private loaded(name: string, wire: string): unknown {
      Utility.throwIfNotLoaded(name, this.values[wire], this._className, this._isNull);
      return this.values[wire];
    }
  };
}
