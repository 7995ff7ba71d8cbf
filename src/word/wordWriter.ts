import type { FoundText, HostText, Placement, Write, WriteAnswer, WrittenText } from '../session/port';
import type { Outcome } from '../session/refusal';
import { granted, notInListCode, refused } from '../session/refusal';
import { knowsComments } from './capabilities';
import type { Changes } from './changes';
import type { ControlContent, ListType, ReadAlong, WriteReading } from './controls';
import {
  controlList,
  foundBy,
  queueBeside,
  queueReading,
  queueWrites,
  readContents,
  writtenText,
} from './controls';

/** What is known of the open document by what was read of it. */
export interface Known {
  /** Texts may hold words whose deletion is tracked: the reviewed ones are read. */
  reviewed: boolean;
  /** The controls that take a choice from a list in the place of a text. */
  lists: ReadonlyMap<number, ListType>;
  /** The OOXML of controls can be had as far as is known; else a text is written over a prompt without it. */
  givesOoxml: boolean;
}

type Work<T> = (context: Word.RequestContext) => Promise<T>;

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

/** Writes into content controls, each in the way that takes least with it; nothing here retries by itself. */
export class WordWriter {
  /** The comments of controls can be had. */
  private tellsOwnComments = true;

  constructor(
    private readonly known: Known,
    private readonly changes: Changes,
    private readonly ask: <T>(purpose: 'read' | 'write', work: Work<T>) => Promise<Outcome<T>>,
  ) {}

  async write(writes: readonly Write[]): Promise<readonly WriteAnswer[]> {
    const typeOf = ({ id, text }: Write): ListType | undefined =>
      text === null ? undefined : this.known.lists.get(id);
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
    const whole = await this.ask('read', (context) => readContents(context, ids, this.known.reviewed, true));
    if (whole.ok) return whole.value.map(granted);
    if (whole.refusal.kind === 'offline') return ids.map(() => whole);
    const each: Outcome<ControlContent>[] = [];
    for (const id of ids) each.push(await this.readContent(id, ids.length > 1));
    return each;
  }

  private async readContent(id: number, withOoxml: boolean): Promise<Outcome<ControlContent>> {
    const read = await this.ask('read', (context) =>
      readContents(context, [id], this.known.reviewed, withOoxml),
    );
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
      if (along === 'ooxml') this.known.givesOoxml = false;
      if (along === 'comments') this.tellsOwnComments = false;
    }
    return each;
  }

  private readAlong(): ReadAlong {
    if (this.known.givesOoxml) return 'ooxml';
    return knowsComments() && this.tellsOwnComments ? 'comments' : null;
  }

  /** Which items a list has is known only once it was asked: each list has batches of its own. */
  private async choose(write: Write, type: ListType): Promise<Outcome<WrittenText>> {
    const lists = await import('./lists').catch(() => null);
    if (!lists) return refused('offline', 'CodeNotLoaded');
    this.changes.expectEcho([write.id]);
    const outcome = await this.ask('write', (context) =>
      lists.choose(controlList(context), write, type, this.known.reviewed),
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

  /** Never with others and never again by itself: what is added twice stands there twice. */
  private async writeBeside(
    write: Write,
    { at, stands }: NonNullable<Write['beside']>,
  ): Promise<Outcome<WrittenText>> {
    const outcome = await this.ask('write', async (context) => {
      const controls = controlList(context);
      const read = queueReading(controls.getById(write.id), this.known.reviewed);
      await context.sync();
      const before = read();
      if (!stands(before)) return { ...before, before, untouched: true };
      this.changes.expectEcho([write.id]);
      const after = queueBeside(controls, write, at, this.known.reviewed);
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
      code.writePlaced(context, { id, text: text ?? '', placement, found }, this.known.reviewed),
    );
    if (!outcome.ok) this.changes.forgetEchoes([id]);
    return outcome;
  }

  /** Writes in one batch; also what each control held until then, as far as a batch came that was refused. */
  private async writeAll(writes: readonly Write[], along: ReadAlong): Promise<Attempt> {
    let readings: WriteReading[] = [];
    this.changes.expectEcho(writes.filter(({ text }) => text !== null).map(({ id }) => id));
    const outcome = await this.ask('write', async (context) => {
      const controls = controlList(context);
      readings = queueWrites(controls, writes, this.known.reviewed, along);
      await context.sync();
      return readings.map(writtenText);
    });
    if (outcome.ok) return { outcome, found: [] };
    this.changes.forgetEchoes(writes.map(({ id }) => id));
    return { outcome, found: readings.map(foundBy) };
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
