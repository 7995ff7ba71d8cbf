import type { FieldKey } from '../assessment/fieldKey';
import type { Bindings } from './bindings';
import type { Calls } from './calls';
import { glanced } from './glanced';
import { isHostText } from './hostText';
import type { Ledger } from './ledger';
import type { Glance } from './port';
import type { Queue } from './queue';
import type { FieldState } from './state';

type Fields = ReadonlyMap<FieldKey, FieldState>;

/** What a look finds out. */
export interface LookEvents {
  /** What a look can't tell has changed, as the controls have: resolves once the document was read whole. */
  restructured(): Promise<void>;
  /** A look has gone well; the fields before and after it. */
  looked(before: Fields, after: Fields): void;
  unexpected(error: unknown): void;
}

/** Word may be busy; what goes on being refused is for the assessor to ask for again. */
const mostReadings = 3;

/** Cheap looks at the document, in one batch each: one under way, one waiting, however many ask. */
export class Looks {
  /** A look that was not yet sent: it serves all who ask meanwhile. */
  private waiting: Promise<void> | null = null;
  /**
   * When the host last said that something changed, among those who ask for it; Infinity where the pane asks itself.
   */
  private latestChange = -Infinity;
  private rereading: Promise<void> | null = null;
  /** How often a reading that was refused is still tried with the next looks. */
  private readingsOwed = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly bindings: Bindings,
    private readonly events: LookEvents,
  ) {}

  /** Looks at the document once: what changed there shows here, and the field with the cursor is known. */
  look(heardAt = Infinity): Promise<void> {
    this.latestChange = Math.max(this.latestChange, heardAt);
    this.waiting ??= this.lookOnce();
    return this.waiting;
  }

  private async lookOnce(): Promise<void> {
    try {
      const isToBeRead = await this.queue.run(() => this.glance());
      if (isToBeRead) await (this.rereading ??= this.readAgain().finally(() => (this.rereading = null)));
    } catch (error) {
      this.events.unexpected(error);
      this.ledger.set({ blind: { kind: 'unknown', code: 'Unexpected' } });
    }
  }

  private async readAgain(): Promise<void> {
    this.readingsOwed--;
    await this.events.restructured();
    if (!this.ledger.opened()?.blind) this.readingsOwed = 0;
  }

  /** Whether the document has to be read whole. */
  private async glance(): Promise<boolean> {
    // What changes from now on, this look may miss.
    this.waiting = null;
    const asOf = this.latestChange;
    this.latestChange = -Infinity;
    const at = this.calls.next();
    const glance = await this.calls.outcome(
      (port) => port.glance(),
      () => void this.look(),
    );
    if (!glance.ok) {
      this.ledger.set({ blind: glance.refusal });
      return false;
    }
    const told = [...glance.value.texts.values()];
    if (told.length > 0 && !told.some(isHostText)) {
      this.ledger.set({ blind: { kind: 'unknown', code: 'NoText' } });
      return false;
    }
    if (this.isToBeRead(glance.value)) return true;
    this.see(glance.value, at, asOf);
    return false;
  }

  private isToBeRead(glance: Glance): boolean {
    const { bindings } = this;
    const open = this.ledger.opened();
    // Each takes note of what it has met.
    const reasons = [
      bindings.isRestructured(glance, open),
      bindings.hasMixed(glance),
      bindings.hasOtherComments(glance, open),
    ];
    if (reasons.includes(true)) this.readingsOwed = mostReadings;
    return this.readingsOwed > 0;
  }

  private see(glance: Glance, at: number, selectedAsOf: number): void {
    const open = this.ledger.opened();
    if (!open) return;
    const now = glanced(open, this.bindings.ids, this.bindings.textsOf(glance), at);
    this.bindings.noteVisit(now.selected);
    this.ledger.set({ ...now, selectedAsOf, blind: null, circumstances: glance.circumstances });
    this.events.looked(open.fields, now.fields);
  }
}
