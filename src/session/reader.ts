import { unknownFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import type { ReportChoice } from '../template/readPackage';
import type { Boxes } from './boxes';
import { lookThroughBoxes, readBoxes, throughBoxes } from './boxes';
import type { Calls } from './calls';
import type { Asked, Confirmations } from './confirmations';
import { reanswered, withConfirmations } from './confirmations';
import { carryOver, leaveBehind } from './carryOver';
import type { Drafts, DraftStore } from './draftStore';
import { noDrafts } from './draftStore';
import { frontOf, isOtherFront } from './front';
import { glanced } from './glanced';
import { isHostText, readHostText } from './hostText';
import { behindLabel } from './innerLabels';
import { withPrompt } from './knownPrompts';
import type { Ledger } from './ledger';
import type { DocumentPort, Glance, OpenDocument, Write, WrittenText } from './port';
import type { Queue } from './queue';
import type { ReadDocument, Understand } from './readDocument';
import type { Outcome } from './refusal';
import { refused } from './refusal';
import type { FieldState, Orphan, SessionState } from './state';
import { fitsReport, withRecovered } from './unwritten';
import type { Places } from './writer';

type Fields = ReadonlyMap<FieldKey, FieldState>;

/** What the reader finds out. */
export interface ReaderEvents {
  /** The document was read whole. */
  read(): void;
  /** What an earlier pane left is in the state by now; whether it was left by a pane on this report. */
  recovered(kept: Drafts, fits: boolean): void;
  /** A look has gone well; the fields before and after it. */
  looked(before: Fields, after: Fields): void;
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
  unexpected: false,
  leftOut: 0,
  waitingLong: false,
  draftsUnkept: false,
} as const;

/** A document that shares hardly any control with the one before is another one, not an edited one. */
function isOtherStructure(before: ReadonlySet<number>, now: ReadonlySet<number>): boolean {
  const common = [...now].filter((id) => before.has(id)).length;
  return common * 2 < Math.min(before.size, now.size);
}

const frontIn = (fields: Fields) => frontOf((key) => fields.get(key)?.text ?? '');

/**
 * Reads the document: whole, and by cheap looks. What it reads is merged into the state of the moment in which it
 * comes.
 */
export class Reader implements Places {
  ids: ReadonlyMap<FieldKey, number> = new Map();
  private boxes: Boxes = new Map();
  private listed: ReadonlySet<number> = new Set();
  private prompts: ReadDocument['prompts'] = new Map();
  /** The report as it was read, before anything was said of its unsure fields. */
  private asked: Asked | null = null;
  /** Of a document with two reports, the one that is read. */
  private choice: ReportChoice = 'first';
  /** The report that was open is left for the other one. */
  private isLeaving = false;
  /** The number of the call that the structure was read by. */
  private readBy = 0;
  /** A look that was not yet sent: it serves all who ask meanwhile. */
  private waitingLook: Promise<void> | null = null;
  /**
   * When the host last said that something changed, among those who ask for it; Infinity where the pane asks itself.
   */
  private latestChange = -Infinity;
  private reopening: Promise<void> | null = null;
  /** What an earlier pane left, until it is offered. */
  private kept: Drafts;
  /** The texts to copy, while no document is understood. */
  private orphans: readonly Orphan[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly understand: Understand,
    private readonly confirmations: Confirmations,
    private readonly drafts: DraftStore,
    private readonly events: ReaderEvents,
  ) {
    this.kept = drafts.load();
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
    this.choice = this.choice === 'first' ? 'other' : 'first';
    this.isLeaving = true;
    await this.open();
  }

  /** What was said of the unsure fields holds from now on. */
  applyAnswers(): void {
    const open = this.ledger.opened();
    if (open && this.asked) this.ledger.replace(reanswered(open, this.asked, this.confirmations.known));
  }

  /** Looks at the document once: what changed there shows here, and the field with the cursor is known. */
  look(heardAt = Infinity): Promise<void> {
    this.latestChange = Math.max(this.latestChange, heardAt);
    this.waitingLook ??= this.lookOnce();
    return this.waitingLook;
  }

  idOf(key: FieldKey): number | undefined {
    return this.ids.get(key);
  }

  knowing(id: number, told: WrittenText): WrittenText {
    const before = withPrompt(this.prompts, id, readBoxes(this.boxes, id, told.before));
    return { ...withPrompt(this.prompts, id, readBoxes(this.boxes, id, told)), before };
  }

  writeOf(write: Write): Write {
    return throughBoxes(this.boxes, write);
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

  /** A document that the reader can't take is told like one that the host doesn't give. */
  private async understood(
    opened: Outcome<OpenDocument>,
    at: number,
  ): Promise<Outcome<[ReadDocument, number]>> {
    if (!opened.ok) return opened;
    try {
      const read = await this.understand(opened.value, this.choice);
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
    await this.look();
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
    const state = this.ledger.store.getState();
    const isOther = before !== null && (this.isLeaving || this.isOther(found, before.fields));
    this.isLeaving = false;
    this.asked = found;
    this.ids = found.ids;
    this.boxes = found.boxes;
    this.listed = found.listed;
    this.prompts = found.prompts;
    this.readBy = at;
    if (isOther) this.events.otherDocument();
    const document = withConfirmations(found, this.confirmations.known);
    const orphans = 'orphans' in state ? state.orphans : this.orphans;
    const carried = (isOther ? leaveBehind : carryOver)(
      before?.fields ?? new Map(),
      document.fields,
      orphans,
      at,
    );
    const now = this.stateOf(document, carried);
    const { kept } = this;
    this.kept = noDrafts;
    this.ledger.replace(withRecovered(now, kept, this.drafts));
    this.events.recovered(kept, now.phase === 'open' && fitsReport(now.fields, kept, this.drafts));
  }

  private isOther({ listed, fields }: ReadDocument, before: Fields): boolean {
    return isOtherStructure(this.listed, listed) || isOtherFront(frontIn(before), frontIn(fields));
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

  private async lookOnce(): Promise<void> {
    try {
      const isRestructured = await this.queue.run(() => this.glance());
      if (isRestructured) await (this.reopening ??= this.open().finally(() => (this.reopening = null)));
    } catch (error) {
      this.events.unexpected(error);
      this.ledger.set({ blind: { kind: 'unknown', code: 'Unexpected' } });
    }
  }

  /** Whether the document has to be read whole. */
  private async glance(): Promise<boolean> {
    // What changes from now on, this look may miss.
    this.waitingLook = null;
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
    if (this.isRestructured(glance.value)) return true;
    this.see(lookThroughBoxes(this.boxes, glance.value), at, asOf);
    return false;
  }

  private isRestructured({ texts }: Glance): boolean {
    const { listed } = this;
    if (texts.size !== listed.size || [...texts.keys()].some((id) => !listed.has(id))) return true;
    const open = this.ledger.opened();
    const textNow = (key: FieldKey): string => {
      const told = texts.get(this.ids.get(key) ?? Number.NaN);
      const text = isHostText(told) ? readHostText(told) : '';
      return behindLabel(text, open?.fields.get(key)?.prefix ?? '');
    };
    return open !== null && isOtherFront(frontIn(open.fields), frontOf(textNow));
  }

  private see(glance: Glance, at: number, selectedAsOf: number): void {
    const open = this.ledger.opened();
    if (!open) return;
    const told = [...glance.texts].flatMap(([id, text]) =>
      isHostText(text) ? [[id, withPrompt(this.prompts, id, text)] as const] : [],
    );
    const now = glanced(open, this.ids, { ...glance, texts: new Map(told) }, at);
    this.ledger.set({ ...now, selectedAsOf, blind: null, circumstances: glance.circumstances });
    this.events.looked(open.fields, now.fields);
  }
}
