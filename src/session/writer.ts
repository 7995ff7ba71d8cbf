import type { DocumentFacts } from '../assessment/checkedReport';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, isTotal } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import type { Holding } from '../assessment/holding';
import type { Calls } from './calls';
import { displacedBy } from './entry';
import { answered, textsAround } from './field';
import { rescoredBetween } from './glanced';
import { holdsGiven, isHostText, keepsWords } from './hostText';
import type { Ledger } from './ledger';
import { needsPlacing, wouldLose, writeOf } from './leastWrite';
import type { OverPrompt, OverPromptEvents, PromptReading } from './overPrompts';
import { OverPrompts } from './overPrompts';
import type { PlacedWrite, PlacingVerdict } from './placing';
import type { HostText, Write, WriteAnswer, WrittenText } from './port';
import type { Refusal } from './refusal';
import { refused, unexpected } from './refusal';
import type { FieldState } from './state';
import type { Sending } from './transitions';
import { heldBack, neverSent, notWritten, seen, sentAgain } from './transitions';

/** Where a field is in the host, and what the host says of it. */
export interface Places {
  idOf(key: FieldKey): number | undefined;
  /** A text of the host as the field's, with the prompts that the host may keep to itself. */
  knowing<T extends HostText>(id: number, told: T): T;
  /** Whether something may have come to a field's prompt, by what was read and seen. */
  mayComeToPrompt(key: FieldKey, facts: DocumentFacts): boolean;
  /** Whether only a reading of the whole document can tell which number stands there. */
  mayBeMixed(id: number, told: HostText): boolean;
  /** The write as the host takes it: into the check boxes of a field that has some. */
  writeOf(write: Write): Write;
}

export interface Place extends PromptReading {
  /** Makes the write of a field that holds more than text, or may by now. */
  write(field: FieldState, id: number): PlacedWrite;
}

/** What the writer finds out. */
export interface WriterEvents extends OverPromptEvents {
  /** A write took the place of a text that nobody here had seen. */
  replaced(key: FieldKey, known: string, replaced: string): void;
  /** The document holds what was given in words of its own, as a list does. */
  worded(key: FieldKey, given: string, text: string): void;
  /** The scores of these criteria, read with a total, are other ones than it was made of. */
  scoresDiffer(rescored: readonly number[]): void;
  /** A write into the report that was open before has taken the place of somebody's text, which nobody has seen. */
  replacedBefore(field: FieldState, replaced: string): void;
  /** Only a look can tell what holds: an answer came after its time, or doesn't say. */
  isUnclear(): void;
}

/** One control of a batch: with a text that is sent, or only read along. */
interface Piece {
  readonly key: FieldKey;
  /** The field when it was sent; null of what is only read. */
  readonly field: FieldState | null;
  readonly write: Write;
  readonly sending: Sending | null;
  readonly placed: PlacedWrite | null;
}

/** More at once would keep Word, and whoever works in it, waiting. */
export const mostInBatch = 25;

/**
 * Brings what was given here into the document: all that waits in one batch where it isn't too much, the rest with the
 * next ones. Totals come last, with the scores that they are made of or after them.
 */
export class Writer {
  private flushing = false;
  /** What is sent for one report is no answer in another that was opened since. */
  private reportsBefore = 0;
  private readonly overPrompts: OverPrompts;

  constructor(
    private readonly ledger: Ledger,
    private readonly calls: Calls,
    private readonly places: Places,
    private readonly events: WriterEvents,
    /** Null where the code for it can't be loaded. */
    private readonly loadPlace: () => Promise<Place | null>,
    private readonly run: (work: () => Promise<void>) => void,
  ) {
    this.overPrompts = new OverPrompts(ledger, events, loadPlace);
  }

  /** Writes the drafts that wait; those that come meanwhile go with the next batch. */
  flush(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.run(async () => {
      this.flushing = false;
      await this.writeOrRefuse();
    });
  }

