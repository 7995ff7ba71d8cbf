import type { Control } from './controls/control';
import { offers, type Profile, type WordApi } from './profiles';
import type { Switches } from './switches';
import type { WordDocument } from './wordDocument';
import type { WordObject } from './objects/wordObject';

export const controlEvents = ['ContentControlDataChanged', 'ContentControlEntered', 'ContentControlExited', 'ContentControlDeleted', 'ContentControlSelectionChanged', 'ContentControlAdded'] as const; // prettier-ignore
export type ControlEvent = (typeof controlEvents)[number];

export interface Registration {
  /** The reference under which the pane knows the object. */
  reference: string;
  event: ControlEvent;
  /** The identity of the object whose events are wanted. */
  identity: string | null;
}

/**
 * What Word keeps for one pane between its batches: references to objects, event registrations, the tracking of
 * changes.
 */
export class Session {
  readonly references = new Map<string, WordObject>();
  /** Copies of the file that the pane reads in slices, by handle. */
  readonly files = new Map<string, { bytes: Uint8Array; sliceSize: number }>();
  readonly registrations: Registration[] = [];
  /** Shows a document of its own beside this one. */
  openNew: (document: WordDocument) => void = () => undefined;
  changeTracking: 'Off' | 'TrackAll' | 'TrackMineOnly';
  /** What the session adds to ids that it hides: never the same, as after reopening. */
  readonly salt = Math.floor(Math.random() * 0x7fffffff);
  private readonly numbers = new WeakMap<Control, number>();
  private lastNumber = 0;
  private readonly referenceOf = new WeakMap<WordObject, string>();
  private lastReference = 0;

  constructor(
    readonly document: WordDocument,
    readonly profile: Profile,
  ) {
    const tracks =
      document.facts.tracksChanges ||
      this.switches.changeTracking === 'on' ||
      document.facts.protection === 'trackedChanges';
    this.changeTracking = tracks ? 'TrackAll' : 'Off';
  }

  get switches(): Switches {
    return this.profile.switches;
  }

  offers(since: WordApi): boolean {
    return offers(this.profile, since);
  }

  get hidesIds(): boolean {
    return this.switches.ids === 'changed' || this.switches.ids === 'unrelated';
  }

  private numberOf(control: Control): number {
    const number = this.numbers.get(control) ?? (this.lastNumber += 1);
    this.numbers.set(control, number);
    return number;
  }

  /** Tells controls apart, whatever their ids. */
  identityOf(control: Control): string {
    return `control ${this.numberOf(control)}`;
  }

  /** The reference under which the pane can ask for an object in later batches. */
  keep(object: WordObject): string {
    const known = this.referenceOf.get(object);
    if (known !== undefined && this.references.has(known)) return known;
    const reference = `{${(this.lastReference += 1)}}${object.type}`;
    this.references.set(reference, object);
    this.referenceOf.set(object, reference);
    return reference;
  }

  openFile(bytes: Uint8Array, sliceSize: number): string {
    const handle = `file ${(this.lastReference += 1)}`;
    this.files.set(handle, { bytes, sliceSize });
    return handle;
  }

  register(reference: string, event: ControlEvent, identity: string | null): void {
    this.registrations.push({ reference, event, identity });
  }

  unregister(reference: string, event: ControlEvent): void {
    const index = this.registrations.findIndex((one) => one.reference === reference && one.event === event);
    if (index >= 0) this.registrations.splice(index, 1);
  }
}
