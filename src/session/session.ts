import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { unknownFacts } from '../assessment/checkedReport';
import type { Edit, Step } from '../assessment/edits';
import { takeRowScores } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import type { Score } from '../assessment/score';
import { answersAlike } from '../template/answers';
import type { ReportChoice } from '../template/readPackage';
import type { ParseXml } from '../template/xml';
import { Confirmations, withConfirmations } from './confirmations';
import { carryOver, displaced, leaveBehind } from './carryOver';
import type { Diagnostics } from './diagnostics';
import { diagnose } from './diagnostics';
import type { Draft, DraftStore } from './draftStore';
import * as field from './field';
import { glanced, rescoredBetween } from './glanced';
import type { StepName } from './historyView';
import { History } from './history';
import { fitText } from './hostText';
import { withLabel, withoutLabel } from './innerLabels';
import { withPrompt } from './knownPrompts';
import type { PictureOutcome } from './picture';
import type { Answers, Clock, DocumentPort, Glance, HostText, Picture, Write, WrittenText } from './port';
import { Queue } from './queue';
import { readDocument } from './readDocument';
import type { ReadDocument } from './readDocument';
import type { Outcome, RefusalKind } from './refusal';
import { granted, refused, unexpected } from './refusal';
import type { FieldState, OpenReport, SessionState } from './state';
import { reportTexts, valueOf } from './state';
import { scoreStep, sumsStep } from './steps';
import { unwrittenTexts, withRecovered } from './unwritten';
import { Working } from './working';

/** How long the assessor pauses before typed text is written, in milliseconds. */
export const pauseBeforeWriting = 1_200;

/** Refusals that may pass by themselves: they are sent again, a few times, when the document is next looked at. */
const passing: ReadonlySet<RefusalKind> = new Set(['busy', 'readOnly', 'offline']);
const mostAttempts = 3;

const mayPass = ({ refusal, attempts }: FieldState): boolean =>
  refusal !== null && passing.has(refusal.kind) && attempts < mostAttempts;

/** A document that shares hardly any control with the one before is another one, not an edited one. */
function isOtherDocument(before: ReadonlySet<number>, now: ReadonlySet<number>): boolean {
  const common = [...now].filter((id) => before.has(id)).length;
  return common * 2 < Math.min(before.size, now.size);
}

/** What a session stands on. */
export interface Footing {
  readonly port: DocumentPort;
  readonly clock: Clock;
  readonly parseXml: ParseXml;
  readonly drafts: DraftStore;
}

/** One open report: what is known of it, the assessor's steps, and the one queue of work for the document. */
export class Session {
  readonly store: StoreApi<SessionState> = createStore<SessionState>(() => ({ phase: 'opening' }));
  private read: Pick<ReadDocument, 'ids' | 'listed' | 'prompts' | 'labels'> = {
    ids: new Map(),
    listed: new Set(),
    prompts: new Map(),
    labels: new Map(),
  };
  private history = new History();
  private readonly queue = new Queue();
  private flushing = false;
  /** A look that was not yet sent: it serves all who ask meanwhile. */
  private waitingLook: Promise<void> | null = null;
  private latestChange = -Infinity;
  private reopening: Promise<void> | null = null;
  private readonly pauses = new Map<FieldKey, () => void>();
  private stopListening: () => void = () => undefined;
  private sumsFollow = false;
  private choice: ReportChoice = 'first';
  /** The report that was open is left for another one in the same document. */
  private isLeaving = false;

  /** The assessor's ticks, figures and notes, kept in the same document. */
  readonly working: Working;
  private readonly confirmations: Confirmations;

  constructor(private readonly footing: Footing) {
    this.confirmations = new Confirmations(footing, (work) => this.queue.run(work));
    this.working = new Working(footing, (work) => this.queue.run(work));
    this.store.subscribe((state) => this.keepDrafts(state));
  }

