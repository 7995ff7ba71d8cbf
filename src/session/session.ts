import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Edit, Step } from '../assessment/edits';
import { mendSums, setScore } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import type { Score } from '../assessment/score';
import type { OutlineControl } from '../template/control';
import type { Field } from '../template/report';
import type { ParseXml } from '../template/xml';
import { bindControls } from './bindControls';
import { fitText, keepsWords, readHostText } from './hostText';
import type { Clock, DocumentPort, Glance, HostControl, HostText } from './port';
import type { ReadDocument } from './readDocument';
import { readDocument } from './readDocument';
import type { Outcome, Refusal } from './refusal';
import { refused } from './refusal';
import type { FieldState, OpenReport, SessionState } from './state';
import { reportTexts, valueOf } from './state';

/** How long the assessor pauses before typed text is written, in milliseconds. */
export const pauseBeforeWriting = 1_200;

/** One open report: what is known of it, the assessor's steps, and the one queue of work for the document. */
export class Session {
  readonly store: StoreApi<SessionState> = createStore<SessionState>(() => ({ phase: 'opening' }));
  private ids: ReadonlyMap<FieldKey, number> = new Map();
  private queue: Promise<unknown> = Promise.resolve();
  private flushing = false;
  private looking = false;
  private readonly pauses = new Map<FieldKey, () => void>();
  private stopListening: () => void = () => undefined;

  constructor(
    private readonly port: DocumentPort,
    private readonly clock: Clock,
    private readonly parseXml: ParseXml,
  ) {}

  /** Reads the document, from scratch when it is called again. */
  async open(): Promise<void> {
    this.stopListening();
    this.store.setState({ phase: 'opening' }, true);
    const read = await this.enqueue(() => readDocument(this.port, this.parseXml));
    if (!read.ok) {
      this.store.setState({ phase: 'failed', refusal: read.refusal }, true);
      return;
    }
    this.take(read.value);
    this.stopListening = this.port.onChange(() => void this.look());
  }

  /** Stops listening and writes what is typed but not yet sent. */
  async close(): Promise<void> {
    this.stopListening();
    this.writeTyped();
    await this.settled();
  }

  /** Gives a criterion a score, or clears it, and brings its summary row and the totals along. */
  setScore(number: number, score: Score | null): void {
    this.apply((report) => setScore(reportTexts(report), number, score));
  }

  /** Brings all summary rows and totals in line with the scores. */
  mendSums(): void {
    this.apply((report) => mendSums(reportTexts(report)));
  }

  /** Takes what the assessor types; it is written when typing pauses or the field is left. */
  type(key: FieldKey, text: string): void {
    this.pauses.get(key)?.();
    this.change(key, (field) => ({ ...field, draft: text, status: 'typing', refusal: null }));
    this.pauses.set(
      key,
      this.clock.after(pauseBeforeWriting, () => this.leave(key)),
    );
  }

  /** The assessor has left the field: what was typed there is written. */
  leave(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
    const field = this.field(key);
    if (field?.status !== 'typing' || field.rival !== null) return;
    const text = fitText(valueOf(field), field.multiline);
    if (text === field.text) {
      this.change(key, (own) => ({ ...own, draft: null, status: 'settled' }));
      return;
    }
    this.change(key, (own) => ({ ...own, draft: text, status: 'writing' }));
    this.flush();
  }

  /** Sends refused drafts again, all or one field's. */
  tryAgain(key?: FieldKey): void {
    const open = this.opened();
    if (!open) return;
    const again = [...open.fields.values()].filter(
      (field) => field.status === 'refused' && (key === undefined || field.key === key),
    );
    again.forEach((field) => this.change(field.key, (own) => ({ ...own, status: 'writing', refusal: null })));
    this.flush();
  }

  /** Ends a rivalry between what was typed in the pane and what came into the document meanwhile. */
  pick(key: FieldKey, choice: 'pane' | 'document'): void {
    this.change(key, (field) =>
      choice === 'document'
        ? { ...field, draft: null, rival: null, refusal: null, status: 'settled' }
        : { ...field, rival: null, status: 'typing' },
    );
    if (choice === 'pane') this.leave(key);
  }

  /** Gives up a refused draft: the document's text counts again. */
  discard(key: FieldKey): void {
    this.change(key, (field) => ({ ...field, draft: null, rival: null, refusal: null, status: 'settled' }));
  }

  /** Moves the cursor in the document to the field. */
  async show(key: FieldKey): Promise<void> {
    const id = this.ids.get(key);
    const shown =
      id === undefined ? refused('unreachable', 'NotListed') : await this.enqueue(() => this.port.select(id));
    this.setOpen({ notice: shown.ok ? null : shown.refusal });
  }

