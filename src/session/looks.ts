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
  /** The document has other controls by now: resolves once it was read whole. */
  restructured(): Promise<void>;
  /** A look has gone well; the fields before and after it. */
  looked(before: Fields, after: Fields): void;
  unexpected(error: unknown): void;
}

/** Cheap looks at the document, in one batch each: one under way, one waiting, however many ask. */
export class Looks {
  /** A look that was not yet sent: it serves all who ask meanwhile. */
  private waiting: Promise<void> | null = null;
  /**
   * When the host last said that something changed, among those who ask for it; Infinity where the pane asks itself.
   */
  private latestChange = -Infinity;
  private rereading: Promise<void> | null = null;

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
      const isRestructured = await this.queue.run(() => this.glance());
      if (isRestructured)
        await (this.rereading ??= this.events.restructured().finally(() => (this.rereading = null)));
    } catch (error) {
      this.events.unexpected(error);
      this.ledger.set({ blind: { kind: 'unknown', code: 'Unexpected' } });
    }
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
    if (this.bindings.isRestructured(glance.value, this.ledger.opened())) return true;
    this.see(glance.value, at, asOf);
    return false;
  }

  private see(glance: Glance, at: number, selectedAsOf: number): void {
    const open = this.ledger.opened();
    if (!open) return;
    const now = glanced(open, this.bindings.ids, this.bindings.textsOf(glance), at);
    this.ledger.set({ ...now, selectedAsOf, blind: null, circumstances: glance.circumstances });
    this.events.looked(open.fields, now.fields);
  }
}
