type ClientClass = new (context: object, path: object) => object;

interface Base {
  readonly context: object;
  readonly _isNull: boolean;
  _handleResult(value: unknown): void;
}

interface BoxClient {
  Word: Record<string, unknown> & { ContentControl: { prototype: object } };
  OfficeExtension: {
    ClientObject: new (context: object, path: object) => Base;
    BatchApiHelper: {
      createPropertyObject(
        type: ClientClass,
        parent: object,
        name: string,
        isCollection: boolean,
        flags: number,
      ): object;
      invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
    };
    Utility: {
      load(object: object, options: unknown): object;
      fixObjectPathIfNecessary(object: object, value: unknown): void;
      throwIfApiNotSupported(name: string, set: string, version: string, host: string): void;
      throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    };
  };
}

const concurrentFlag = 4;

/** Adds what WordApi 1.7 has for check boxes: whether they are ticked. The genuine client lacks it. */
export function addCheckBoxes(client: BoxClient): void {
  const { BatchApiHelper, Utility } = client.OfficeExtension;
  const type = boxClass(client);
  const made = new WeakMap<object, object>();
  Object.defineProperty(client.Word.ContentControl.prototype, 'checkboxContentControl', {
    configurable: true,
    enumerable: true,
    get(this: object) {
      Utility.throwIfApiNotSupported('ContentControl.checkboxContentControl', 'WordApi', '1.7', 'Word');
      const own =
        made.get(this) ??
        BatchApiHelper.createPropertyObject(type, this, 'CheckboxContentControl', false, concurrentFlag);
      made.set(this, own);
      return own;
    },
  });
}

function boxClass(client: BoxClient): ClientClass {
  const { BatchApiHelper, ClientObject, Utility } = client.OfficeExtension;
  return class extends ClientObject {
    private checked: unknown;

    get _className(): string {
      return 'CheckboxContentControl';
    }

    get isChecked(): unknown {
      Utility.throwIfNotLoaded('isChecked', this.checked, this._className, this._isNull);
      return this.checked;
    }

    set isChecked(value: unknown) {
      this.checked = value;
      BatchApiHelper.invokeSetProperty(this, 'IsChecked', value, 0);
    }

    load(options: unknown): object {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      Utility.fixObjectPathIfNecessary(this, value);
      if (typeof value === 'object' && value !== null && 'IsChecked' in value) this.checked = value.IsChecked;
    }
  };
}
