import type { StoreApi } from 'zustand/vanilla';
import type { Edit, Step } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey } from '../assessment/fieldKey';
import type { Score } from '../assessment/score';
import { noWork } from '../assessment/workingData';
import type { ParseXml } from '../template/xml';
import { Calls } from './calls';
import type { Diagnostics } from './diagnostics';
import { diagnose } from './diagnostics';
import type { DraftStore, WorkDraft } from './draftStore';
import { foundEntry, given, picked, settled, typed, withoutReplaced } from './entry';
import { rescoredBetween } from './glanced';
import type { StepName } from './historyView';
import { History } from './history';
import { fitText } from './hostText';
import { Ledger } from './ledger';
import type { PictureOutcome } from './picture';
import type { Clock, DocumentPort, Picture } from './port';
import { Queue } from './queue';
import { Reader } from './reader';
import type { Understand } from './readDocument';
import { understandWith } from './readDocument';
import type { Outcome, RefusalKind } from './refusal';
import { refused } from './refusal';
import type { FieldState, OpenReport, Orphan, SessionState } from './state';
import { valueOf } from './state';
import { scoreStep, sumsStep, totalsStep } from './steps';
import { unwrittenTexts } from './unwritten';
import { dataOf, readWorkKey } from './workEntries';
import { Working } from './working';
import { Writer } from './writer';

/** How long the assessor pauses before typed text is written, in milliseconds. */
export const pauseBeforeWriting = 1_200;

/** Refusals that may pass by themselves: they are sent again, a few times, when the document is next looked at. */
const passing: ReadonlySet<RefusalKind> = new Set(['busy', 'readOnly', 'offline']);
const mostAttempts = 3;

const mayPass = ({ refusal, attempts }: FieldState): boolean =>
  refusal !== null && passing.has(refusal.kind) && attempts < mostAttempts;

/** What a session stands on. */
export interface Footing {
  readonly port: DocumentPort;
  readonly clock: Clock;
  readonly parseXml: ParseXml;
  readonly drafts: DraftStore;
  /** Otherwise documents are understood by the reader. */
  readonly understand?: Understand;
  /** Hears of what nobody expected, beside the assessor. */
  readonly report?: (error: unknown) => void;
}

/** One open report: the assessor's steps, and the parts that keep pane and document in step. */
export class Session {
  readonly store: StoreApi<SessionState>;
  /** The assessor's ticks, figures and notes, kept in the same document. */
  readonly working: Working;
  private readonly ledger = new Ledger();
  private readonly queue = new Queue();
  private readonly calls: Calls;
  private readonly reader: Reader;
  private readonly writer: Writer;
  private history = new History();
  private readonly pauses = new Map<FieldKey, () => void>();
  private stopListening: () => void = () => undefined;
  private sumsFollow = false;

  constructor(private readonly footing: Footing) {
    const { port, clock, parseXml, drafts, understand = understandWith(parseXml) } = footing;
    const { ledger, queue } = this;
    const unexpected = (error: unknown): void => this.tellUnexpected(error);
    this.store = ledger.store;
    this.calls = new Calls(port, clock, {
      unexpected,
      waitingLong: (waitingLong) => ledger.set({ waitingLong }),
    });
    this.reader = new Reader(ledger, this.calls, queue, understand, drafts, {
      read: () => this.listen(),
      recovered: ({ work }, fits) => this.recover(work, fits),
      looked: (before, after) => {
        const rescored = rescoredBetween(before, after);
        if (rescored.length > 0 && this.sumsFollow) this.mendSums(rescored);
      },
      otherDocument: () => this.forgetSteps(),
      unexpected,
    });
    this.writer = new Writer(
      ledger,
      this.calls,
      this.reader,
      {
        replaced: (key, known, replaced) => this.history.tookThePlaceOf(key, known, replaced),
        scoresDiffer: () => this.correctTotals(),
        cameLate: () => void this.look(),
      },
      (work) => void queue.run(work).catch(unexpected),
    );
    this.working = new Working({ calls: this.calls, clock, parseXml, unexpected });
    this.store.subscribe((state, before) => {
      if (!isUnchanged(state, before)) this.keepDrafts();
    });
    this.working.store.subscribe(() => this.keepDrafts());
  }

  /** Reads the document, from scratch when it is called again; drafts that an earlier pane left are offered. */
  async open(): Promise<void> {
    await this.reader.open();
  }

  /** Stops listening and writes what is typed but not yet sent. */
  async close(): Promise<void> {
    this.stopListening();
    this.leaveAll();
    void this.working.keep();
    await this.settled();
  }

