import type { FieldKey } from '../../src/assessment/fieldKey';
import type {
  Circumstances,
  DocumentPort,
  Glance,
  HostControl,
  HostText,
  OpenDocument,
  Picture,
  PicturePlace,
  PicturePut,
  PortDiagnostics,
  ThreadChange,
  WhichComment,
  Write,
  WriteAnswer,
  WrittenText,
} from '../../src/session/port';
import type { Outcome, RefusalKind } from '../../src/session/refusal';
import { granted, refused } from '../../src/session/refusal';
import type { OutlineControl } from '../../src/template/outline/control';
import { readThreads } from '../../src/template/comments';
import { openDocx } from '../../src/template/xml/docx';
import type { Package } from '../../src/template/xml/package';
import { wordParts } from '../../src/template/xml/package';
import type { ReportModel } from '../../src/template/report';
import { readReport } from '../../src/template/report';
import type { ParseXml } from '../../src/template/xml/xml';
import { answeredDocx, resolvedDocx } from '../template/commentedDocx';
import { insertPiece, takePiece } from '../template/repeatedBlock';
import { withPictures } from '../template/withPictures';
import { paragraphsOf, withoutParagraphs } from '../template/withoutParagraphs';
import { filledDocx } from './filledDocx';

const prompt = 'Kirjoita tekstiä napsauttamalla tai napauttamalla tätä.';
/** What has no namespace is broken, and may be anybody's. */
const isOf = (part: string, namespace: string): boolean =>
  part.includes(`"${namespace}"`) || !part.includes('xmlns');
const idOf = (control: OutlineControl): number => control.id ?? -1 - control.index;

const knownReports = new WeakMap<Uint8Array, ReportModel>();

/** What a file holds, read once for the same bytes. */
function reportOf(bytes: Uint8Array, parseXml: ParseXml): ReportModel {
  const known = knownReports.get(bytes);
  if (known) return known;
  const report = readReport(wordParts(packageOf(bytes, parseXml)));
  knownReports.set(bytes, report);
  return report;
}

function packageOf(bytes: Uint8Array, parseXml: ParseXml): Package {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(`The document can't be opened: ${opening.fault}`);
  return opening.package;
}

/**
 * What can go wrong with one call: it may throw, or its answer may not come, come late, or say nothing that can be
 * used; of a batch of writes only half may be done, or told; it may be refused when it is done; and the host may do it
 * twice.
 */
export type CallFault =
  'refused' | 'thrown' | 'lostBefore' | 'lostAfter' | 'refusedAfter' | 'unanswered' | 'lateRun' | 'lateAnswer' | 'garbage' | 'half' | 'tooFew' | 'twice'; // prettier-ignore
export type CallName = 'open' | 'openFile' | 'glance' | 'write' | 'select' | 'reveal' | 'showParagraph' | 'stopTracking' | 'insertPicture' | 'removePictures' | 'openNew' | 'repeatBlock' | 'removeParagraphs' | 'changeComment' | 'readParts' | 'replaceParts' | 'watch'; // prettier-ignore

/** The refusal of a write that has come all the same, with what it found. */
const refusedWith = (answer: WriteAnswer): WriteAnswer =>
  answer.ok ? { ...refused('busy', 'FakeRefusal'), found: { before: answer.value.before } } : answer;

/** The answer with null in the place of every text. */
const withoutTexts = <T>(answer: T): T => {
  if (answer instanceof Map)
    return new Map([...answer].map(([id, told]) => [id, withoutTexts<unknown>(told)])) as T;
  if (Array.isArray(answer)) return answer.map((one) => withoutTexts<unknown>(one)) as T;
  if (typeof answer !== 'object' || answer === null || answer instanceof Uint8Array) return answer;
  const entries = Object.entries(answer).map(([name, value]: [string, unknown]) => [
    name,
    name === 'text' ? null : withoutTexts(value),
  ]);
  return Object.fromEntries(entries) as T;
};

