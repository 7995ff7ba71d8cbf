import type {
  Circumstances,
  DocumentPort,
  FoundText,
  Glance,
  HostText,
  OpenDocument,
  Picture,
  PicturePlace,
  PicturePut,
  Placement,
  PortDiagnostics,
  ThreadChange,
  WhichComment,
  Write,
  WriteAnswer,
  WrittenText,
} from '../session/port';
import type { Outcome } from '../session/refusal';
import { granted, notInListCode, refused } from '../session/refusal';
import { knowsComments, knowsReviewing, supportedSets } from './capabilities';
import { Changes } from './changes';
import type { ControlContent, ListType, ReadAlong, WriteReading } from './controls';
import {
  boxesAmong,
  controlList,
  foundBy,
  hostControl,
  listing,
  listsAmong,
  queueBox,
  queueBeside,
  queueReading,
  queueText,
  queueWrites,
  readContents,
  writtenText,
} from './controls';
import { readParts, replaceParts } from './customParts';
import { Journal } from './journal';
import { ask } from './refusals';

/** A batch of writes: its answer, and what each found where it was refused on the way. */
interface Attempt {
  readonly outcome: Outcome<WrittenText[]>;
  readonly found: readonly (FoundText | null)[];
}

/** How a write gets into a control, decided by what was found there; null: not at all. */
interface Way {
  readonly found: HostText;
  readonly placement: Placement | null;
}

/** Whether a write takes the whole text's place in one batch with others. */
const isPlain = ({ place }: Write, way: Outcome<Way> | undefined): boolean =>
  !place || (way?.ok === true && way.value.placement?.kind === 'plain');

const toldWith = (
  refused: Extract<WriteAnswer, { ok: false }>,
  found: FoundText | null | undefined,
): WriteAnswer => (found ? { ...refused, found } : refused);

/**
 * The answer where nothing may be written for the sake of what the control holds, or it can't be read; null where it
 * may.
 */
function heldBack(way: Outcome<Way>): Outcome<WrittenText> | null {
  if (!way.ok) return way;
  const { found, placement } = way.value;
  return placement ? null : granted({ ...found, before: found, untouched: true });
}

const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** Queues the question whether changes are tracked, where this Word can tell. */
function queueCircumstances(context: Word.RequestContext): () => Circumstances {
  const readOnly = Office.context.document.mode === Office.DocumentMode.ReadOnly;
  if (!knowsReviewing()) return () => ({ readOnly, tracking: null });
  const { document } = context;
  document.load({ changeTrackingMode: true });
  return () => ({ readOnly, tracking: document.changeTrackingMode !== Word.ChangeTrackingMode.off });
}

/** Whether something of the document is a tracked insertion or deletion. */
const holdsRevisions = (ooxml: string): boolean => /<w:(?:ins|del|moveFrom|moveTo)\b/u.test(ooxml);

/** The document open in Word. Everything that Word refuses comes back as a refusal; nothing here retries by itself. */
export class WordDocument implements DocumentPort {
  private readonly journal = new Journal();
  private readonly changes = new Changes();
  /** Texts may hold words whose deletion is tracked: the reviewed ones are read. */
  private reviewed = false;
  /** The controls that take a choice from a list in the place of a text. */
  private lists: ReadonlyMap<number, ListType> = new Map();
  /** Its comments were refused: they are not asked for with each look (office-js#3608). */
  private refusesComments = false;
  /** The comments of controls can be had, likewise. */
  private tellsOwnComments = true;
  /** The OOXML of controls can be had as far as is known; else a text is written over a prompt without it. */
  private givesOoxml = true;
  /** The check boxes that were listed: what they show says nothing for certain, Word is asked. */
  private boxes: ReadonlySet<number> = new Set();

  open(): Promise<Outcome<OpenDocument>> {
    return this.ask('open', async (context) => {
      const ooxml = context.document.body.getOoxml();
      const controls = controlList(context);
      controls.load(listing);
      const circumstances = queueCircumstances(context);
      await context.sync();
      this.hold(context, controls);
      const source = resultOf(ooxml);
      this.givesOoxml = true;
      const listed = await this.listed(context, controls, circumstances(), holdsRevisions(source));
      return { source, ...listed };
    });
  }

