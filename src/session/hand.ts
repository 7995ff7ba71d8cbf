import type { Edit, Step } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, criterionOf, isTotal, summaryKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import { criterionNumbers } from '../assessment/report';
import type { WorkTurn } from '../assessment/workingData';
import type { FieldAnswer } from '../template/answers';
import { isContested } from './entry';
import { given, picked, proposed, settled, typed } from './transitions';
import type { StepName } from './historyView';
import type { HistoryStep, Turn } from './history';
import { History } from './history';
import { fitText } from './hostText';
import type { Ledger } from './ledger';
import type { Clock } from './port';
import type { FieldState, OpenReport } from './state';
import { valueOf } from './state';
import { decidedStep, totalsStep } from './steps';

/** How long the assessor pauses before typed text is written, in milliseconds. */
export const pauseBeforeWriting = 1_200;

function nameOf(key: FieldKey): StepName {
  const number = criterionOf(key);
  return number !== null && key === criterionKey(number, 'score')
    ? { kind: 'score', number }
    : { kind: 'text', key };
}

/** Whether a step decides on what somebody has put into a field meanwhile: a score does for its own field alone. */
const decidesOn = (name: StepName, key: FieldKey): boolean =>
  name.kind === 'score' && key === criterionKey(name.number, 'score');

/** What a step takes the place of: where it decides, what somebody has put there. */
const givenOver = (name: StepName, own: FieldState | undefined): string =>
  own && isContested(own) && decidesOn(name, own.key) ? own.text : valueOf(own);

/** These sums as the scores are now, both totals together. A row of a criterion without a score keeps what it has. */
function sumsAmong(open: OpenReport, keys: ReadonlySet<FieldKey>): readonly Edit[] {
  const rows = criterionNumbers.filter((number) => keys.has(summaryKey(number)));
  const hasTotals = [...keys].some(isTotal);
  return totalsStep(open, rows).edits.filter(({ key, text }) => (isTotal(key) ? hasTotals : text !== ''));
}