/** A document in memory, made of a real .docx, with a person who can type into it and a host that can refuse. */
export class FakeDocument implements DocumentPort {
  /** What was asked of the document, in order: one entry for each batch. */
  readonly batches: (
    Exclude<CallName, 'write' | 'readParts' | 'replaceParts' | 'watch'> | readonly Write[]
  )[] = [];
  /** The document's custom XML parts, of whatever namespace. */
  parts: readonly string[] = [];
  partsRefusal: RefusalKind | null = null;
  circumstances: Circumstances = { readOnly: false, tracking: false };
  /** Why the host gives no look at the document; null while it does. */
  glanceRefusal: RefusalKind | null = null;
  /**
   * What the host gives as the text of a control whose prompt shows, without telling the prompt; null where it tells
   * it.
   */
  promptAsText: string | null = null;
  /** What a control makes of a text that is written into it, as a list that has words of its own. */
  worded: (text: string) => string = (text) => text;
  /** The pictures that were put into the document. */
  readonly pictures: Picture[] = [];
  /** Those of them that a person has dragged out of their line of text: Word lists them no more. */
  readonly floating = new Set<Picture>();
  /** Where they were put, in order. */
  readonly places: PicturePlace['kind'][] = [];
  /** What becomes of a picture for the paragraph with the cursor. */
  atCursor: PicturePut = 'put';
  /** Why the host takes no picture where the cursor stands; null while it does. */
  pictureRefusal: RefusalKind | null = null;
  /** The files that were opened as documents of their own, in base64. */
  readonly newDocuments: string[] = [];
  /** Why the host opens none; null while it does. */
  openNewRefusal: RefusalKind | null = null;
  /** Whether the host lets comments be answered and resolved. */
  knowsComments = true;
  /** How many comments the host counts; null where it doesn't tell. */
  commentCount: number | null = null;
  /** Why the host changes no comment; null while it does. */
  commentRefusal: RefusalKind | null = null;
  /** Why the host inserts nothing; null while it does. */
  insertRefusal: RefusalKind | null = null;
  /** The controls whose lines were brought into view, in order. */
  readonly revealed: number[] = [];
  /** The text of the paragraph that the host moved the cursor to last; null for none. */
  shownParagraph: string | null = null;
  /** Why the host moves the cursor to no paragraph; null while it does. */
  showRefusal: RefusalKind | null = null;
  /** Why the host goes on tracking changes; null while it stops when asked. */
  trackingRefusal: RefusalKind | null = null;
  /** Why the host brings nothing into view; null while it does. */
  revealRefusal: RefusalKind | null = null;
  /** What else the host does when it brings something into view, as taking the focus. */
  onReveal: () => void = () => undefined;
  /** Why the host takes no paragraphs out; null while it does. */
  removeRefusal: RefusalKind | null = null;
  /** The host says that it took paragraphs out, and leaves them. */
  keepsParagraphs = false;
  private report: ReportModel;
  private readonly texts = new Map<number, string>();
  private readonly keptBack = new Set<number>();
  private readonly refusals = new Map<number, RefusalKind>();
  private readonly listeners = new Set<(heardAt: number) => void>();
  private cursor: number | null = null;
  private openRefusal: RefusalKind | null = null;
  private gate: Promise<void> = Promise.resolve();
  private openGate: () => void = () => undefined;
  private readonly faults: { readonly call: CallName; readonly fault: CallFault }[] = [];
  private readonly heldBack: (() => void)[] = [];
  /** Of the next batch of writes only half is done. */
  private halves = false;
  private isWatched = false;

  constructor(
    private bytes: Uint8Array,
    private readonly parseXml: ParseXml,
  ) {
    this.report = reportOf(bytes, parseXml);
    this.fillTexts();
  }

  /** The document is edited beyond texts: from now on it is this file. */
  become(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.report = reportOf(bytes, this.parseXml);
    this.texts.clear();
    this.fillTexts();
  }

  /** What stands in the field. */
  textOf(key: FieldKey): string {
    return this.texts.get(this.id(key)) ?? '';
  }

  textAt(id: number): string {
    return this.texts.get(id) ?? '';
  }

  /** A person types into the document, out of the pane's sight. */
  put(key: FieldKey, text: string): void {
    this.texts.set(this.id(key), text);
  }

  /** A person changes a control by its id, as by ticking a box. */
  putAt(id: number, text: string): void {
    this.texts.set(id, text);
  }

  /** A person types into a control, which the host tells whoever has asked for it. */
  typeAt(id: number, text: string): void {
    this.texts.set(id, text);
    if (this.isWatched && !this.keptBack.has(id)) this.tellChange();
  }

  /** A person clicks into a field, or out of all fields. */
  click(key: FieldKey | null): void {
    this.cursor = key === null ? null : this.id(key);
    this.tellChange();
  }

  /** From now on the host refuses to write the field; null lets it be written again. */
  refuse(key: FieldKey, kind: RefusalKind | null): void {
    if (kind === null) this.refusals.delete(this.id(key));
    else this.refusals.set(this.id(key), kind);
  }

