import type { ClientClass, ControlClient } from '../controls/controlProperty';
import { addControlProperty } from '../controls/controlProperty';

interface BoxClient extends ControlClient {
  OfficeExtension: ControlClient['OfficeExtension'] & {
    BatchApiHelper: { invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void };
  };
}

/** Adds what WordApi 1.7 has for check boxes: whether they are ticked. The genuine client lacks it. */
export function addCheckBoxes(client: BoxClient): void {
  const type = boxClass(client);
  const [name, wire] = ['checkboxContentControl', 'CheckboxContentControl'];
  addControlProperty(client, { name, wire, since: '1.7', type });
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