  /** Gives a criterion a score, or clears it, and brings along its summary row, the totals and its place among the key development needs. */
  setScore(number: number, score: Score | null): void {
    this.apply({ kind: 'score', number }, (open) => scoreStep(open, number, score));
  }

  /**
   * Brings summary rows and totals in line with the scores, and the key development needs with those that are there;
   * `rescored` are criteria whose place among the sums and needs follows also where their score was taken back.
   */
  mendSums(rescored: readonly number[] = []): void {
    this.apply({ kind: 'sums' }, (open) => sumsStep(open, rescored));
  }

  /** Makes edits that a rule has answered with, as one step that can be undone as one. */
  edit(name: StepName, edits: readonly Edit[]): void {
    this.apply(name, () => ({ edits, held: [] }));
  }

  /** Whether a score that is changed in the document takes its summary row and the totals along at once, or only when asked. */
  letSumsFollow(follow: boolean): void {
    this.sumsFollow = follow;
  }

  /** Takes what the assessor types; it is written when typing pauses or the field is left. */
  type(key: FieldKey, text: string): void {
    this.pauses.get(key)?.();
    this.ledger.change(key, (own) => typed(own, text));
    this.pauses.set(
      key,
      this.footing.clock.after(pauseBeforeWriting, () => this.leave(key)),
    );
  }

  /** The assessor has left the field: what was typed there is written. */
  leave(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
    const own = this.ledger.opened()?.fields.get(key);
    if (own?.status !== 'typing' || own.rival !== null) return;
    const text = fitText(valueOf(own), own.multiline);
    this.history.record({ name: { kind: 'text', key }, changes: [{ key, before: own.text, after: text }] });
    this.send(new Map([[key, text]]));
  }

  /** Undoes the pane's last step, as far as its fields have not changed since. */
  undo(): void {
    this.leaveAll();
    const open = this.ledger.opened();
    if (open) this.send(this.history.undo(open.fields));
  }

  redo(): void {
    const open = this.ledger.opened();
    if (open) this.send(this.history.redo(open.fields));
  }

  /** Sends refused drafts again, all or one field's. */
  tryAgain(key?: FieldKey): void {
    this.writer.resend((own) => key === undefined || own.key === key);
  }

  /** Ends a rivalry between what was given in the pane and what came into the document meanwhile. */
  pick(key: FieldKey, choice: 'pane' | 'document'): void {
    this.stopPause(key);
    this.ledger.change(key, (own) => picked(own, choice, (text) => fitText(text, own.multiline)));
    this.writer.flush();
  }

  /** Gives up a draft: the document's text counts again. */
  discard(key: FieldKey): void {
    this.stopPause(key);
    this.ledger.change(key, settled);
  }

  /** Forgets the texts that have no place in the document, once the assessor has dealt with them. */
  dropOrphans(): void {
    const state = this.store.getState();
    if ('orphans' in state) this.ledger.replace({ ...state, orphans: [] });
    const keys = this.ledger.opened()?.fields.keys() ?? [];
    this.ledger.changeAll([...keys].map((key) => [key, withoutReplaced] as const));
  }

  /** Moves the cursor in the document to the field. */
  async show(key: FieldKey): Promise<void> {
    const id = this.reader.idOf(key);
    const shown =
      id === undefined ? refused('unreachable', 'NotListed') : await this.call((port) => port.select(id));
    this.ledger.set({ notice: shown.ok ? null : shown.refusal });
  }

  /**
   * Repeats the paragraphs of these fields, given in the document's order, behind themselves as `copy` makes them of the host's
   * XML, and reads the document again. The pane's undo does not take them away.
   */
  async repeatBlock(
    keys: readonly FieldKey[],
    copy: (ooxml: string, parseXml: ParseXml) => string | null,
  ): Promise<Outcome<null>> {
    const ids = keys.flatMap((key) => this.reader.idOf(key) ?? []);
    if (ids.length < keys.length) return refused('unreachable', 'NotListed');
    const { parseXml } = this.footing;
    const repeated = await this.call((port) => port.repeatBlock(ids, (ooxml) => copy(ooxml, parseXml)));
    // A refusal may have come after the deed, as where the answer was lost: a look tells.
    await (repeated.ok ? this.open() : this.look());
    return repeated;
  }

  /** Puts a picture where the cursor stands, unless that is in a field of the report: it is looked first, and without a look nothing is put. */
  async insertPicture(picture: Picture): Promise<PictureOutcome> {
    await this.look();
    const open = this.ledger.opened();
    if (open?.blind) return { kind: 'refused', refusal: open.blind };
    if (open?.selected) return { kind: 'inField', key: open.selected };
    const inserted = await this.call((port) => port.insertPicture(picture));
    return inserted.ok ? { kind: 'inserted' } : { kind: 'refused', refusal: inserted.refusal };
  }