  async openFile(): Promise<Outcome<OpenDocument>> {
    // It comes to this where the document's OOXML is refused, or never comes.
    this.givesOoxml = false;
    const listed = await this.ask('list', async (context) => {
      const controls = controlList(context);
      controls.load(listing);
      const circumstances = queueCircumstances(context);
      await context.sync();
      this.hold(context, controls);
      // What the file holds is not known yet.
      return this.listed(context, controls, circumstances(), true);
    });
    if (!listed.ok) return listed;
    // The second way is rarely gone, too.
    const file = await import('./documentFile').catch(() => null);
    if (!file) return refused('offline', 'CodeNotLoaded');
    const source = await this.journal.note('file', file.readDocumentFile);
    if (!source.ok) return source;
    return granted({ source: source.value, ...listed.value });
  }

  async glance(): Promise<Outcome<Glance>> {
    const comments = knowsComments() && !this.refusesComments;
    const whole = await this.glanceAt({ selection: true, comments });
    if (whole.ok) return whole;
    const unselected = await this.glanceAt({ selection: false, comments });
    if (unselected.ok || !comments) return unselected;
    const bare = await this.glanceAt({ selection: false, comments: false });
    this.refusesComments = bare.ok;
    return bare;
  }

  async write(writes: readonly Write[]): Promise<readonly WriteAnswer[]> {
    const typeOf = ({ id, text }: Write): ListType | undefined =>
      text === null ? undefined : this.lists.get(id);
    const ways = await this.decide(writes.filter((write) => !write.boxes && write.place));
    const isWhole = (write: Write): boolean =>
      !write.beside && !write.boxes && !typeOf(write) && isPlain(write, ways.get(write));
    const whole = writes.filter(isWhole);
    const answers = new Map<Write, WriteAnswer | undefined>();
    const written = whole.length > 0 ? await this.writeWhole(whole) : [];
    whole.forEach((write, index) => answers.set(write, written[index]));
    for (const write of writes.filter((one) => !isWhole(one))) {
      const [type, way] = [typeOf(write), ways.get(write)];
      const held = way && heldBack(way);
      if (held) answers.set(write, held);
      else if (write.boxes) answers.set(write, await this.tick(write.boxes, write.text));
      else if (type) answers.set(write, await this.choose(write, type));
      else if (write.beside) answers.set(write, await this.writeBeside(write, write.beside));
      else if (way?.ok && way.value.placement)
        answers.set(write, await this.writePlaced(write, way.value.found, way.value.placement));
    }
    return writes.map((write) => answers.get(write) ?? refused('unknown', 'NoAnswer'));
  }

  /** How each of these writes gets into its control, by what the controls hold now. */
  private async decide(writes: readonly Write[]): Promise<ReadonlyMap<Write, Outcome<Way>>> {
    const contents = await this.readContents(writes.map(({ id }) => id));
    return new Map(
      writes.flatMap((write, index): [Write, Outcome<Way>][] => {
        const content = contents[index];
        if (!content || !write.place) return [];
        if (!content.ok) return [[write, content]];
        const { found, ooxml } = content.value;
        return [[write, granted({ found, placement: write.place(found, ooxml) })]];
      }),
    );
  }

  /**
   * Of all in one batch; where that is refused, of each by itself, with its text alone where the host refuses its
   * OOXML.
   */
  private async readContents(ids: readonly number[]): Promise<readonly Outcome<ControlContent>[]> {
    if (ids.length === 0) return [];
    const whole = await this.ask('read', (context) => readContents(context, ids, this.reviewed, true));
    if (whole.ok) return whole.value.map(granted);
    if (whole.refusal.kind === 'offline') return ids.map(() => whole);
    const each: Outcome<ControlContent>[] = [];
    for (const id of ids) each.push(await this.readContent(id, ids.length > 1));
    return each;
  }

