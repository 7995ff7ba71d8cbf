import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import type { Calls } from './calls';
import type { Sending } from './entry';
import { heldBack, notWritten, seen, sentAgain } from './entry';
import { answered, textsAround } from './field';
import { rescoredBetween } from './glanced';
import { isHostText } from './hostText';
import type { Ledger } from './ledger';
import { wouldLose, writeOf } from './leastWrite';
import type { Write, WrittenText } from './port';
import type { Outcome } from './refusal';
import { refused } from './refusal';
import type { FieldState } from './state';

/** Where a field is in the host, and what the host says of it. */
export interface Places {
  idOf(key: FieldKey): number | undefined;
  /** The answer with the prompts that the host may keep to itself. */
  knowing(id: number, told: WrittenText): WrittenText;
}

/** What the writer finds out. */
export interface WriterEvents {
  /** A write took the place of a text that nobody here had seen. */
  replaced(key: FieldKey, known: string, replaced: string): void;
  /** The scores of these criteria, read with a total, are other ones than it was made of. */
  scoresDiffer(rescored: readonly number[]): void;
  /** An answer came after its time: only a look can tell what holds. */
  cameLate(): void;
}

/** One control of a batch: with a text that is sent, or only read along. */
type Piece = { readonly key: FieldKey; readonly write: Write; readonly sending: Sending | null };

const isTotal = (key: FieldKey): boolean => key === 'total' || key === 'summary.pointsAndLevel';

/** Brings what was given here into the document: all that waits in one batch, the rest with the next one. */
export class Writer {
  private flushing = false;

  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly places: Places,
    private readonly events: WriterEvents,
    private readonly run: (work: () => Promise<void>) => void,
  ) {}

  /** Writes all drafts that wait, in one go; drafts that come meanwhile go with the next one. */
  flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.run(async () => {
      this.flushing = false;
      await this.write();
    });
  }

  /** Sends refused drafts once more. */
  resend(which: (own: FieldState) => boolean): void {
    const again = this.ledger.fieldsThat(
      (own) => own.status === 'refused' && own.rival === null && which(own),
    );
    if (again.length === 0) return;
    this.ledger.changeAll(again.map(({ key }) => [key, sentAgain] as const));
    this.flush();
  }

  private async write(): Promise<void> {
    this.passOverUnreachable();
    this.holdBack();
    const at = this.calls.next();
    const pieces = this.piecesOf(at);
    if (pieces.length === 0) return;
    const writes = pieces.map(({ write }) => write);
    const answers = await this.calls.ask<readonly Outcome<WrittenText>[]>(
      (port) => port.write(writes),
      (why) => writes.map(() => why),
      (late) => {
        this.take(pieces, late, at);
        this.events.cameLate();
      },
    );
    this.take(pieces, answers, at);
  }

  private passOverUnreachable(): void {
    const lost = this.waiting().filter(({ key }) => this.places.idOf(key) === undefined);
    const { refusal } = refused('unreachable', 'NotListed');
    this.ledger.changeAll(
      lost.map(({ key, text }) => {
        const next = (own: FieldState): FieldState =>
          notWritten(own, { text: own.draft ?? '', known: text, at: 0 }, refusal);
        return [key, next] as const;
      }),
    );
  }

  private holdBack(): void {
    const held = this.waiting().filter(wouldLose);
    this.ledger.changeAll(held.map(({ key }) => [key, heldBack] as const));
  }

  private waiting(): FieldState[] {
    return this.ledger.fieldsThat(({ status }) => status === 'writing');
  }

  private piecesOf(at: number): Piece[] {
    const sent = this.waiting().flatMap((field): Piece[] => {
      const { key, text: known, draft } = field;
      const id = this.places.idOf(key);
      if (id === undefined) return [];
      return [{ key, write: writeOf(field, id), sending: { text: draft ?? '', known, at } }];
    });
    const fills = sent.some(({ key, sending }) => isTotal(key) && sending?.text !== '');
    return fills ? [...sent, ...this.scoresBeside(sent)] : sent;
  }

  /** The total stands for all scores: those that are not written with it are read with it. */
  private scoresBeside(sent: readonly Piece[]): Piece[] {
    return criterionNumbers
      .map((number) => criterionKey(number, 'score'))
      .filter((key) => !sent.some((piece) => piece.key === key))
      .flatMap((key) => {
        const id = this.places.idOf(key);
        return id === undefined ? [] : [{ key, write: { id, text: null }, sending: null }];
      });
  }

  private take(pieces: readonly Piece[], answers: readonly Outcome<WrittenText>[], at: number): void {
    const told = pieces.map(({ key, write, sending }, index) => {
      const outcome = this.outcomeOf(write.id, answers[index]);
      if (sending && outcome.ok) this.tellReplaced(key, sending, outcome.value);
      return { key, sending, outcome };
    });
    this.ledger.changeAll(
      told.flatMap(({ key, sending, outcome }) =>
        sending ? [[key, (own: FieldState) => answered(own, sending, outcome)] as const] : [],
      ),
    );
    this.takeScores(told, at);
    if (this.waiting().length > 0) this.flush();
  }

  private takeScores(
    told: readonly { key: FieldKey; sending: Sending | null; outcome: Outcome<WrittenText> }[],
    at: number,
  ): void {
    const before = this.ledger.opened()?.fields ?? new Map<FieldKey, never>();
    const read = told.flatMap(({ key, sending, outcome }) =>
      !sending && outcome.ok ? [[key, outcome.value] as const] : [],
    );
    this.ledger.changeAll(
      read.map(
        ([key, told]) =>
          [key, (own: FieldState) => seen(own, textsAround(told, own.prefix).after, at)] as const,
      ),
    );
    const rescored = rescoredBetween(before, this.ledger.opened()?.fields ?? before);
    if (rescored.length > 0) this.events.scoresDiffer(rescored);
  }

  private outcomeOf(id: number, answer: Outcome<WrittenText> | undefined): Outcome<WrittenText> {
    if (!answer) return refused('unknown', 'NoAnswer');
    if (!answer.ok) return answer;
    if (!isHostText(answer.value) || !isHostText(answer.value.before)) return refused('unknown', 'NoText');
    return { ok: true, value: this.places.knowing(id, answer.value) };
  }

  private tellReplaced(key: FieldKey, sending: Sending, answer: WrittenText): void {
    const own = this.ledger.opened()?.fields.get(key);
    const { before, after } = textsAround(answer, own?.prefix ?? '');
    // Nothing was written beside another text than was expected.
    if (after === before) return;
    const isOwn = [sending.text, sending.known, ...(own?.doubts ?? []).map(({ text }) => text)].includes(
      before,
    );
    if (!isOwn) this.events.replaced(key, sending.known, before);
  }
}