  refuseAll(kind: RefusalKind): void {
    [...this.texts.keys()].forEach((id) => this.refusals.set(id, kind));
  }

  refuseToOpen(kind: RefusalKind | null): void {
    this.openRefusal = kind;
  }

  /** The host keeps these fields from add-ins, as older versions do with plain-text controls. */
  keepBack(...keys: readonly FieldKey[]): void {
    keys.forEach((key) => this.keptBack.add(this.id(key)));
  }

  keepBackAt(id: number): void {
    this.keptBack.add(id);
  }

  /** Answers nothing until it is released. */
  hold(): void {
    this.gate = new Promise((resolve) => {
      this.openGate = resolve;
    });
  }

  release(): void {
    this.openGate();
  }

  /** The next call of this name goes wrong. */
  failNext(call: CallName, fault: CallFault): void {
    this.faults.push({ call, fault });
  }

  /** Answers that were held back come now. */
  async answerLate(): Promise<void> {
    this.heldBack.splice(0).forEach((answer) => answer());
    await new Promise((taken) => setImmediate(taken));
  }

  open(): Promise<Outcome<OpenDocument>> {
    return this.answer('open', () => this.opened());
  }

  openFile(): Promise<Outcome<OpenDocument>> {
    return this.answer('openFile', () => this.opened());
  }

  glance(): Promise<Outcome<Glance>> {
    return this.answer('glance', () => {
      if (this.glanceRefusal) return refused(this.glanceRefusal, 'FakeRefusal');
      const listed = [...this.texts.keys()].filter((id) => !this.keptBack.has(id));
      const texts = new Map(listed.map((id) => [id, this.hostText(id)]));
      const { commentCount: comments, circumstances } = this;
      return granted({ texts, selected: this.cursor, comments, circumstances });
    });
  }

  write(writes: readonly Write[]): Promise<readonly Outcome<WrittenText>[]> {
    return this.answer(writes, () => this.writeAll(writes));
  }

  private writeAll(writes: readonly Write[]): readonly Outcome<WrittenText>[] {
    const done = this.halves ? Math.ceil(writes.length / 2) : writes.length;
    this.halves = false;
    return writes.map((write, at) => (at < done ? this.writeOne(write) : refused('busy', 'FakeRefusal')));
  }

  select(id: number): Promise<Outcome<null>> {
    return this.answer('select', () => {
      this.cursor = id;
      return granted(null);
    });
  }

  reveal(id: number): Promise<Outcome<null>> {
    return this.answer('reveal', () => {
      if (this.revealRefusal) return refused(this.revealRefusal, 'FakeRefusal');
      this.revealed.push(id);
      this.cursor = null;
      this.onReveal();
      return granted(null);
    });
  }

  showParagraph(isMeant: (text: string) => boolean): Promise<Outcome<number>> {
    return this.answer('showParagraph', () => {
      if (this.showRefusal) return refused(this.showRefusal, 'FakeRefusal');
      const meant = paragraphsOf(this.filled()).filter(isMeant);
      if (meant.length === 1) [this.shownParagraph = null] = meant;
      return granted(meant.length);
    });
  }

  stopTracking(): Promise<Outcome<null>> {
    return this.answer('stopTracking', () => {
      if (this.trackingRefusal) return refused(this.trackingRefusal, 'FakeRefusal');
      this.circumstances = { ...this.circumstances, tracking: false };
      return granted(null);
    });
  }

  repeatBlock(ids: readonly number[], copy: (ooxml: string) => string | null): Promise<Outcome<null>> {
    return this.answer('repeatBlock', () => {
      const [first = 0, last = 0] = [ids[0], ids.at(-1)];
      const file = this.filled();
      const ooxml = copy(takePiece(file, first, last));
      if (ooxml === null) return refused('unsupported', 'NoCopy');
      if (this.insertRefusal) return refused(this.insertRefusal, 'FakeRefusal');
      this.become(insertPiece(file, last, ooxml));
      return granted(null);
    });
  }

  removeParagraphs(isMeant: (text: string) => boolean): Promise<Outcome<number>> {
    return this.answer('removeParagraphs', () => {
      if (this.removeRefusal) return refused(this.removeRefusal, 'FakeRefusal');
      const { bytes, removed } = withoutParagraphs(this.filled(), isMeant);
      if (!this.keepsParagraphs) this.become(bytes);
      return granted(removed);
    });
  }

