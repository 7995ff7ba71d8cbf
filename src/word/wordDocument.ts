import type {
  Circumstances,
  DocumentPort,
  Glance,
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
} from '../session/port';
import type { Outcome } from '../session/refusal';
import { granted, refused } from '../session/refusal';
import { knowsComments, knowsReviewing, supportedSets } from './capabilities';
import { Changes } from './changes';
import { boxesAmong, controlList, hostControl, listing, listsAmong, queueBox, queueText } from './controls';
import type { Known } from './wordWriter';
import { WordWriter } from './wordWriter';
import { readParts, replaceParts } from './customParts';
import { Journal } from './journal';
import { ask } from './refusals';

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
  private readonly known: Known = { reviewed: false, lists: new Map(), givesOoxml: true };
  private readonly writer = new WordWriter(this.known, this.changes, (purpose, work) =>
    this.ask(purpose, work),
  );
  /** Its comments were refused: they are not asked for with each look (office-js#3608). */
  private refusesComments = false;
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
      this.known.givesOoxml = true;
      const listed = await this.listed(context, controls, circumstances(), holdsRevisions(source));
      return { source, ...listed };
    });
  }

  async openFile(): Promise<Outcome<OpenDocument>> {
    // It comes to this where the document's OOXML is refused, or never comes.
    this.known.givesOoxml = false;
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

  write(writes: readonly Write[]): Promise<readonly WriteAnswer[]> {
    return this.writer.write(writes);
  }

  private hold(context: Word.RequestContext, controls: Word.ContentControlCollection): void {
    this.changes.hold(context, controls.items);
    this.known.lists = listsAmong(controls.items);
    this.boxes = boxesAmong(controls.items);
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
    this.known.reviewed = mayHoldRevisions && circumstances.tracking !== null;
    this.met(circumstances);
    const reads = items.map((control) => ({ control, read: this.queueTextOf(control) }));
    if (this.asksAgain) await context.sync();
    return { controls: reads.map(({ control, read }) => hostControl(control, read())), circumstances };
  }

  /** Some texts are not among what was listed: they take a second question. */
  private get asksAgain(): boolean {
    return this.known.reviewed || this.boxes.size > 0;
  }

  private queueTextOf(control: Word.ContentControl): () => HostText {
    return this.boxes.has(control.id) ? queueBox(control) : queueText(control, this.known.reviewed);
  }

  /** What was tracked once stays in the document when no more is tracked. */
  private met(circumstances: Circumstances): Circumstances {
    this.known.reviewed ||= circumstances.tracking === true;
    return circumstances;
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
}
