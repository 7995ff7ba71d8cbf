import type {
  Answers,
  Circumstances,
  DocumentPort,
  Glance,
  HostText,
  OpenDocument,
  Picture,
  PortDiagnostics,
  Write,
  WrittenText,
} from '../session/port';
import type { Outcome, TimedOutcome } from '../session/refusal';
import { granted, refused } from '../session/refusal';
import { knowsReviewing, supportedSets } from './capabilities';
import { Changes } from './changes';
import { controlList, hostControl, listing, queueReading, queueText, queueWrite } from './controls';
import { readParts, replaceParts } from './customParts';
import { readDocumentFile } from './documentFile';
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

/** The document open in Word. Everything that Word refuses comes back as a refusal; nothing here retries by itself. */
export class WordDocument implements DocumentPort {
  private readonly journal = new Journal();
  private readonly changes = new Changes();
  private tracking = false;

  open(): Promise<TimedOutcome<OpenDocument>> {
    return this.ask('open', async (context) => {
      const ooxml = context.document.body.getOoxml();
      const controls = controlList(context);
      controls.load(listing);
      const circumstances = queueCircumstances(context);
      await context.sync();
      this.changes.hold(context, controls.items);
      const listed = controls.items.map(hostControl);
      return { source: resultOf(ooxml), controls: listed, circumstances: this.met(circumstances()) };
    });
  }

  async openFile(): Promise<Outcome<OpenDocument>> {
    const listed = await this.ask('list', async (context) => {
      const controls = controlList(context);
      controls.load(listing);
      const circumstances = queueCircumstances(context);
      await context.sync();
      this.changes.hold(context, controls.items);
      return { controls: controls.items.map(hostControl), circumstances: this.met(circumstances()) };
    });
    if (!listed.ok) return listed;
    const source = await this.journal.note('file', readDocumentFile);
    if (!source.ok) return source;
    return granted({ source: source.value, ...listed.value });
  }

  async glance(): Promise<Outcome<Glance>> {
    const glanced = await this.glanceAt(true);
    return glanced.ok ? glanced : this.glanceAt(false);
  }

  async write(writes: readonly Write[], alongside: readonly number[]): Promise<Answers> {
    this.changes.expectEcho(writes.map(({ id }) => id));
    const written = await this.writeAll(writes, alongside);
    if (written.ok) return { ...written.value, outcomes: written.value.texts.map(granted) };
    const isAll = writes.length === 1 || written.refusal.kind === 'offline';
    const outcomes = isAll ? writes.map(() => written) : await this.writeOneByOne(writes);
    return { outcomes, alongside: new Map() };
  }

  select(id: number): Promise<Outcome<null>> {
    return this.ask('select', async (context) => {
      controlList(context).getById(id).select('Select');
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

  async insertPicture(picture: Picture): Promise<Outcome<null>> {
    // Pictures are rare: what puts them is loaded with the first, and may not come where the connection is gone.
    const pictures = await import('./pictures').catch(() => null);
    if (!pictures) return refused('offline', 'NotLoaded');
    return this.ask('insertPicture', (context) => pictures.insertPicture(context, picture));
  }

  readParts(namespace: string): Promise<Outcome<readonly string[]>> {
    return this.journal.note('readParts', () => readParts(namespace));
  }

  replaceParts(namespace: string, xml: string | null): Promise<Outcome<null>> {
    return this.journal.note('replaceParts', () => replaceParts(namespace, xml));
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

  private ask<T>(
    purpose: string,
    work: (context: Word.RequestContext) => Promise<T>,
  ): Promise<TimedOutcome<T>> {
    return this.journal.note(purpose, () => ask(work));
  }

  private met(circumstances: Circumstances): Circumstances {
    this.tracking = circumstances.tracking === true;
    return circumstances;
  }

  private writeAll(
    writes: readonly Write[],
    alongside: readonly number[] = [],
  ): Promise<Outcome<{ texts: WrittenText[]; alongside: ReadonlyMap<number, HostText> }>> {
    return this.ask('write', async (context) => {
      const controls = controlList(context);
      const written = writes.map((write) => queueWrite(controls, write, this.tracking));
      const others = alongside.map((id) => ({
        id,
        read: queueReading(controls.getById(id), this.tracking),
      }));
      await context.sync();
      return {
        texts: written.map((read) => read()),
        alongside: new Map(others.map(({ id, read }) => [id, read()])),
      };
    });
  }

  /** The control around the cursor can't be asked for everywhere it exists (office-js#1302, #2344): the texts count more. */
  private glanceAt(withSelection: boolean): Promise<Outcome<Glance>> {
    return this.ask('glance', async (context) => {
      this.changes.forgetEchoes();
      const controls = controlList(context);
      controls.load('items/id,items/text,items/placeholderText');
      const around = withSelection ? context.document.getSelection().parentContentControlOrNullObject : null;
      around?.load('id');
      const circumstances = queueCircumstances(context);
      await context.sync();
      const reads = controls.items.map((control) => ({
        id: control.id,
        read: queueText(control, this.tracking),
      }));
      if (this.tracking) await context.sync();
      return {
        texts: new Map(reads.map(({ id, read }) => [id, read()])),
        selected: around && !around.isNullObject ? around.id : null,
        circumstances: this.met(circumstances()),
      };
    });
  }

  /** The first refusal ends a batch and nothing is rolled back: one at a time, each refusal stays with its own field. */
  private async writeOneByOne(writes: readonly Write[]): Promise<Outcome<WrittenText>[]> {
    const outcomes: Outcome<WrittenText>[] = [];
    for (const write of writes) {
      const written = await this.writeAll([write]);
      const [text] = written.ok ? written.value.texts : [];
      outcomes.push(text ? granted(text) : written.ok ? refused('unknown', 'NoAnswer') : written);
    }
    return outcomes;
  }
}