  insertPicture(picture: Picture, place: PicturePlace): Promise<Outcome<PicturePut>> {
    return this.answer('insertPicture', () => {
      if (this.pictureRefusal) return refused(this.pictureRefusal, 'FakeRefusal');
      if (place.kind === 'cursor' && this.cursor !== null) return granted('inField');
      if (place.kind === 'cursor' && this.atCursor !== 'put') return granted(this.atCursor);
      const replaced = place.kind === 'instead' ? this.dropPictures(place.isMeant) : 1;
      if (replaced === 0) return granted('noPicture');
      this.pictures.push(picture);
      this.places.push(place.kind);
      return granted('put');
    });
  }

  removePictures(isMeant: (title: string) => boolean): Promise<Outcome<number>> {
    return this.answer('removePictures', () => {
      if (this.pictureRefusal) return refused(this.pictureRefusal, 'FakeRefusal');
      return granted(this.dropPictures(isMeant));
    });
  }

  openNew(base64: string): Promise<Outcome<null>> {
    return this.answer('openNew', () => {
      if (this.openNewRefusal) return refused(this.openNewRefusal, 'FakeRefusal');
      this.newDocuments.push(base64);
      return granted(null);
    });
  }

  changesComments(): boolean {
    return this.knowsComments;
  }

  changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>> {
    return this.answer('changeComment', () => {
      if (this.commentRefusal) return refused(this.commentRefusal, 'FakeRefusal');
      const threads = readThreads(packageOf(this.bytes, this.parseXml)) ?? [];
      const thread = threads[which(threads) ?? -1];
      if (!thread) return refused('gone', 'NoSuchComment');
      const id = Number(thread.id);
      const answer = { author: 'Minä Itse', text: change.kind === 'answer' ? change.text : '' };
      this.bytes =
        change.kind === 'answer'
          ? answeredDocx(this.bytes, id, answer)
          : resolvedDocx(this.bytes, id, change.resolved);
      return granted(null);
    });
  }

  readParts(namespace: string): Promise<Outcome<readonly string[]>> {
    return this.run('readParts', () =>
      this.partsRefusal
        ? refused(this.partsRefusal, 'FakeRefusal')
        : granted(this.parts.filter((part) => isOf(part, namespace))),
    );
  }

  replaceParts(_: string, xml: string | null, known: readonly string[]): Promise<Outcome<null>> {
    return this.run('replaceParts', () => {
      if (this.partsRefusal) return refused(this.partsRefusal, 'FakeRefusal');
      const left = this.parts.filter((part) => !known.includes(part));
      this.parts = xml === null ? left : [...left, xml];
      return granted(null);
    });
  }

  watch(): Promise<Outcome<null>> {
    return this.run('watch', () => {
      this.isWatched = true;
      return granted(null);
    });
  }