  private async readContent(id: number, withOoxml: boolean): Promise<Outcome<ControlContent>> {
    const read = await this.ask('read', (context) => readContents(context, [id], this.reviewed, withOoxml));
    if (!read.ok && withOoxml && read.refusal.kind !== 'offline') return this.readContent(id, false);
    const [content] = read.ok ? read.value : [];
    if (!read.ok) return read;
    return content ? granted(content) : refused('unknown', 'NoAnswer');
  }

  private async writeWhole(writes: readonly Write[]): Promise<readonly WriteAnswer[]> {
    const along = writes.some(({ overPrompt, text }) => overPrompt && text) ? this.readAlong() : null;
    const { outcome, found } = await this.writeAll(writes, along);
    if (outcome.ok) return outcome.value.map(granted);
    if (outcome.refusal.kind === 'offline' || (writes.length === 1 && !along))
      return writes.map((_, index) => toldWith(outcome, found[index]));
    const each = await this.writeOneByOne(writes, found);
    if (each.every(({ ok }) => ok)) {
      if (along === 'ooxml') this.givesOoxml = false;
      if (along === 'comments') this.tellsOwnComments = false;
    }
    return each;
  }

  private readAlong(): ReadAlong {
    if (this.givesOoxml) return 'ooxml';
    return knowsComments() && this.tellsOwnComments ? 'comments' : null;
  }

  /** Which items a list has is known only once it was asked: each list has batches of its own. */
  private async choose(write: Write, type: ListType): Promise<Outcome<WrittenText>> {
    const lists = await import('./lists').catch(() => null);
    if (!lists) return refused('offline', 'CodeNotLoaded');
    this.changes.expectEcho([write.id]);
    const outcome = await this.ask('write', (context) =>
      lists.choose(controlList(context), write, type, this.reviewed),
    );
    if (!outcome.ok || !outcome.value) this.changes.forgetEchoes([write.id]);
    if (!outcome.ok) return outcome;
    return outcome.value ? granted(outcome.value) : refused('unsupported', notInListCode);
  }

  /** What has to change is known only once the boxes were read: they have batches of their own. */
  private async tick(ids: readonly number[], marks: string | null): Promise<Outcome<WrittenText>> {
    const boxes = await import('./boxes').catch(() => null);
    if (!boxes) return refused('offline', 'CodeNotLoaded');
    const outcome = await this.ask('write', (context) =>
      boxes.tick(controlList(context), { ids, marks }, (changing) => this.changes.expectEcho(changing)),
    );
    if (!outcome.ok) this.changes.forgetEchoes(ids);
    return outcome;
  }

  private hold(context: Word.RequestContext, controls: Word.ContentControlCollection): void {
    this.changes.hold(context, controls.items);
    this.lists = listsAmong(controls.items);
    this.boxes = boxesAmong(controls.items);
  }

  /** Never with others and never again by itself: what is added twice stands there twice. */
  private async writeBeside(
    write: Write,
    { at, stands }: NonNullable<Write['beside']>,
  ): Promise<Outcome<WrittenText>> {
    const outcome = await this.ask('write', async (context) => {
      const controls = controlList(context);
      const read = queueReading(controls.getById(write.id), this.reviewed);
      await context.sync();
      const before = read();
      if (!stands(before)) return { ...before, before, untouched: true };
      this.changes.expectEcho([write.id]);
      const after = queueBeside(controls, write, at, this.reviewed);
      await context.sync();
      return { ...after(), before };
    });
    if (!outcome.ok) this.changes.forgetEchoes([write.id]);
    return outcome;
  }

  /** Never with others and never again by itself, as above. */
  private async writePlaced(
    { id, text }: Write,
    found: HostText,
    placement: Placement,
  ): Promise<Outcome<WrittenText>> {
    // Few fields hold more than text: what writes in them is loaded with the first one.
    const code = await import('./placedWrites').catch(() => null);
    if (!code) return refused('offline', 'CodeNotLoaded');
    this.changes.expectEcho([id]);
    const outcome = await this.ask('write', (context) =>
      code.writePlaced(context, { id, text: text ?? '', placement, found }, this.reviewed),
    );
    if (!outcome.ok) this.changes.forgetEchoes([id]);
    return outcome;
  }

