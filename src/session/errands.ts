import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey } from '../assessment/fieldKey';
import type { Passage } from '../assessment/passage';
import { isPassage } from '../assessment/passage';
import type { PictureKind } from '../assessment/profile/pictureKind';
import { comparable } from '../characters/plain';
import type { ParseXml } from '../template/xml/xml';
import type { Calls } from './calls';
import type { Ledger } from './ledger';
import type { OfferedPlace, PictureOutcome } from './picture';
import type { DocumentPort, Picture, PicturePlace, ThreadChange, WhichComment } from './port';
import type { Queue } from './queue';
import type { Outcome } from './refusal';
import { granted, refused } from './refusal';
import type { OpenReport } from './state';
import type { Places } from './writer';

/** Whether a title is that of a picture of this kind in the document. */
function isTitleOf(kind: PictureKind, open: OpenReport | null): (title: string) => boolean {
  const titles = new Set(open?.report.pictures[kind].map((picture) => picture.title));
  return (title) => titles.has(title);
}

/** How the document is read once an errand is done. */
interface Reading {
  /** Reads it whole. */
  read(): Promise<void>;
  look(): Promise<void>;
}

/** What is asked of the document beside reading and writing fields, in the order of all work. */
export class Errands {
  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly queue: Queue,
    private readonly places: Places,
    private readonly reading: Reading,
  ) {}

  /** Moves the cursor in the document to the field. */
  async show(key: FieldKey): Promise<void> {
    const id = this.places.idOf(key);
    const shown =
      id === undefined ? refused('unreachable', 'NotListed') : await this.call((port) => port.select(id));
    this.ledger.set({ notice: shown.ok ? null : shown.refusal });
  }

  /**
   * Brings the document to a criterion: before the label of its score, never into a field. Nothing is reported where
   * that can't be done, since nobody has asked for it at this moment.
   */
  async reveal(number: number): Promise<Outcome<null>> {
    const key = criterionKey(number, 'score');
    const id = this.places.idOf(key);
    // The line of a control around paragraphs begins inside of it.
    const isInLine = this.ledger.opened()?.report.fields.get(key)?.control.place === 'inline';
    return id === undefined || !isInLine
      ? refused('unreachable', 'NotInLine')
      : this.call((port) => port.reveal(id));
  }

  /**
   * Moves the cursor in the document to a paragraph beside the fields, where exactly one is meant; gives how many are.
   */
  showPassage(passage: Passage): Promise<Outcome<number>> {
    return this.call((port) => port.showParagraph((text) => isPassage(passage, text)));
  }

  /** Makes Word track no changes from now on. What it has tracked is for a person to accept or reject. */
  async stopTracking(): Promise<Outcome<null>> {
    const stopped = await this.call((port) => port.stopTracking());
    await this.reading.look();
    if (!stopped.ok) return stopped;
    return this.ledger.opened()?.circumstances.tracking === true
      ? refused('altered', 'StillTracking')
      : granted(null);
  }

  async repeatBlock(
    keys: readonly FieldKey[],
    copy: (ooxml: string, parseXml: ParseXml) => string | null,
    parseXml: ParseXml,
  ): Promise<Outcome<null>> {
    const ids = keys.flatMap((key) => this.places.idOf(key) ?? []);
    if (ids.length < keys.length) return refused('unreachable', 'NotListed');
    const repeated = await this.call((port) => port.repeatBlock(ids, (ooxml) => copy(ooxml, parseXml)));
    // A refusal may have come after the deed, as where the answer was lost: a look tells.
    await (repeated.ok ? this.reading.read() : this.reading.look());
    return repeated;
  }

  /**
   * Takes the template's lines for whoever fills it in out of the document, as far as they stand there word for word.
   */
  async removeInstructions(): Promise<Outcome<null>> {
    const meant = new Set(this.instructions());
    const removed = await this.call((port) => port.removeParagraphs((text) => meant.has(comparable(text))));
    // A refusal may have come after a part of the deed.
    await this.reading.read();
    if (!removed.ok) return removed;
    return this.instructions().length === 0 ? granted(null) : refused('altered', 'LinesLeft');
  }

  async insertPicture(picture: Picture, kind: PictureKind, offered: OfferedPlace): Promise<PictureOutcome> {
    await this.reading.look();
    const open = this.ledger.opened();
    if (open?.blind) return { kind: 'refused', refusal: open.blind };
    if (offered === 'cursor' && open?.selected) return { kind: 'inField' };
    const place = open && this.placeOf(offered, kind, open);
    if (!place) return { kind: 'refused', refusal: { kind: 'unreachable', code: 'NotListed' } };
    const put = await this.call((port) => port.insertPicture(picture, place));
    // What the reader tells of pictures it has from the document; a refusal may have come after the deed.
    await this.reading.read();
    if (!put.ok) return { kind: 'refused', refusal: put.refusal };
    switch (put.value) {
      case 'put':
        return { kind: 'inserted' };
      case 'noPicture':
        return { kind: 'notReplaced' };
      default:
        return { kind: put.value };
    }
  }

  async removePictures(kind: PictureKind): Promise<Outcome<null>> {
    const isMeant = isTitleOf(kind, this.ledger.opened());
    const removed = await this.call((port) => port.removePictures(isMeant));
    await this.reading.read();
    if (!removed.ok) return removed;
    // Word lists those alone that stand in a line of text, not one that was dragged out of it or into a text box.
    const left = this.ledger.opened()?.report.pictures[kind] ?? [];
    return left.length > 0 ? refused('unreachable', 'NotInLine') : granted(null);
  }

  private placeOf(offered: OfferedPlace, kind: PictureKind, open: OpenReport): PicturePlace | null {
    if (offered === 'instead') return { kind: 'instead', isMeant: isTitleOf(kind, open) };
    if (offered === 'behindScores') {
      const id = this.places.idOf('total');
      return id === undefined ? null : { kind: 'behind', id };
    }
    // Above the first field stand the title and what belongs to it.
    const fields = [...open.report.fields.values()].toSorted(
      (left, right) => left.control.index - right.control.index,
    );
    const id = fields.map(({ key }) => this.places.idOf(key)).find((known) => known !== undefined);
    return id === undefined ? null : { kind: 'cursor', id };
  }

  /** Opens a .docx file as a document of its own; this one stays as it is. */
  async openNew(base64: string): Promise<Outcome<null>> {
    return this.call((port) => port.openNew(base64));
  }

  /**
   * Answers or resolves a comment, and reads the document again: refused or not, it tells what became of the comment.
   */
  async changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>> {
    const changed = await this.queue.run(() =>
      this.calls.outcome(
        (port) => port.changeComment(which, change),
        () => void this.reading.read(),
      ),
    );
    await this.reading.read();
    return changed;
  }

  /** Asks the host to tell of changes in the controls that were listed last. */
  async watch(): Promise<void> {
    await this.call((port) => port.watch());
  }

  private instructions(): readonly string[] {
    return this.ledger.opened()?.report.instructions ?? [];
  }

  private call<T>(call: (port: DocumentPort) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.queue.run(() => this.calls.outcome(call, () => void this.reading.look()));
  }
}