/** What the assessor gives: steps and texts, from the first letter until they are on their way, and back again. */
export class Hand {
  private history = new History();
  private readonly pauses = new Map<FieldKey, () => void>();
  /** Of texts that are being typed: what was on its way to the document when that began, and what stood there. */
  private readonly onTheWay = new Map<FieldKey, { readonly text: string; readonly over: string }>();

  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly flush: () => void,
    /** Takes what was said of unsure fields. */
    private readonly answered: (answers: readonly FieldAnswer[]) => void,
    /** Takes changes of working data back, or makes them again. */
    private readonly worked: (turns: readonly WorkTurn[], way: 'back' | 'again') => void,
  ) {}

  /** Makes edits that follow from what others changed in the document: no step of the assessor's to undo. */
  follow(step: (report: OpenReport) => Step): void {
    const open = this.ledger.opened();
    if (!open) return;
    const { edits, held } = step(open);
    this.ledger.set({ held });
    this.send(this.amended(edits));
  }

  /** Makes the edits of a step, which can be undone as one, also with what came into the working data along with it. */
  apply(name: StepName, step: (report: OpenReport) => Step, work: readonly WorkTurn[] = []): void {
    const open = this.ledger.opened();
    if (!open) return;
    const { edits: wanted, held } = step(open);
    const edits = wanted.map(({ key, text }) => ({ key, text: this.ledger.clean(text) }));
    const changes = edits.map(({ key, text }) => {
      return { key, before: givenOver(name, open.fields.get(key)), after: text };
    });
    this.history.record({ name, changes, work });
    this.ledger.set({ held });
    this.send(edits, name);
  }

  /** What the assessor says of unsure fields is a step like any other. */
  answer(key: FieldKey, answers: readonly FieldAnswer[]): void {
    this.record({ name: { kind: 'answer', key }, changes: [], answers });
    this.answered(answers);
  }

  type(key: FieldKey, text: string): void {
    this.stopPause(key);
    const clean = this.ledger.clean(text);
    const own = this.ledger.opened()?.fields.get(key);
    if (own?.status === 'writing') this.onTheWay.set(key, { text: valueOf(own), over: own.text });
    else if (own?.status !== 'typing') this.onTheWay.delete(key);
    this.ledger.change(key, (own) => typed(own, clean));
    this.pauses.set(
      key,
      this.clock.after(pauseBeforeWriting, () => this.leave(key)),
    );
  }

  leave(key: FieldKey): void {
    this.stopPause(key);
    const own = this.ledger.opened()?.fields.get(key);
    if (own?.status !== 'typing' || own.rival !== null) return;
    const text = fitText(valueOf(own), own.multiline);
    const sent = this.onTheWay.get(key);
    this.onTheWay.delete(key);
    // What was sent before has no answer yet: it will stand there when this text comes.
    const before = sent?.over === own.text ? sent.text : own.text;
    this.history.record({ name: { kind: 'text', key }, changes: [{ key, before, after: text }] });
    this.send([{ key, text }]);
  }

  leaveAll(): void {
    for (const key of [...this.pauses.keys()]) this.leave(key);
  }

  undo(): void {
    this.leaveAll();
    this.turn('back', (open) => this.history.undo(open.fields));
  }

  redo(): void {
    this.turn('again', (open) => this.history.redo(open.fields));
  }

  pick(key: FieldKey, choice: 'pane' | 'document'): void {
    const standing = choice === 'pane' ? ({ text }: FieldState) => text : valueOf;
    this.decide(key, standing, (own) => picked(own, choice, (text) => fitText(text, own.multiline)));
    this.flush();
  }

  discard(key: FieldKey): void {
    this.decide(key, valueOf, settled);
  }

  /**
   * Texts of an earlier pane are about to be sent: each is a step of its own from now on. Sums among them were made of
   * scores that may be other ones by now.
   */
  takeUp(recovered: readonly FieldState[]): void {
    for (const { key, text: before, draft } of recovered)
      this.record({ name: nameOf(key), changes: [{ key, before, after: draft ?? before }] });
    const open = this.ledger.opened();
    const sums = open ? sumsAmong(open, new Set(recovered.map(({ key }) => key))) : [];
    if (sums.length > 0) this.send(this.amended(sums));
  }

  /** A write has taken the place of a text that nobody here had seen: Undo brings back that one. */
  replaced(key: FieldKey, known: string, replaced: string): void {
    this.history.tookThePlaceOf(key, known, replaced);
  }

  /** The document holds what was given in words of its own, as a list does. */
  worded(key: FieldKey, given: string, text: string): void {
    this.history.worded(key, given, text);
  }

  /** A write has taken away what else the field held: Undo can't bring that back. */
  tookAlong(key: FieldKey, text: string, lost: readonly Holding[]): void {
    this.history.tookAlong(key, text, lost);
  }

  /**
   * These scores in the document were other ones than the total was made of: it follows, as a part of the same step,
   * and so do their summary rows.
   */
  correctTotals(rescored: readonly number[]): void {
    const open = this.ledger.opened();
    if (!open) return;
    this.send(this.amended(totalsStep(open, rescored).edits));
  }

  /** The same of summary rows alone, where no total was made of these scores. */
  correctRows(rescored: readonly number[]): void {
    const open = this.ledger.opened();
    if (!open || rescored.length === 0) return;
    this.send(totalsStep(open, rescored).edits.filter(({ key }) => !isTotal(key)));
  }

  /**
   * A decision between texts is a step, with what follows from a score: `standing` is the one that gives way to what
   * the field has after it. Where there is nothing to decide any more, it is none.
   */
  private decide(
    key: FieldKey,
    standing: (own: FieldState) => string,
    change: (own: FieldState) => FieldState,
  ): void {
    const own = this.ledger.opened()?.fields.get(key);
    const now = own && change(own);
    if (!now || now === own) return;
    this.stopPause(key);
    this.onTheWay.delete(key);
    this.ledger.change(key, () => now);
    const decided = { key, before: standing(own), after: valueOf(now) };
    const following = this.followingFrom(nameOf(key));
    this.record({ name: nameOf(key), changes: [decided, ...following] });
    if (following.length > 0) this.send(following.map(({ key, after }) => ({ key, text: after })));
  }

  private followingFrom(name: StepName): HistoryStep['changes'] {
    const open = this.ledger.opened();
    if (!open || name.kind !== 'score') return [];
    return decidedStep(open, name.number).edits.map(({ key, text }) => {
      return { key, before: valueOf(open.fields.get(key)), after: text };
    });
  }

  private record(step: HistoryStep): void {
    this.history.record(step);
    this.show();
  }

  /** A total goes on being what the last step wrote: undoing that takes it back. */
  private amended(edits: readonly Edit[]): readonly Edit[] {
    for (const { key, text } of edits) if (isTotal(key)) this.history.corrected(key, text);
    return edits;
  }

  /** Shows what can be undone, in a document that was no report for a while, too. */
  show(): void {
    this.ledger.set({ history: this.history.view() });
  }

  /**
   * Another document has come into the window: no step of the one before is undone in it, and nothing more is written.
   */
  forget(): void {
    this.pauses.forEach((cancel) => cancel());
    this.pauses.clear();
    this.onTheWay.clear();
    this.history = new History();
    this.show();
  }

  private turn(way: 'back' | 'again', turnOf: (open: OpenReport) => Turn): void {
    const open = this.ledger.opened();
    if (!open) return;
    const { texts, answers, work } = turnOf(open);
    if (answers.length > 0) this.answered(answers);
    if (work.length > 0) this.worked(work, way);
    this.send([...texts].map(([key, text]) => ({ key, text })));
  }

  /** What somebody has put into a field meanwhile is decided on by a step about that field alone. */
  private send(edits: readonly Edit[], step?: StepName): void {
    this.ledger.changeAll(
      edits.map(({ key, text }) => {
        const giving = step && decidesOn(step, key) ? given : proposed;
        return [key, (own: FieldState) => giving(own, text)] as const;
      }),
    );
    this.show();
    this.flush();
  }

  private stopPause(key: FieldKey): void {
    this.pauses.get(key)?.();
    this.pauses.delete(key);
  }
}