  /** Reads the document, from scratch when it is called again; drafts that an earlier pane left are offered. */
  async open(): Promise<void> {
    if (!this.opened()) this.store.setState({ phase: 'opening' }, true);
    const kept = this.footing.drafts.load();
    const read = await this.queue.run(() =>
      readDocument(this.footing.port, this.footing.parseXml, this.choice),
    );
    if (read.ok) {
      this.take(read.value, kept);
      return;
    }
    if (this.opened()) this.setOpen({ blind: read.refusal, facts: unknownFacts });
    else this.store.setState({ phase: 'failed', refusal: read.refusal }, true);
    void read.late?.then((late) => {
      if (late.ok && this.store.getState().phase === 'failed') this.take(late.value, kept);
    });
  }

  /** Takes the other report of a document that holds two; what was given for this one is written first. */
  async takeOtherReport(): Promise<void> {
    this.leaveAll();
    await this.settled();
    this.choice = this.choice === 'first' ? 'other' : 'first';
    this.isLeaving = true;
    await this.open();
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
   * Brings all summary rows and totals in line with the scores, and the key development needs with those that are there;
   * `rescored` are criteria whose place among the needs follows also where their score was taken back.
   */
  mendSums(rescored: readonly number[] = []): void {
    this.apply({ kind: 'sums' }, (open) => sumsStep(open, rescored));
  }

  /** Gives criteria the scores that stand in the summary alone. */
  takeRowScores(): void {
    this.apply({ kind: 'sums' }, (open) => takeRowScores(reportTexts(open)));
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
    this.change(key, (own) => field.typed(own, text));
    this.pauses.set(
      key,
      this.footing.clock.after(pauseBeforeWriting, () => this.leave(key)),
    );
  }

  /** The assessor has left the field: what was typed there is written. */
  leave(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
    const own = this.opened()?.fields.get(key);
    if (own?.status !== 'typing' || own.rival !== null) return;
    const text = fitText(valueOf(own), own.multiline);
    this.history.record({ name: { kind: 'text', key }, changes: [{ key, before: own.text, after: text }] });
    this.send(new Map([[key, text]]));
  }

  /** Undoes the pane's last step, as far as its fields have not changed since. */
  undo(): void {
    this.leaveAll();
    const open = this.opened();
    if (open) this.send(this.history.undo(open.fields));
  }

  redo(): void {
    const open = this.opened();
    if (open) this.send(this.history.redo(open.fields));
  }

  /** Sends refused drafts again, all or one field's. */
  tryAgain(key?: FieldKey): void {
    this.resend((own) => key === undefined || own.key === key);
  }

  /** Ends a rivalry between what was typed in the pane and what came into the document meanwhile. */
  pick(key: FieldKey, choice: 'pane' | 'document'): void {
    const own = this.opened()?.fields.get(key);
    if (!own) return;
    if (choice === 'document' && !field.hasOverwritten(own)) this.discard(key);
    else if (choice === 'document') this.send(new Map([[key, own.rival ?? '']]));
    else this.send(new Map([[key, fitText(valueOf(own), own.multiline)]]));
  }

  /** Gives up a draft: the document's text counts again. */
  discard(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
    this.change(key, field.settled);
  }

  /** Forgets the texts whose fields are gone, once the assessor has dealt with them. */
  dropOrphans(): void {
    const state = this.store.getState();
    if ('orphans' in state) this.store.setState({ ...state, orphans: [] }, true);
  }

  /** Takes the assessor's word on whether an unsure field is the one, for all behind the same label; it is remembered. */
  async answer(key: FieldKey, isField: boolean): Promise<void> {
    const open = this.opened();
    if (!open) return;
    const kept = this.confirmations.give(answersAlike(open.report, key, isField));
    this.setOpen(withConfirmations(open, this.confirmations.known));
    await kept;
    await this.look();
  }

  /** Moves the cursor in the document to the field, unsure or not. */
  async show(key: FieldKey): Promise<void> {
    const id = this.read.ids.get(key);
    const shown =
      id === undefined
        ? refused('unreachable', 'NotListed')
        : await this.queue.run(() => this.footing.port.select(id));
    this.setOpen({ notice: shown.ok ? null : shown.refusal });
  }

  /**
   * Repeats the paragraphs of these fields, given in the document's order, behind themselves as `copy` makes them of the host's
   * XML, and reads the document again. The pane's undo does not take them away.
   */
  async repeatBlock(
    keys: readonly FieldKey[],
    copy: (ooxml: string, parseXml: ParseXml) => string | null,
  ): Promise<Outcome<null>> {
    const ids = keys.flatMap((key) => this.read.ids.get(key) ?? []);
    if (ids.length < keys.length) return refused('unreachable', 'NotListed');
    const { port, parseXml } = this.footing;
    const repeated = await this.queue.run(() => port.repeatBlock(ids, (ooxml) => copy(ooxml, parseXml)));
    // A refusal may have come after the deed, as where the answer was lost: a look tells.
    await (repeated.ok ? this.open() : this.look());
    return repeated;
  }

  /** Puts a picture where the cursor stands, unless that is in a field of the report: it is looked first, and without a look nothing is put. */
  async insertPicture(picture: Picture): Promise<PictureOutcome> {
    await this.look();
    const open = this.opened();
    if (open?.blind) return { kind: 'refused', refusal: open.blind };
    if (open?.selected) return { kind: 'inField', key: open.selected };
    const inserted = await this.queue.run(() => this.footing.port.insertPicture(picture));
    return inserted.ok ? { kind: 'inserted' } : { kind: 'refused', refusal: inserted.refusal };
  }

  /** Looks at the document once: what changed there shows here, the field with the cursor is known, and what was refused for a passing reason is tried again. */
  look(heardAt = Infinity): Promise<void> {
    this.latestChange = Math.max(this.latestChange, heardAt);
    this.waitingLook ??= this.lookOnce();
    return this.waitingLook;
  }

  /** How this document was understood and how Word has answered, without any of the document's text. */
  diagnostics(): Diagnostics {
    return diagnose(this.store.getState(), this.read.ids, this.footing.port.diagnostics());
  }

  /** Resolves once nothing is on its way to the document. */
  settled(): Promise<void> {
    return this.queue.settled();
  }

  private listen(): void {
    this.stopListening();
    this.stopListening = this.footing.port.onChange((heardAt) => void this.look(heardAt));
    void this.queue.run(() => this.footing.port.watch());
    if (!this.working.store.getState().found) void this.working.read();
    if (this.opened()?.unsure.size) void this.recallAnswers();
  }

  private async recallAnswers(): Promise<void> {
    await this.confirmations.read();
    const open = this.opened();
    if (open) this.setOpen(withConfirmations(open, this.confirmations.known));
  }

  private async lookOnce(): Promise<void> {
    let asOf = Infinity;
    const glance = await this.queue.run(() => {
      // What changes from now on, this look may miss.
      this.waitingLook = null;
      asOf = this.latestChange;
      this.latestChange = -Infinity;
      return this.footing.port.glance();
    });
    if (!glance.ok) {
      this.setOpen({ blind: glance.refusal });
      return;
    }
    if (this.isRestructured(glance.value)) {
      await (this.reopening ??= this.open().finally(() => (this.reopening = null)));
      return;
    }
    this.see(glance.value, asOf);
    const selected = this.opened()?.selected;
    this.resend((own) => own.key !== selected && mayPass(own));
  }

  private isRestructured({ texts }: Glance): boolean {
    const { listed } = this.read;
    return texts.size !== listed.size || [...texts.keys()].some((id) => !listed.has(id));
  }

  private take(read: ReadDocument, kept: ReadonlyMap<FieldKey, Draft>): void {
    const before = this.opened();
    this.adopt(read, before);
    if (!before) this.store.setState((state) => withRecovered(state, kept), true);
    this.listen();
  }

  /** What was given until this moment goes on with the fields as they are read now. */
  private adopt(read: ReadDocument, before: OpenReport | null): void {
    const { ids, listed, prompts, labels, circumstances, facts } = read;
    const isOther = before !== null && (this.isLeaving || isOtherDocument(this.read.listed, listed));
    this.isLeaving = false;
    this.read = { ids, listed, prompts, labels };
    if (isOther) this.forgetSteps();
    const { report, fields, unsure } = withConfirmations(read, this.confirmations.known);
    const carried = (isOther ? leaveBehind : carryOver)(
      before?.fields ?? new Map<FieldKey, FieldState>(),
      fields,
      before?.orphans ?? [],
    );
    if (report.criteria.length === 0) {
      this.store.setState({ phase: 'foreign', report, orphans: carried.orphans }, true);
      return;
    }
    const fresh = { selected: null, selectedAsOf: Infinity, held: [], notice: null, draftsLost: false };
    const history = this.history.view();
    this.store.setState(
      {
        ...{ ...fresh, ...before, phase: 'open', report, unsure, blind: null },
        ...{ circumstances, facts, history, ...carried },
      },
      true,
    );
  }

  private forgetSteps(): void {
    this.pauses.forEach((cancel) => cancel());
    this.pauses.clear();
    this.history = new History();
    this.working.startAnew();
    this.confirmations.forget();
  }

  private keepDrafts(state: SessionState): void {
    const texts = unwrittenTexts(state);
    if (!texts) return;
    const isKept = this.footing.drafts.save(texts);
    const draftsLost = !isKept && texts.size > 0;
    if (state.phase === 'open' && state.draftsLost !== draftsLost) this.setOpen({ draftsLost });
  }

  private opened(): OpenReport | null {
    const state = this.store.getState();
    return state.phase === 'open' ? state : null;
  }

  private setOpen(changes: Partial<Omit<OpenReport, 'phase'>>): void {
    const open = this.opened();
    if (open) this.store.setState({ ...open, ...changes }, true);
  }

  private change(key: FieldKey, next: (own: FieldState) => FieldState): void {
    const open = this.opened();
    const own = open?.fields.get(key);
    if (open && own) this.setOpen({ fields: new Map(open.fields).set(key, next(own)) });
  }

  private apply(name: StepName, step: (report: OpenReport) => Step): void {
    const open = this.opened();
    if (!open) return;
    const { edits, held } = step(open);
    const before = (edit: Edit): string => valueOf(open.fields.get(edit.key));
    const changes = edits.map((edit) => ({ key: edit.key, before: before(edit), after: edit.text }));
    this.history.record({ name, changes });
    this.setOpen({ held });
    this.send(new Map(edits.map(({ key, text }) => [key, text])));
  }

  private send(texts: ReadonlyMap<FieldKey, string>): void {
    const open = this.opened();
    if (!open) return;
    const fields = new Map(open.fields);
    for (const [key, text] of texts) {
      const own = fields.get(key);
      if (own) fields.set(key, field.sent(own, text));
    }
    this.setOpen({ fields, history: this.history.view() });
    this.flush();
  }

  private resend(which: (own: FieldState) => boolean): void {
    const open = this.opened();
    const again = [...(open?.fields.values() ?? [])].filter((own) => own.status === 'refused' && which(own));
    if (!open || again.length === 0) return;
    const sent = again.map((own): [FieldKey, FieldState] => [own.key, field.sentAgain(own)]);
    this.setOpen({ fields: new Map([...open.fields, ...sent]) });
    this.flush();
  }

  private leaveAll(): void {
    for (const key of [...this.pauses.keys()]) this.leave(key);
  }

  /** Writes all drafts that wait, in one go; drafts that come meanwhile go with the next one. */
  private flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    void this.queue.run(async () => {
      this.flushing = false;
      await this.write();
      return granted(null);
    });
  }