  /** Another report is open from now on. */
  startAnew(): void {
    this.reportsBefore++;
    this.overPrompts.startAnew();
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

  /** What nobody expected leaves nothing on its way: what was to be written can be tried again. */
  private async writeOrRefuse(): Promise<void> {
    const fields = this.waiting();
    try {
      await this.write();
    } catch (error) {
      this.refuse(fields, unexpected(error).refusal);
      throw error;
    }
  }

  private async write(): Promise<void> {
    this.passOverUnreachable();
    const place = this.waiting().some(this.needsPlacing) ? await this.loadPlace() : null;
    this.holdBack(place);
    // Nothing is written over without a look at what stands there.
    if (!place)
      this.refuse(this.waiting().filter(this.needsPlacing), refused('offline', 'NotLoaded').refusal);
    const at = this.calls.next();
    const pieces = this.piecesOf(at, place);
    if (pieces.length === 0) return;
    const writes = pieces.map(({ write }) => write);
    const { reportsBefore, showsStruck } = this;
    const take = (answers: readonly WriteAnswer[]): void => {
      if (reportsBefore === this.reportsBefore) this.take(pieces, answers, at);
      else this.takeBefore(pieces, answers, showsStruck);
    };
    const answers = await this.calls.ask<readonly WriteAnswer[]>(
      (port) => port.write(writes),
      (why) => writes.map(() => why),
      (late) => {
        take(late);
        this.events.isUnclear();
      },
    );
    take(answers);
  }

  private readonly needsPlacing = (field: FieldState): boolean => {
    const facts = this.ledger.opened()?.facts;
    return needsPlacing(field, facts !== undefined && this.places.mayComeToPrompt(field.key, facts));
  };

  private passOverUnreachable(): void {
    const lost = this.waiting().filter(({ key }) => this.places.idOf(key) === undefined);
    this.refuse(lost, refused('unreachable', 'NotListed').refusal);
  }

  private refuse(fields: readonly FieldState[], refusal: Refusal): void {
    this.ledger.changeAll(
      fields.map(({ key, text, draft }) => {
        const next = (own: FieldState): FieldState =>
          notWritten(own, { text: draft ?? '', known: text, at: neverSent }, refusal, { before: text });
        return [key, next] as const;
      }),
    );
  }

  private holdBack(place: Place | null): void {
    const held = this.waiting().filter((field) => wouldLose(field) && !(place && this.needsPlacing(field)));
    this.ledger.changeAll(held.map(({ key }) => [key, heldBack] as const));
  }

  /** Whether this Word gives struck words like any others. */
  private get showsStruck(): boolean {
    return this.ledger.opened()?.circumstances.tracking === null;
  }

  private waiting(): FieldState[] {
    return this.ledger.fieldsThat(({ status }) => status === 'writing');
  }

  private nextToWrite(): FieldState[] {
    const waiting = this.waiting();
    if (waiting.length <= mostInBatch) return waiting;
    const totalsLast = waiting.toSorted(
      (left, right) => Number(isTotal(left.key)) - Number(isTotal(right.key)),
    );
    return totalsLast.slice(0, mostInBatch);
  }

  private piecesOf(at: number, place: Place | null): Piece[] {
    const sent = this.nextToWrite().flatMap((field): Piece[] => {
      const { key, text: known, draft } = field;
      const id = this.places.idOf(key);
      if (id === undefined) return [];
      const placed = place && this.needsPlacing(field) ? place.write(field, id) : null;
      const write = this.places.writeOf(placed?.write ?? writeOf(field, id));
      return [{ key, field, write, sending: { text: draft ?? '', known, at }, placed }];
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
        if (id === undefined) return [];
        const write = this.places.writeOf({ id, text: null });
        return [{ key, field: null, write, sending: null, placed: null }];
      });
  }

  private take(pieces: readonly Piece[], answers: readonly WriteAnswer[], at: number): void {
    const { showsStruck } = this;
    const fields = this.ledger.opened()?.fields;
    this.takeBefore(pieces, answers, showsStruck, (key) => fields?.has(key) === false);
    const told = pieces.map(({ key, write, sending }, index) => {
      const outcome = this.outcomeOf(write.id, answers[index]);
      if (sending && outcome.ok) this.tellFound(key, sending, outcome.value);
      const isMixed = outcome.ok && this.places.mayBeMixed(write.id, outcome.value);
      return { key, sending, outcome, isMixed };
    });
    this.ledger.changeAll(
      told.flatMap(({ key, sending, outcome }) =>
        sending ? [[key, (own: FieldState) => answered(own, sending, outcome, showsStruck)] as const] : [],
      ),
    );
    this.takeVerdicts(pieces, told);
    this.overPrompts.take(
      pieces.flatMap(({ field, write, sending }, index): OverPrompt[] => {
        const outcome = told[index]?.outcome;
        const found = outcome?.ok ? outcome.value : outcome?.found;
        return field && sending && found ? [{ field, id: write.id, sending, found }] : [];
      }),
    );
    this.takeScores(
      told.filter(({ isMixed }) => !isMixed),
      at,
    );
    if (told.some(({ isMixed }) => isMixed)) this.events.isUnclear();
    if (this.waiting().length > 0) this.flush();
  }

  /**
   * What was sent for the report before, or to a field that is gone, is told no more, but for what it took the place
   * of.
   */
  private takeBefore(
    pieces: readonly Piece[],
    answers: readonly WriteAnswer[],
    showsStruck: boolean,
    isMeant: (key: FieldKey) => boolean = () => true,
  ): void {
    for (const [index, { key, field, write, sending }] of pieces.entries()) {
      if (!field || !sending || !isMeant(key)) continue;
      const now = answered(field, sending, this.outcomeOf(write.id, answers[index]), showsStruck);
      const known = displacedBy(field);
      for (const text of [now.rival ?? '', ...displacedBy(now)])
        if (text !== '' && !known.includes(text)) this.events.replacedBefore(field, text);
    }
  }

  /** What was not written for the sake of what else the field holds waits, and asks. */
  private takeVerdicts(pieces: readonly Piece[], told: readonly { outcome: WriteAnswer }[]): void {
    for (const [index, { key, sending, placed }] of pieces.entries()) {
      const outcome = told[index]?.outcome;
      if (!sending || !placed || !outcome) continue;
      const verdict = verdictOf(placed, outcome);
      if (verdict.kind === 'changed' || verdict.kind === 'plain') continue;
      this.ledger.change(key, (own) => judged(own, sending, verdict));
      // Where no answer tells, it may be gone.
      const isThere = outcome.ok && outcome.value.text === outcome.value.before.text;
      const gone = goneWith(verdict);
      if (gone && !isThere) this.events.tookAlong(key, sending.text, gone);
    }
  }

  private takeScores(
    told: readonly { key: FieldKey; sending: Sending | null; outcome: WriteAnswer }[],
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

  private outcomeOf(id: number, answer: WriteAnswer | undefined): WriteAnswer {
    if (!answer) return refused('unknown', 'NoAnswer');
    const told = answer.ok ? answer.value : answer.found;
    const refusal = answer.ok ? refused('unknown', 'NoText').refusal : answer.refusal;
    if (!told || !isHostText(told.before)) return { ok: false, refusal };
    const found = { ...told, before: this.places.knowing(id, told.before) };
    if (!answer.ok || !isHostText(answer.value)) return { ok: false, refusal, found };
    return { ok: true, value: { ...this.places.knowing(id, answer.value), before: found.before } };
  }

  private tellFound(key: FieldKey, sending: Sending, answer: WrittenText): void {
    const own = this.ledger.opened()?.fields.get(key);
    const { before, after } = textsAround(answer, own?.prefix ?? '');
    if (holdsGiven(sending.text, after) && !keepsWords(sending.text, after))
      this.events.worded(key, sending.text, after);
    const doubt = own?.doubts.findLast(({ text }) => text === before);
    // An earlier try has come: what it found is told by now.
    if (doubt?.over) this.events.replaced(key, sending.known, doubt.over);
    // Nothing was written beside another text than was expected.
    if (after === before || doubt || [sending.text, sending.known].includes(before)) return;
    this.events.replaced(key, sending.known, before);
  }
}

type JudgedVerdict = Extract<PlacingVerdict, { readonly holds: readonly Holding[] }>;

/** An insertion that the control itself stands in is there after the write as well: it is asked about once. */
const stillAround = ({ inserted, letGo }: FieldState): readonly Holding[] =>
  inserted ? letGo.filter(({ kind }) => kind === 'insertion') : [];

/** What undoing a write can't bring back; null where it brings back all. */
function goneWith(verdict: JudgedVerdict): readonly Holding[] | null {
  if (verdict.kind === 'stretches') return verdict.lost.length > 0 ? verdict.lost : null;
  return verdict.kind === 'whole' ? verdict.holds : null;
}

/** A part that wasn't found may have become the whole. */
function verdictOf(placed: PlacedWrite, outcome: WriteAnswer): PlacingVerdict {
  const verdict = placed.verdict();
  const isWhole = verdict.kind === 'stretches' && outcome.ok && outcome.value.asWhole === true;
  return isWhole ? { kind: 'whole', holds: verdict.holds } : verdict;
}

/** The field after a write whose way was chosen late. */
function judged(own: FieldState, sending: Sending, verdict: JudgedVerdict): FieldState {
  const isWritten = keepsWords(own.text, sending.text);
  if (verdict.kind === 'whole') return isWritten ? { ...own, holds: [], letGo: stillAround(own) } : own;
  const { holds } = verdict;
  const isHeld =
    !isWritten && own.rival === null && own.draft === sending.text && own.refusal?.kind === 'altered';
  return isHeld ? { ...heldBack(own), holds, letGo: [] } : { ...own, holds };
}