  select(id: number): Promise<Outcome<null>> {
    return this.ask('select', async (context) => {
      controlList(context).getById(id).select('Select');
      await context.sync();
      return null;
    });
  }

  reveal(id: number): Promise<Outcome<null>> {
    return this.ask('reveal', async (context) => {
      controlList(context).getById(id).paragraphs.getFirst().select('Start');
      await context.sync();
      return null;
    });
  }

  async showParagraph(isMeant: (text: string) => boolean): Promise<Outcome<number>> {
    const paragraphs = await import('./paragraphs').catch(() => null);
    if (!paragraphs) return refused('offline', 'CodeNotLoaded');
    return this.ask('showParagraph', (context) => paragraphs.showParagraph(context, isMeant));
  }

  async stopTracking(): Promise<Outcome<null>> {
    if (!knowsReviewing()) return refused('unsupported', 'NoTracking');
    return this.ask('stopTracking', async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.off;
      await context.sync();
      return null;
    });
  }

  async repeatBlock(ids: readonly number[], copy: (ooxml: string) => string | null): Promise<Outcome<null>> {
    // A way that is rarely gone: its code is loaded when it is, which can fail like any other request.
    const blocks = await import('./blocks').catch(() => null);
    if (!blocks) return refused('offline', 'CodeNotLoaded');
    const repeated = await this.ask('repeatBlock', (context) => blocks.repeatBlock(context, ids, copy));
    if (!repeated.ok) return repeated;
    return repeated.value ? granted(null) : refused('unsupported', 'NoCopy');
  }

  async removeParagraphs(isMeant: (text: string) => boolean): Promise<Outcome<number>> {
    const paragraphs = await import('./paragraphs').catch(() => null);
    if (!paragraphs) return refused('offline', 'CodeNotLoaded');
    return this.ask('removeParagraphs', (context) => paragraphs.removeParagraphs(context, isMeant));
  }

  async insertPicture(picture: Picture, place: PicturePlace): Promise<Outcome<PicturePut>> {
    // Pictures are rare: what puts them is loaded with the first, and may not come where the connection is gone.
    const pictures = await import('./pictures').catch(() => null);
    if (!pictures) return refused('offline', 'NotLoaded');
    return this.ask('insertPicture', (context) => pictures.insertPicture(context, picture, place));
  }

  async removePictures(isMeant: (title: string) => boolean): Promise<Outcome<number>> {
    const pictures = await import('./pictures').catch(() => null);
    if (!pictures) return refused('offline', 'NotLoaded');
    return this.ask('removePictures', (context) => pictures.removePictures(context, isMeant));
  }

  /**
   * Of WordApi 1.3. That the new document shows is never told: on the web nothing was seen to open (office-js#5507).
   */
  openNew(base64: string): Promise<Outcome<null>> {
    return this.ask('openNew', async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
      return null;
    });
  }

  changesComments(): boolean {
    return knowsComments();
  }

  async changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>> {
    // Rarely gone, too.
    const comments = await import('./comments').catch(() => null);
    if (!comments) return refused('offline', 'CodeNotLoaded');
    const changed = await this.ask('changeComment', (context) =>
      comments.changeComment(context, which, change),
    );
    if (!changed.ok) return changed;
    return changed.value === 'changed' ? granted(null) : comments.refusals[changed.value];
  }

  readParts(namespace: string): Promise<Outcome<readonly string[]>> {
    return this.journal.note('readParts', () => readParts(namespace));
  }

  replaceParts(namespace: string, xml: string | null, known: readonly string[]): Promise<Outcome<null>> {
    return this.journal.note('replaceParts', () => replaceParts(namespace, xml, known));
  }

  watch(): Promise<Outcome<null>> {
    return this.changes.watch();
  }

  onChange(listener: (heardAt: number) => void): () => void {
    return this.changes.listen(listener);
  }

  diagnostics(): PortDiagnostics {
    const { host, platform, version } = Office.context.diagnostics;
    return {
      host: String(host),
      platform: String(platform),
      version,
      apiSets: supportedSets(),
      ...this.journal.read(),
    };
  }

  private ask<T>(purpose: string, work: (context: Word.RequestContext) => Promise<T>): Promise<Outcome<T>> {
    return this.journal.note(purpose, () => ask(work));
  }

  /** What was listed, with the texts as they are once the tracked changes are accepted. */
  private async listed(
    context: Word.RequestContext,
    { items }: Word.ContentControlCollection,
    circumstances: Circumstances,
    mayHoldRevisions: boolean,
  ): Promise<Omit<OpenDocument, 'source'>> {
    this.reviewed = mayHoldRevisions && circumstances.tracking !== null;
    this.met(circumstances);
    const reads = items.map((control) => ({ control, read: this.queueTextOf(control) }));
    if (this.asksAgain) await context.sync();
    return { controls: reads.map(({ control, read }) => hostControl(control, read())), circumstances };
  }

  /** Some texts are not among what was listed: they take a second question. */
  private get asksAgain(): boolean {
    return this.reviewed || this.boxes.size > 0;
  }

  private queueTextOf(control: Word.ContentControl): () => HostText {
    return this.boxes.has(control.id) ? queueBox(control) : queueText(control, this.reviewed);
  }

  /** What was tracked once stays in the document when no more is tracked. */
  private met(circumstances: Circumstances): Circumstances {
    this.reviewed ||= circumstances.tracking === true;
    return circumstances;
  }

  /** Writes in one batch; also what each control held until then, as far as a batch came that was refused. */
  private async writeAll(writes: readonly Write[], along: ReadAlong): Promise<Attempt> {
    let readings: WriteReading[] = [];
    this.changes.expectEcho(writes.filter(({ text }) => text !== null).map(({ id }) => id));
    const outcome = await this.ask('write', async (context) => {
      const controls = controlList(context);
      readings = queueWrites(controls, writes, this.reviewed, along);
      await context.sync();
      return readings.map(writtenText);
    });
    if (outcome.ok) return { outcome, found: [] };
    this.changes.forgetEchoes(writes.map(({ id }) => id));
    return { outcome, found: readings.map(foundBy) };
  }

  /**
   * The control around the cursor can't be asked for everywhere it exists (office-js#1302, #2344), nor perhaps the
   * comments: the texts count more.
   */
  private glanceAt(asks: { selection: boolean; comments: boolean }): Promise<Outcome<Glance>> {
    return this.ask('glance', async (context) => {
      this.changes.forgetEchoes();
      const controls = controlList(context);
      controls.load('items/id,items/text,items/placeholderText');
      const around = asks.selection ? context.document.getSelection().parentContentControlOrNullObject : null;
      around?.load('id');
      const comments = asks.comments ? context.document.body.getComments() : null;
      comments?.load('items/id');
      const circumstances = queueCircumstances(context);
      await context.sync();
      const met = this.met(circumstances());
      const reads = controls.items.map((control) => ({
        id: control.id,
        read: this.queueTextOf(control),
      }));
      if (this.asksAgain) await context.sync();
      return {
        texts: new Map(reads.map(({ id, read }) => [id, read()])),
        selected: around && !around.isNullObject ? around.id : null,
        comments: comments?.items.length ?? null,
        circumstances: met,
      };
    });
  }

  /**
   * The first refusal ends a batch and nothing is rolled back: one at a time, each refusal stays with its own field.
   * What the first try wrote stands there by now: what it took the place of is known from that try alone.
   */
  private async writeOneByOne(
    writes: readonly Write[],
    first: readonly (FoundText | null)[],
  ): Promise<WriteAnswer[]> {
    const answers: WriteAnswer[] = [];
    for (const [index, write] of writes.entries()) {
      const { outcome, found } = await this.writeAll([write], null);
      const [text] = outcome.ok ? outcome.value : [];
      const known = first[index];
      if (!outcome.ok) answers.push(toldWith(outcome, known ?? found[0]));
      else if (!text) answers.push(refused('unknown', 'NoAnswer'));
      else answers.push(granted({ ...text, ...(known ?? { isAgain: true }) }));
    }
    return answers;
  }
}