  onChange(listener: (heardAt: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  diagnostics(): PortDiagnostics {
    const records = this.batches.map((batch) => ({
      purpose: typeof batch === 'string' ? batch : 'write',
      milliseconds: 5,
      code: null,
    }));
    return {
      host: 'Word',
      platform: 'PC',
      version: '16.0.1',
      apiSets: ['WordApi 1.1', 'WordApi 1.3'],
      batches: records.length,
      records,
    };
  }

  private tellChange(): void {
    this.listeners.forEach((listener) => listener(performance.now()));
  }

  private fillTexts(): void {
    this.report.controls.forEach((control) =>
      this.texts.set(idOf(control), control.prompting ? '' : control.text),
    );
  }

  private async answer<T>(batch: FakeDocument['batches'][number], answer: () => T): Promise<T> {
    this.batches.push(batch);
    await this.gate;
    return this.run(typeof batch === 'string' ? batch : 'write', answer, batch);
  }

  private run<T>(call: CallName, answer: () => T, batch: unknown = null): Promise<T> {
    const index = this.faults.findIndex((fault) => fault.call === call);
    const [met] = index < 0 ? [] : this.faults.splice(index, 1);
    return met ? this.goWrong(met.fault, answer, batch) : Promise.resolve(answer());
  }

  private goWrong<T>(fault: CallFault, answer: () => T, batch: unknown): Promise<T> {
    const refusing = (why: RefusalKind): T => {
      const refusal = refused(why, 'FakeRefusal');
      return (Array.isArray(batch) ? batch.map(() => refusal) : refusal) as T;
    };
    const late = (give: () => T): Promise<T> =>
      new Promise((resolve) => void this.heldBack.push(() => resolve(give())));
    switch (fault) {
      case 'refused':
        return Promise.resolve(refusing('busy'));
      case 'thrown':
        return Promise.reject(new Error('The fake document throws.'));
      case 'lostBefore':
        return Promise.resolve(refusing('offline'));
      case 'lostAfter':
        answer();
        return Promise.resolve(refusing('offline'));
      case 'refusedAfter': {
        const given = answer();
        const isBatch = Array.isArray(batch);
        return Promise.resolve(isBatch ? ((given as WriteAnswer[]).map(refusedWith) as T) : refusing('busy'));
      }
      case 'unanswered':
        return new Promise(() => undefined);
      case 'lateRun':
        return late(answer);
      case 'lateAnswer': {
        const given = answer();
        return late(() => given);
      }
      case 'garbage':
        return Promise.resolve(withoutTexts(answer()));
      case 'half':
        this.halves = Array.isArray(batch);
        return Promise.resolve(this.halves ? answer() : refusing('busy'));
      case 'tooFew': {
        const given = answer();
        return Promise.resolve(Array.isArray(given) ? (given.slice(0, given.length / 2) as T) : given);
      }
      case 'twice': {
        const given = answer();
        answer();
        return Promise.resolve(given);
      }
    }
  }

  private opened(): Outcome<OpenDocument> {
    if (this.openRefusal) return refused(this.openRefusal, 'FakeRefusal');
    const controls = this.report.controls
      .filter((control) => !this.keptBack.has(idOf(control)))
      .map((control) => this.hostControl(control));
    return granted({ source: this.filled(), controls, circumstances: this.circumstances });
  }

  /** The file as it stands now. */
  private filled(): Uint8Array {
    return withPictures(filledDocx(this.bytes, this.changedTexts(), prompt), this.pictures);
  }

  private dropPictures(isMeant: (title: string) => boolean): number {
    const left = this.pictures.filter((picture) => !isMeant(picture.title) || this.floating.has(picture));
    const dropped = this.pictures.length - left.length;
    this.pictures.splice(0, this.pictures.length, ...left);
    return dropped;
  }

  /** What differs from the file, by id. */
  private changedTexts(): Map<number, string> {
    const inFile = this.report.controls.map((control): [number, string] => [
      idOf(control),
      control.prompting ? '' : control.text,
    ]);
    return new Map(
      inFile
        .filter(([id, text]) => this.texts.get(id) !== text)
        .map(([id]) => [id, this.texts.get(id) ?? '']),
    );
  }

  /** The host’s key for the control of a field. */
  id(key: FieldKey): number {
    const field = this.report.fields.get(key) ?? this.report.unsure.get(key);
    if (!field) throw new Error(`The document has no field ${key}.`);
    return idOf(field.control);
  }

  private hostText(id: number): HostText {
    const text = this.texts.get(id) ?? '';
    if (this.promptAsText === null) return { text, prompt };
    return { text: text === '' ? this.promptAsText : text, prompt: '' };
  }

  private hostControl(control: OutlineControl): HostControl {
    const id = idOf(control);
    return { id, title: control.title, tag: control.tag, ...this.hostText(id) };
  }

  private tick(boxes: readonly number[], marks: string | null): WrittenText {
    const read = (): HostText => ({ text: boxes.map((id) => this.texts.get(id)).join(''), prompt: '' });
    const before = read();
    boxes.forEach((id, at) =>
      this.texts.set(id, marks === null ? (this.texts.get(id) ?? '') : marks.charAt(at)),
    );
    return { ...read(), before };
  }

  private writeOne({ id, text, beside, place, boxes }: Write): Outcome<WrittenText> {
    const kind = this.refusals.get(id);
    if (boxes) return kind ? refused(kind, 'FakeRefusal') : granted(this.tick(boxes, text));
    const before = this.hostText(id);
    if (text === null) return granted({ ...before, before });
    if (kind) return refused(kind, 'FakeRefusal');
    // It has no OOXML of a control: a part of a text can't be found here.
    if (place && !['plain', 'whole'].includes(place(before, null)?.kind ?? ''))
      return granted({ ...before, before, untouched: true });
    if (beside && !beside.stands(before)) return granted({ ...before, before, untouched: true });
    const stood = beside ? before.text : '';
    const own = this.worded(text);
    this.texts.set(id, beside?.at === 'Start' ? `${own}${stood}` : `${stood}${own}`);
    return granted({ ...this.hostText(id), before });
  }
}
