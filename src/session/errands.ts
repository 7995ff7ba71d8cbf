import type { FieldKey } from '../assessment/fieldKey';
import type { ParseXml } from '../template/xml';
import type { Calls } from './calls';
import type { Ledger } from './ledger';
import type { PictureOutcome } from './picture';
import type { DocumentPort, Picture, ThreadChange, WhichComment } from './port';
import type { Queue } from './queue';
import type { Reader } from './reader';
import type { Outcome } from './refusal';
import { refused } from './refusal';

/** What is asked of the document beside reading and writing fields, in the order of all work. */
export class Errands {
  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly reader: Reader,
  ) {}

  /** Moves the cursor in the document to the field. */
  async show(key: FieldKey): Promise<void> {
    const id = this.reader.idOf(key);
    const shown =
      id === undefined ? refused('unreachable', 'NotListed') : await this.call((port) => port.select(id));
    this.ledger.set({ notice: shown.ok ? null : shown.refusal });
  }

  async repeatBlock(
    keys: readonly FieldKey[],
    copy: (ooxml: string, parseXml: ParseXml) => string | null,
    parseXml: ParseXml,
  ): Promise<Outcome<null>> {
    const ids = keys.flatMap((key) => this.reader.idOf(key) ?? []);
    if (ids.length < keys.length) return refused('unreachable', 'NotListed');
    const repeated = await this.call((port) => port.repeatBlock(ids, (ooxml) => copy(ooxml, parseXml)));
    // A refusal may have come after the deed, as where the answer was lost: a look tells.
    await (repeated.ok ? this.reader.open() : this.reader.look());
    return repeated;
  }

  async insertPicture(picture: Picture): Promise<PictureOutcome> {
    await this.reader.look();
    const open = this.ledger.opened();
    if (open?.blind) return { kind: 'refused', refusal: open.blind };
    if (open?.selected) return { kind: 'inField', key: open.selected };
    const inserted = await this.call((port) => port.insertPicture(picture));
    return inserted.ok ? { kind: 'inserted' } : { kind: 'refused', refusal: inserted.refusal };
  }

  /** Answers or resolves a comment, and reads the document again: refused or not, it tells what became of the comment. */
  async changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>> {
    const changed = await this.queue.run(() =>
      this.calls.outcome(
        (port) => port.changeComment(which, change),
        () => void this.reader.open(),
      ),
    );
    await this.reader.open();
    return changed;
  }

  /** Asks the host to tell of changes in the controls that were listed last. */
  async watch(): Promise<void> {
    await this.call((port) => port.watch());
  }

  private call<T>(call: (port: DocumentPort) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.queue.run(() => this.calls.outcome(call, () => void this.reader.look()));
  }
}
