import type { DocumentPort, Glance, HostControl, HostText, OpenDocument, Write } from '../session/port';
import type { Outcome } from '../session/refusal';
import { granted, refused } from '../session/refusal';
import { controlList } from './controlList';
import { readDocumentFile } from './documentFile';
import { ask } from './refusals';

const hostText = ({ text, placeholderText }: Word.ContentControl): HostText => ({
  text,
  prompt: placeholderText,
});

const hostControl = (control: Word.ContentControl): HostControl => ({
  id: control.id,
  title: control.title,
  tag: control.tag,
  ...hostText(control),
});

const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

const listing = 'items/id,items/title,items/tag,items/text,items/placeholderText';

/** Queues the write of one control and its reading back. */
function queueWrite(controls: Word.ContentControlCollection, { id, text }: Write): Word.ContentControl {
  const control = controls.getById(id);
  if (text === '') control.clear();
  else control.insertText(text, 'Replace');
  control.load({ text: true, placeholderText: true });
  return control;
}

const writeAll = (writes: readonly Write[]): Promise<Outcome<HostText[]>> =>
  ask(async (context) => {
    const controls = controlList(context);
    const written = writes.map((write) => queueWrite(controls, write));
    await context.sync();
    return written.map(hostText);
  });

/** The document open in Word. Everything that Word refuses comes back as a refusal; nothing here retries by itself. */
export class WordDocument implements DocumentPort {
  open(): Promise<Outcome<OpenDocument>> {
    return ask(async (context) => {
      const ooxml = context.document.body.getOoxml();
      const controls = controlList(context);
      controls.load(listing);
      await context.sync();
      return { source: resultOf(ooxml), controls: controls.items.map(hostControl) };
    });
  }

  async openFile(): Promise<Outcome<OpenDocument>> {
    const controls = await ask(async (context) => {
      const listed = controlList(context);
      listed.load(listing);
      await context.sync();
      return listed.items.map(hostControl);
    });
    if (!controls.ok) return controls;
    const bytes = await readDocumentFile();
    if (!bytes.ok) return bytes;
    return granted({ source: bytes.value, controls: controls.value });
  }

  async glance(): Promise<Outcome<Glance>> {
    const glanced = await this.glanceAt(true);
    return glanced.ok ? glanced : this.glanceAt(false);
  }

  async write(writes: readonly Write[]): Promise<readonly Outcome<HostText>[]> {
    const written = await writeAll(writes);
    if (written.ok) return written.value.map(granted);
    if (writes.length === 1 || written.refusal.kind === 'offline') return writes.map(() => written);
    return this.writeOneByOne(writes);
  }

  select(id: number): Promise<Outcome<null>> {
    return ask(async (context) => {
      controlList(context).getById(id).select('Select');
      await context.sync();
      return null;
    });
  }

  onChange(listener: () => void): () => void {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    document.addHandlerAsync(event, listener);
    window.addEventListener('focus', listener);
    return () => {
      document.removeHandlerAsync(event, { handler: listener });
      window.removeEventListener('focus', listener);
    };
  }

  /** The control around the cursor can't be asked for everywhere it exists (office-js#1302, #2344): the texts count more. */
  private glanceAt(withSelection: boolean): Promise<Outcome<Glance>> {
    return ask(async (context) => {
      const controls = controlList(context);
      controls.load('items/id,items/text,items/placeholderText');
      const around = withSelection ? context.document.getSelection().parentContentControlOrNullObject : null;
      around?.load('id');
      await context.sync();
      const texts = new Map(controls.items.map((control) => [control.id, hostText(control)]));
      return { texts, selected: around && !around.isNullObject ? around.id : null };
    });
  }

  /** The first refusal ends a batch and nothing is rolled back: one at a time, each refusal stays with its own field. */
  private async writeOneByOne(writes: readonly Write[]): Promise<Outcome<HostText>[]> {
    const outcomes: Outcome<HostText>[] = [];
    for (const write of writes) {
      const written = await writeAll([write]);
      const [text] = written.ok ? written.value : [];
      outcomes.push(text ? granted(text) : written.ok ? refused('unknown', 'NoAnswer') : written);
    }
    return outcomes;
  }
}
