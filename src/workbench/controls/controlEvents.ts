import type { Control } from './control';
import { eventTypes } from '../eventTypes';
import { idOf } from '../objects/controlFacts';
import type { ControlEvent, Session } from '../session';
import type { Change } from '../wordDocument';

/** One entry of a `richApiMessage` event: category, type, target, message, id, whether from elsewhere. */
export type EventEntry = [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
  remote: boolean,
];

const eventCategory = 65536;

/** Turns changes of the document into the events that the pane registered for its controls. */
export class ControlEvents {
  private entered: Control | null = null;
  /** Typed into, not yet left. */
  private readonly unsettled = new Set<Control>();

  constructor(
    private readonly session: Session,
    private readonly fire: (entries: EventEntry[]) => void,
  ) {}

  hear(change: Change): void {
    if (change.kind === 'selection') this.selected(this.session.document.selection);
    if (change.kind === 'text' && change.control) this.written(change.control, change.by ?? 'person');
    if (change.kind === 'structure') this.restructured(change);
  }

  private selected(control: Control | null): void {
    const left = this.entered;
    this.entered = control;
    if (left) this.leave(left);
    if (control) this.tell('ContentControlEntered', control);
  }

  private leave(control: Control): void {
    if (this.unsettled.delete(control)) this.tell('ContentControlDataChanged', control);
    this.tell('ContentControlExited', control);
  }

  private written(control: Control, by: 'person' | 'pane'): void {
    if (by === 'person' && this.session.switches.dataChanged === 'left') this.unsettled.add(control);
    else this.tell('ContentControlDataChanged', control);
  }

  private restructured(change: Change): void {
    const { document } = this.session;
    if (change.control && !document.isGone(change.control))
      this.written(change.control, change.by ?? 'person');
    if (change.control && document.isGone(change.control)) this.tell('ContentControlDeleted', change.control);
  }

  private tell(event: ControlEvent, control: Control): void {
    const around = [control, ...this.around(control)];
    const entries = around.flatMap((one) => this.entriesFor(event, one));
    if (entries.length > 0) this.fire(entries);
  }

  /** A change of data is reported for the controls around it, too. */
  private around(control: Control): Control[] {
    const parent = this.session.document.parentOf(control);
    return parent ? [parent, ...this.around(parent)] : [];
  }

  /** Only of objects that the pane still tracks. */
  private entriesFor(event: ControlEvent, control: Control): EventEntry[] {
    const identity = this.session.identityOf(control);
    const message = JSON.stringify({ eventType: event, ids: [idOf(control, this.session)], source: 'Local' });
    return this.session.registrations
      .filter(
        (one) =>
          one.event === event && one.identity === identity && this.session.references.has(one.reference),
      )
      .map((one) => [eventCategory, eventTypes[event], one.reference, message, '', false]);
  }
}