  private async write(): Promise<void> {
    const waiting = [...(this.opened()?.fields.values() ?? [])].filter(({ status }) => status === 'writing');
    const writes = waiting.flatMap((own) => {
      const id = this.read.ids.get(own.key);
      return id === undefined ? [] : [{ key: own.key, id, text: valueOf(own) }];
    });
    const { outcomes, alongside } = await this.answersTo(writes);
    const unreachable = waiting.filter(({ key }) => !this.read.ids.has(key));
    unreachable.forEach((own) =>
      this.change(own.key, (now) => field.answered(now, valueOf(own), refused('unreachable', 'NotListed'))),
    );
    writes.forEach(({ key, id, text }, index) => {
      const outcome = this.knowing(id, outcomes[index] ?? refused('unknown', 'NoAnswer'));
      this.change(key, (now) => field.answered(now, text, outcome));
      this.noteReplaced(key, text);
    });
    this.followScores(alongside);
  }

  private async answersTo(writes: readonly (Write & { readonly key: FieldKey })[]): Promise<Answers> {
    if (writes.length === 0) return { outcomes: [], alongside: new Map() };
    try {
      const whole = writes.map((one) => ({ ...one, text: withLabel(this.read.labels, one.id, one.text) }));
      return await this.footing.port.write(whole, this.scoresBeside(writes.map(({ key }) => key)));
    } catch (error) {
      // Nobody knows what was written: each field says so and keeps its text, and the next look shows what is there.
      return { outcomes: writes.map(() => unexpected(error)), alongside: new Map() };
    }
  }