  /** Looks at the document once: what changed there shows here, the field with the cursor is known, and what was refused for a passing reason is tried again. */
  async look(): Promise<void> {
    await this.reader.look();
    const open = this.ledger.opened();
    if (!open || open.blind) return;
    this.writer.resend((own) => own.key !== open.selected && mayPass(own));
  }

  /** How this document was understood and how Word has answered, without any of the document's text. */
  diagnostics(): Diagnostics {
    return diagnose(this.store.getState(), this.reader.ids, this.footing.port.diagnostics());
  }

  /** Resolves once nothing is on its way to the document. */
  async settled(): Promise<void> {
    await this.written();
    await this.working.settled();
    await this.written();
  }

  /** Resolves once no field is on its way to the document. */
  written(): Promise<void> {
    return this.queue.settled();
  }

  private listen(): void {
    this.stopListening();
    this.stopListening = this.footing.port.onChange(() => void this.look());
    void this.call(async (port) => {
      await port.watch();
      return { ok: true, value: null };
    });
    void this.working.read();
  }

  /** One call beside those of the reader and the writer, in the order of all work. */
  private call<T>(call: (port: DocumentPort) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.queue.run(() => this.calls.outcome(call, () => void this.look()));
  }

  private tellUnexpected(error: unknown): void {
    this.ledger.set({ unexpected: true });
    this.footing.report?.(error);
  }

  private forgetSteps(): void {
    this.pauses.forEach((cancel) => cancel());
    this.pauses.clear();
    this.history = new History();
    this.ledger.set({ history: this.history.view() });
    this.working.startAnew();
  }

  private keepDrafts(): void {
    const drafts = unwrittenTexts(this.store.getState(), this.working.unkept());
    if (!drafts) return;
    const isNothing = drafts.texts.length + drafts.work.length === 0;
    const draftsUnkept = !this.footing.drafts.save(drafts) && !isNothing;
    if (this.ledger.opened()?.draftsUnkept !== draftsUnkept) this.ledger.set({ draftsUnkept });
  }

  /** Working data that an earlier pane could not keep: that of another report is only for copying. */
  private recover(work: readonly WorkDraft[], fits: boolean): void {
    if (fits) return this.working.recover(work);
    const state = this.store.getState();
    if (!('orphans' in state)) return;
    const left = work.flatMap((draft) => copyOf(draft));
    if (left.length > 0) this.ledger.replace({ ...state, orphans: [...state.orphans, ...left] });
  }

  private stopPause(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
  }

  private apply(name: StepName, step: (report: OpenReport) => Step): void {
    const open = this.ledger.opened();
    if (!open) return;
    const { edits, held } = step(open);
    const before = (edit: Edit): string => valueOf(open.fields.get(edit.key));
    const changes = edits.map((edit) => ({ key: edit.key, before: before(edit), after: edit.text }));
    this.history.record({ name, changes });
    this.ledger.set({ held });
    this.send(new Map(edits.map(({ key, text }) => [key, text])));
  }

  private send(texts: ReadonlyMap<FieldKey, string>): void {
    this.ledger.changeAll(
      [...texts].map(([key, text]) => [key, (own: FieldState) => given(own, text)] as const),
    );
    this.ledger.set({ history: this.history.view() });
    this.writer.flush();
  }

  /** The scores in the document were other ones than the total was made of: it follows, as a part of the same step. */
  private correctTotals(): void {
    const open = this.ledger.opened();
    if (!open) return;
    const { edits } = totalsStep(open);
    edits.forEach(({ key, text }) => this.history.corrected(key, text));
    this.send(new Map(edits.map(({ key, text }) => [key, text])));
  }

  private leaveAll(): void {
    for (const key of [...this.pauses.keys()]) this.leave(key);
  }
}

const isUnchanged = (state: SessionState, before: SessionState): boolean =>
  state.phase === 'open' &&
  before.phase === 'open' &&
  state.fields === before.fields &&
  state.orphans === before.orphans;

/** Of working data, what a person wrote in words. */
function copyOf({ key, text }: WorkDraft): Orphan[] {
  const { number } = readWorkKey(key);
  const { note, need } = dataOf(new Map([[key, foundEntry(text)]])).get(number) ?? noWork;
  const words = note || (need?.recommendations ?? '');
  return words === ''
    ? []
    : [{ key: criterionKey(number, 'comments'), label: '', text: words, why: 'otherText' }];
}
