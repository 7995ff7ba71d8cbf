import { unknownFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import type { ReportChoice } from '../template/readPackage';
import type { Bindings } from './bindings';
import { haveOtherFront } from './bindings';
import type { Calls } from './calls';
import { carryOver, leaveBehind } from './carryOver';
import type { Drafts, DraftStore } from './draftStore';
import { noDrafts } from './draftStore';
import type { Ledger } from './ledger';
import type { DocumentPort, OpenDocument } from './port';
import type { Queue } from './queue';
import type { ReadDocument, Understand } from './readDocument';
import type { Outcome } from './refusal';
import { refused } from './refusal';
import type { FieldState, OpenReport, Orphan, SessionState } from './state';
import { fitsReport, frontDigest, withRecovered } from './unwritten';

type Fields = ReadonlyMap<FieldKey, FieldState>;

/** What the reader finds out. */
export interface ReaderEvents {
  /** The document was read whole. */
  read(): void;
  /** The same report was read again; the fields before and after it. */
  readAnew(before: Fields, after: Fields): void;
  /** What an earlier pane left is in the state by now; whether it was left by a pane on this report. */
  recovered(kept: Drafts, fits: boolean): void;
  /** An answer came after its time: only a look can tell what holds. */
  cameLate(): void;
  /** Another document has come into the window. */
  otherDocument(): void;
  unexpected(error: unknown): void;
}

/** An open report before anything was done in it. */
const untouched = {
  selected: null,
  selectedAsOf: Infinity,
  held: [],
  notice: null,
  history: { undo: null, redo: null, leftAlone: [], notBack: [] },
  tookAlong: [],
  unexpected: false,
  leftOut: 0,
  waitingLong: false,
  draftsUnkept: false,
} as const;

/** Reads the document whole. What it reads is merged into the state of the moment in which it comes. */
export class Reader {
  /** Of a document with two reports, the one that is read. */
  private choice: ReportChoice = 'first';
  /** The one that is to be read instead, until it is. */
  private turningTo: ReportChoice | null = null;
  /** The report that was last open, also while a document without one is in the window. */
  private last: OpenReport | null = null;
  /** The number of the call that the structure was read by. */
  private readBy = 0;
  /** What an earlier pane left, until it is offered: more than texts only a report can take. */
  private kept: Drafts;
  /** Whether it was looked for under other addresses of the document, too. */
  private hasSought = false;
  /** The texts to copy, while no document is understood. */
  private orphans: readonly Orphan[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly bindings: Bindings,
    private readonly understand: Understand,
    private readonly drafts: DraftStore,
    private readonly events: ReaderEvents,
  ) {
    this.kept = drafts.load();
  }

  /** What an earlier pane left and is not offered yet. */
  get left(): Drafts {
    return this.kept;
  }

  /** Reads the document from scratch. */
  async open(): Promise<void> {
    const state = this.ledger.store.getState();
    if ('orphans' in state) this.orphans = state.orphans;
    if (state.phase !== 'open') this.ledger.replace({ phase: 'opening' });
    await this.queue
      .run(() => this.readWhole())
      .catch((error: unknown) => {
        this.events.unexpected(error);
        this.conclude(refused('unknown', 'Unexpected'));
      });
  }

  /** Reads the other report of a document with two. */
  async openOther(): Promise<void> {
    this.turningTo = this.choice === 'first' ? 'other' : 'first';
    await this.open();
    // A refusal leaves the report as it is: another press asks again.
    this.turningTo = null;
  }

  private async readWhole(): Promise<void> {
    const first = await this.readThrough((port) => port.open());
    if (first.ok || first.refusal.kind === 'offline') {
      this.conclude(first);
      return;
    }
    const second = await this.readThrough((port) => port.openFile());
    this.conclude(second.ok ? second : first);
  }

  /** Where the host can't give its XML, or gives it broken, the file is read instead. */
  private async readThrough(
    call: (port: DocumentPort) => Promise<Outcome<OpenDocument>>,
  ): Promise<Outcome<[ReadDocument, number]>> {
    const at = this.calls.next();
    const opened = await this.calls.outcome(call, (late) => {
      void this.takeLate(late, at);
    });
    return this.understood(opened, at);
  }

  /** A document that the reader can't take is reported like one that the host doesn't give. */
  private async understood(
    opened: Outcome<OpenDocument>,
    at: number,
  ): Promise<Outcome<[ReadDocument, number]>> {
    if (!opened.ok) return opened;
    try {
      const read = await this.understand(opened.value, this.turningTo ?? this.choice);
      return read.ok ? { ok: true, value: [read.value, at] } : read;
    } catch (error) {
      this.events.unexpected(error);
      return refused('unknown', 'UnreadableDocument');
    }
  }

  /** An answer that came after its time is an answer still, unless a later one has come before it. */
  private async takeLate(late: Outcome<OpenDocument>, at: number): Promise<void> {
    const read = await this.understood(late, at);
    if (read.ok && at > this.readBy) this.conclude(read);
    this.events.cameLate();
  }

  private conclude(read: Outcome<[ReadDocument, number]>): void {
    if (read.ok) {
      const [document, at] = read.value;
      this.take(document, at);
      this.events.read();
      return;
    }
    const open = this.ledger.opened();
    // Comments can be answered on while it is not known what has changed, as fields can be written.
    if (open) {
      const facts = { ...unknownFacts, threads: open.facts.threads };
      this.ledger.set({ blind: read.refusal, facts });
    } else {
      this.ledger.replace({ phase: 'failed', refusal: read.refusal });
    }
  }

  private take(found: ReadDocument, at: number): void {
    const before = this.ledger.opened();
    this.last = before ?? this.last;
    const isOther = this.turningTo !== null || this.isOther(found, before);
    this.choice = this.turningTo ?? this.choice;
    this.turningTo = null;
    this.readBy = at;
    if (isOther) this.events.otherDocument();
    const state = this.ledger.store.getState();
    const document = this.bindings.take(found);
    const orphans = 'orphans' in state ? state.orphans : this.orphans;
    const carried = (isOther ? leaveBehind : carryOver)(
      before?.fields ?? new Map(),
      document.fields,
      orphans,
      at,
    );
    const now = this.stateOf(document, carried);
    const left = this.takeLeft(now);
    this.ledger.replace(left.reduce((state, [kept, store]) => withRecovered(state, kept, store), now));
    for (const [kept, store] of left)
      this.events.recovered(kept, now.phase === 'open' && fitsReport(now, kept, store));
    if (before && !isOther && now.phase === 'open') this.events.readAnew(before.fields, now.fields);
  }

  /** What earlier panes left: under the document's address, and once under others that it may have had. */
  private takeLeft(now: SessionState): (readonly [Drafts, Pick<DraftStore, 'addressed'>])[] {
    const { kept } = this;
    this.kept = now.phase === 'open' ? noDrafts : { ...kept, texts: [] };
    if (now.phase !== 'open') return [[{ ...noDrafts, texts: kept.texts }, this.drafts]];
    const own = [kept, this.drafts] as const;
    if (this.hasSought) return [own];
    this.hasSought = true;
    return [own, [this.drafts.takeElsewhere(frontDigest(now)), { addressed: false }]];
  }

  private isOther(found: ReadDocument, before: OpenReport | null): boolean {
    if (before) return this.bindings.isOther(found, before);
    return this.last !== null && haveOtherFront(found.fields, this.last.fields);
  }

  private stateOf(
    { report, unsure, circumstances, facts }: ReadDocument,
    carried: { fields: Fields; orphans: readonly Orphan[] },
  ): SessionState {
    if (report.criteria.length === 0) return { phase: 'foreign', report, orphans: carried.orphans };
    const before = this.ledger.opened();
    return {
      ...(before ?? untouched),
      phase: 'open',
      report,
      unsure,
      blind: null,
      circumstances,
      facts,
      ...carried,
    };
  }
}