  /** Looks at the document once: what changed there shows in the pane, and the field with the cursor is known. */
  async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    const seen = await this.enqueue(() => this.port.glance());
    this.looking = false;
    if (seen.ok) this.see(seen.value);
  }

  /** Resolves once nothing is on its way to the document. */
  async settled(): Promise<void> {
    let last: Promise<unknown>;
    do {
      last = this.queue;
      await last;
    } while (last !== this.queue);
  }

  private take({ report, controls }: ReadDocument): void {
    if (report.criteria.length === 0) {
      this.store.setState({ phase: 'foreign', report }, true);
      return;
    }
    const hosts = bindControls(report.controls, controls);
    const ids = [...report.fields.values()].flatMap(({ key, control }): [FieldKey, number][] => {
      const host = hosts.get(control);
      return host ? [[key, host.id]] : [];
    });
    this.ids = new Map(ids);
    const fields = new Map([...report.fields].map(([key, field]) => [key, firstState(field, hosts)]));
    this.store.setState({ phase: 'open', report, fields, selected: null, held: [], notice: null }, true);
  }

  private opened(): OpenReport | null {
    const state = this.store.getState();
    return state.phase === 'open' ? state : null;
  }

  private field(key: FieldKey): FieldState | undefined {
    return this.opened()?.fields.get(key);
  }

  private setOpen(changes: Partial<Pick<OpenReport, 'held' | 'selected' | 'notice' | 'fields'>>): void {
    const open = this.opened();
    if (open) this.store.setState({ ...open, ...changes }, true);
  }

  private change(key: FieldKey, next: (field: FieldState) => FieldState): void {
    const open = this.opened();
    const field = open?.fields.get(key);
    if (open && field) this.setOpen({ fields: new Map(open.fields).set(key, next(field)) });
  }

  private apply(step: (report: OpenReport) => Step): void {
    const open = this.opened();
    if (!open) return;
    const { edits, held } = step(open);
    edits.forEach((edit) => this.draft(edit));
    this.setOpen({ held });
    this.flush();
  }

  private draft({ key, text }: Edit): void {
    this.change(key, (field) =>
      field.text === text && field.status !== 'writing'
        ? { ...field, draft: null, status: 'settled', refusal: null }
        : { ...field, draft: text, status: 'writing', refusal: null },
    );
  }

  private writeTyped(): void {
    for (const key of [...this.pauses.keys()]) this.leave(key);
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done;
    return done;
  }

  /** Writes all drafts that wait, in one go; drafts that come meanwhile go with the next one. */
  private flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    void this.enqueue(async () => {
      this.flushing = false;
      await this.write();
    });
  }

  private async write(): Promise<void> {
    const waiting = [...(this.opened()?.fields.values() ?? [])].filter(({ status }) => status === 'writing');
    const reachable = waiting.filter(({ key }) => this.ids.has(key));
    waiting
      .filter(({ key }) => !this.ids.has(key))
      .forEach((field) => this.answer(field, refused('unreachable', 'NotListed')));
    if (reachable.length === 0) return;
    const writes = reachable.map((field) => ({ id: this.ids.get(field.key) ?? 0, text: valueOf(field) }));
    const outcomes = await this.port.write(writes);
    reachable.forEach((field, index) =>
      this.answer(field, outcomes[index] ?? refused('unknown', 'NoAnswer')),
    );
  }

  /** Settles a field by Word's answer to what was sent; what was given since stays a draft. */
  private answer(sent: FieldState, outcome: Outcome<HostText>): void {
    const text = valueOf(sent);
    const found = outcome.ok ? readHostText(outcome.value) : null;
    const refusal = outcome.ok ? misread(text, found ?? '') : outcome.refusal;
    this.change(sent.key, (field) => {
      const newer = field.draft !== null && field.draft !== text;
      const known = found ?? field.text;
      if (newer) return { ...field, text: known };
      if (refusal) return { ...field, text: known, status: 'refused', refusal };
      return { ...field, text: known, draft: null, status: 'settled', refusal: null };
    });
  }

  private see({ texts, selected }: Glance): void {
    const open = this.opened();
    if (!open) return;
    const fields = new Map(open.fields);
    for (const [key, id] of this.ids) {
      const seen = texts.get(id);
      const field = fields.get(key);
      if (seen && field) fields.set(key, seenState(field, readHostText(seen)));
    }
    const key = [...this.ids].find(([, id]) => id === selected)?.[0] ?? null;
    this.setOpen({ fields, selected: key });
  }
}

/** The refusal when the document does not hold what was sent. */
const misread = (sent: string, found: string): Refusal | null =>
  keepsWords(sent, found) ? null : { kind: 'altered', code: 'ReadBack' };

function firstState(
  { key, label, control, text }: Field,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): FieldState {
  const host = hosts.get(control);
  const seen = host && !control.prompting ? readHostText(host) : text;
  return {
    key,
    label,
    title: control.title,
    multiline: control.multiline,
    text: seen,
    draft: null,
    status: 'settled',
    refusal: null,
    rival: null,
  };
}

/** A field after a look at the document: the document wins, except over what is being typed, which becomes a matter of choice. */
function seenState(field: FieldState, text: string): FieldState {
  if (text === field.text) return field;
  if (field.draft === null) return { ...field, text };
  if (field.draft === text)
    return { ...field, text, draft: null, rival: null, status: 'settled', refusal: null };
  return field.status === 'writing' ? field : { ...field, text, rival: text };
}