  /** The total is only as right as the scores that it was summed from: what fills it reads the others in the same go. */
  private scoresBeside(written: readonly FieldKey[]): number[] {
    if (!written.some((key) => key === 'total' || key === 'summary.pointsAndLevel')) return [];
    const scores = criterionNumbers.map((number) => criterionKey(number, 'score'));
    return scores.filter((key) => !written.includes(key)).flatMap((key) => this.read.ids.get(key) ?? []);
  }

  /** Scores that were read with the total and are others than it was summed from: the sums follow them at once. */
  private followScores(alongside: Glance['texts']): void {
    const before = this.opened();
    if (!before || alongside.size === 0) return;
    const fields = glanced(before, this.read.ids, this.asFields(alongside));
    this.setOpen({ fields });
    const rescored = rescoredBetween(before.fields, fields);
    if (rescored.length > 0) this.mendSums(rescored);
  }

  private noteReplaced(key: FieldKey, sent: string): void {
    const own = this.opened()?.fields.get(key);
    if (own && own.rival !== null && field.hasOverwritten(own))
      this.history.hasReplaced(key, sent, own.rival);
  }

  /** A control's text as its field has it: with the prompt that the host may keep to itself, without an inner label. */
  private asField(id: number, told: HostText): HostText {
    const { prompts, labels } = this.read;
    return withoutLabel(labels, id, withPrompt(prompts, id, told));
  }

  private knowing(id: number, outcome: Outcome<WrittenText>): Outcome<WrittenText> {
    if (!outcome.ok) return outcome;
    const before = this.asField(id, outcome.value.before);
    return granted({ ...this.asField(id, outcome.value), before });
  }

  private asFields(texts: Glance['texts']): Glance['texts'] {
    return new Map([...texts].map(([id, text]) => [id, this.asField(id, text)]));
  }

  private fieldOf(control: number | null): FieldKey | null {
    return [...this.read.ids].find(([, id]) => id === control)?.[0] ?? null;
  }

  private see(glance: Glance, selectedAsOf: number): void {
    const open = this.opened();
    if (!open) return;
    const texts = this.asFields(glance.texts);
    const selected = this.fieldOf(glance.selected);
    const now = { fields: glanced(open, this.read.ids, texts), selected, selectedAsOf };
    const orphans = [...open.orphans, ...displaced(open.fields, now.fields)];
    this.setOpen({ ...now, orphans, blind: null, circumstances: glance.circumstances });
    const rescored = rescoredBetween(open.fields, now.fields);
    if (rescored.length > 0 && this.sumsFollow) this.mendSums(rescored);
  }
}
