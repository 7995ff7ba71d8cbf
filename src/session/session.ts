import type { StoreApi } from 'zustand/vanilla';
import type { Takeover } from '../assessment/comparison/reconcile';
import type { Edit } from '../assessment/edits';
import { takeRowScores } from '../assessment/edits';
import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey } from '../assessment/fieldKey';
import type { Holding } from '../assessment/holding';
import type { Score } from '../assessment/score';
import type { CriterionWork, WorkTurn } from '../assessment/workingData';
import type { FieldAnswer } from '../template/answers';
import { answersAlike, denialsTakenBack } from '../template/answers';
import type { ParseXml } from '../template/xml/xml';
import type { Passage } from '../assessment/passage';
import type { PictureKind } from '../assessment/profile/pictureKind';
import { Bindings } from './bindings';
import { Calls } from './calls';
import { Confirmations } from './confirmations';
import { DraftKeeper } from './draftKeeper';
import type { Draft, DraftStore } from './draftStore';
import { keepsFormer } from './entry';
import { noted, withoutReplaced } from './transitions';
import { Errands } from './errands';
import { isTotalDue, rescoredBetween, rowsDue } from './glanced';
import { Hand } from './hand';
import type { StepName } from './historyView';
import { Ledger } from './ledger';
import { Looks } from './looks';
import { loadPlacing } from './loadPlacing';
import type { OfferedPlace, PictureOutcome } from './picture';
import type { Clock, DocumentPort, Picture, PortDiagnostics, ThreadChange, WhichComment } from './port';
import { Queue } from './queue';
import { Reader } from './reader';
import type { Understand } from './readDocument';
import { understandWith } from './readDocument';
import type { FieldRefusalKind, Outcome } from './refusal';
import type { FieldState, Orphan, SessionState } from './state';
import { reportTexts } from './state';
import { scoreStep, sumsStep, takeoverStep } from './steps';
import { Working } from './working/working';
import type { Place } from './writer';
import { Writer } from './writer';

type Fields = ReadonlyMap<FieldKey, FieldState>;

/** Refusals that may pass by themselves: they are sent again, a few times, when the document is next looked at. */
const passing: ReadonlySet<FieldRefusalKind> = new Set(['busy', 'readOnly', 'offline']);
const mostAttempts = 3;

const mayPass = ({ refusal, attempts }: FieldState): boolean =>
  refusal !== null && passing.has(refusal.kind) && attempts < mostAttempts;

/** What a session stands on. */
export interface Footing {
  readonly port: DocumentPort;
  readonly clock: Clock;
  readonly parseXml: ParseXml;
  readonly drafts: DraftStore;
  /** Otherwise documents are understood by the reader. */
  readonly understand?: Understand;
  /** Hears of what nobody expected, beside the assessor. */
  readonly report?: (error: unknown) => void;
}

/** One open report: what the assessor can do with it, and the parts that keep pane and document in step. */
export class Session {
  readonly store: StoreApi<SessionState>;
  /** The assessor's ticks, figures and notes, kept in the same document. */
  readonly working: Working;
  private readonly ledger = new Ledger();
  private readonly queue = new Queue();
  private readonly bindings: Bindings;
  private readonly looks: Looks;
  private readonly reader: Reader;
  private readonly writer: Writer;
  private readonly hand: Hand;
  private readonly errands: Errands;
  private readonly drafts: DraftKeeper;
  private readonly confirmations: Confirmations;
  private readonly forgets = new Set<() => void>();
  private stopListening: (() => void) | null = null;
  private sumsFollow = false;
  private isClosed = false;

  constructor(private readonly footing: Footing) {
    const { port, clock, parseXml, drafts, understand = understandWith(parseXml) } = footing;
    const { ledger, queue } = this;
    const unexpected = (error: unknown): void => this.tellUnexpected(error);
    const calls = new Calls(port, clock, {
      unexpected,
      waitingLong: (waitingLong) => ledger.set({ waitingLong }),
    });
    this.store = ledger.store;
    this.confirmations = new Confirmations(calls, queue, parseXml);
    this.bindings = new Bindings(this.confirmations);
    this.looks = new Looks(ledger, calls, queue, this.bindings, {
      restructured: () => this.reader.open(),
      looked: (before, after) => this.followScores(before, after),
      unexpected,
    });
    this.reader = new Reader(ledger, calls, queue, this.bindings, understand, drafts, {
      read: () => {
        void loadPlacing(parseXml);
        this.hand.show();
        this.listen();
      },
      readAnew: (before, after) => this.followScores(before, after),
      recovered: (kept, fits) => this.drafts.recover(kept, fits),
      cameLate: () => void this.looks.look(),
      otherDocument: () => {
        this.drafts.release();
        this.hand.forget();
        this.writer.startAnew();
        ledger.set({ tookAlong: [] });
        this.confirmations.forget();
        this.forgets.forEach((forget) => forget());
      },
      unexpected,
    });
    const heard = {
      replaced: (key: FieldKey, known: string, text: string) => this.hand.replaced(key, known, text),
      worded: (key: FieldKey, given: string, text: string) => this.hand.worded(key, given, text),
      tookAlong: (key: FieldKey, text: string, lost: readonly Holding[]) =>
        this.hand.tookAlong(key, text, lost),
      tookUnasked: (key: FieldKey, lost: readonly Holding[]) => ledger.tellUnasked(key, lost),
      scoresDiffer: (rescored: readonly number[]) => this.hand.correctTotals(rescored),
      replacedBefore: ({ key, label }: FieldState, text: string) =>
        this.drafts.offer([{ key, label, text, why: 'replaced' }]),
      isUnclear: () => void this.look(),
    };
    const loadPlace = (): Promise<Place | null> => loadPlacing(parseXml);
    this.writer = new Writer(ledger, calls, this.bindings, heard, loadPlace, (work) => {
      queue.run(work).catch(unexpected);
    });
    this.hand = new Hand(
      ledger,
      clock,
      () => this.writer.flush(),
      (answers) => this.takeAnswers(answers),
      (turns, way) => this.working.turn(turns, way),
    );
    this.errands = new Errands(ledger, calls, queue, this.bindings, {
      read: () => this.reader.open(),
      look: () => this.looks.look(),
    });
    const leftOut = (count: number): void => ledger.leaveOut(count);
    const offer = (copies: readonly Orphan[]): void => this.drafts.offer(copies);
    this.working = new Working({ calls, clock, parseXml, unexpected, leftOut, offer });
    this.drafts = new DraftKeeper(ledger, this.working, drafts, () => this.reader.left);
  }

  /** Reads the document, from scratch when it is called again; drafts that an earlier pane left are offered. */
  open(): Promise<void> {
    return this.reader.open();
  }

  /** Calls back when another document takes the place of this one: what belongs to this one is to be forgotten. */
  onOtherDocument(forget: () => void): void {
    this.forgets.add(forget);
  }

  /** Takes the other report of a document that holds two; what was given for this one is written first. */
  async takeOtherReport(): Promise<void> {
    this.hand.leaveAll();
    await this.working.keep();
    await this.settled();
    await this.reader.openOther();
  }

  /** Stops listening and writes what is typed but not yet sent. */
  async close(): Promise<void> {
    this.isClosed = true;
    this.stopListening?.();
    this.hand.leaveAll();
    void this.working.keep();
    await this.settled();
  }

  /**
   * Gives a criterion a score, or clears it, and brings along its summary row, the totals and its place among the key
   * development needs. One that stands there already is no change: a look shows at once whether it still does.
   */
  setScore(number: number, score: Score | null): void {
    this.hand.apply({ kind: 'score', number }, (open) => scoreStep(open, number, score));
    const own = this.ledger.opened()?.fields.get(criterionKey(number, 'score'));
    if (own?.status === 'settled') void this.look();
  }

  /**
   * Brings summary rows and totals in line with the scores, and the key development needs with those that are there;
   * `rescored` are criteria whose place among the sums and needs follows also where their score was taken back.
   */
  fixSums(rescored: readonly number[] = []): void {
    this.hand.apply({ kind: 'sums' }, (open) => sumsStep(open, rescored));
  }

  /** Gives criteria the scores that stand in the summary alone. */
  takeRowScores(): void {
    this.hand.apply({ kind: 'sums' }, (open) => takeRowScores(reportTexts(open)));
  }

  /** Makes edits that a rule has answered with, as one step that can be undone as one. */
  edit(name: StepName, edits: readonly Edit[]): void {
    this.hand.apply(name, () => ({ edits, held: [] }));
  }

  /**
   * Takes over scores and texts of other reports, and work on criteria by number, as one step; the sums and the key
   * development needs follow.
   */
  takeOver(takeover: Takeover, work: ReadonlyMap<number, Partial<CriterionWork>> = new Map()): void {
    this.hand.apply({ kind: 'taken' }, (open) => takeoverStep(open, takeover), this.changeWork(work));
  }

  /** Takes work on criteria, by number, from a visit notebook, as one step. */
  takeNotebook(work: ReadonlyMap<number, Partial<CriterionWork>>): void {
    this.hand.apply({ kind: 'notebook' }, () => ({ edits: [], held: [] }), this.changeWork(work));
  }

  /**
   * Whether a score that is changed in the document takes its summary row and the totals along at once, or only when
   * asked.
   */
  letSumsFollow(follow: boolean): void {
    this.sumsFollow = follow;
  }

  /** Takes what the assessor types; it is written when typing pauses or the field is left. */
  type(key: FieldKey, text: string): void {
    this.hand.type(key, text);
  }

  /** The assessor has left the field: what was typed there is written. */
  leave(key: FieldKey): void {
    this.hand.leave(key);
  }

  /**
   * Takes the assessor's word on whether an unsure field is the one, for all behind the same label; it is remembered in
   * the document.
   */
  answer(key: FieldKey, isField: boolean): void {
    const open = this.ledger.opened();
    if (open) this.hand.answer(key, answersAlike(open.report, key, isField));
  }

  /** Whether the document lacks the field because somebody has said that what was found is another one. */
  isDenied(key: FieldKey): boolean {
    return denialsTakenBack(this.confirmations.known, key).length > 0;
  }

  /** Asks again what was answered with "no", also at an earlier opening, for all behind the same label. */
  askAgain(key: FieldKey): void {
    const answers = denialsTakenBack(this.confirmations.known, key);
    if (answers.length > 0) this.takeAnswers(answers);
  }

  /** Undoes the pane's last step, as far as its fields have not changed since. */
  undo(): void {
    this.hand.undo();
  }

  redo(): void {
    this.hand.redo();
  }

  /**
   * Sends refused drafts again, all or one field's, but none that may stand there already; all means that what went
   * wrong is taken note of.
   */
  tryAgain(key?: FieldKey): void {
    if (key === undefined) this.ledger.set({ unexpected: false });
    const isMeant = (own: FieldState): boolean => key === undefined || own.key === key;
    const isRecovered = (own: FieldState): boolean => isMeant(own) && own.refusal?.kind === 'interrupted';
    this.hand.takeUp(this.ledger.fieldsThat((own) => isRecovered(own) && own.rival === null));
    this.writer.resend((own) => isMeant(own) && !keepsFormer(own));
  }

  /**
   * Writes a field's draft though what the field holds besides text goes with it; what comes into the field later is
   * asked about again.
   */
  writeAnyway(key: FieldKey): void {
    this.ledger.change(key, (own) => ({ ...own, letGo: own.holds }));
    this.writer.resend((own) => own.key === key);
  }

  /** A text that is given for something else than a field, as a document can hold it; what is left out is reported. */
  clean(text: string): string {
    return this.ledger.clean(text);
  }

  /** The assessor knows that characters were left out. */
  noteLeftOut(): void {
    this.ledger.set({ leftOut: 0 });
  }

  /** The assessor knows what a write has taken along. */
  noteTookAlong(key: FieldKey): void {
    const open = this.ledger.opened();
    if (open) this.ledger.set({ tookAlong: open.tookAlong.filter((one) => one.key !== key) });
  }

  /** The assessor knows that nobody knows what stood in fields before. */
  noteUntold(): void {
    this.ledger.changeAll(
      this.ledger.fieldsThat(({ untold }) => untold).map(({ key }) => [key, noted] as const),
    );
  }

  /** Ends a rivalry between what was given in the pane and what came into the document meanwhile. */
  pick(key: FieldKey, choice: 'pane' | 'document'): void {
    this.hand.pick(key, choice);
  }

  /** Gives up a draft: the document's text counts again. */
  discard(key: FieldKey): void {
    this.hand.discard(key);
  }

  /** Forgets the texts that have no place in the document, once the assessor has dealt with them. */
  dropOrphans(): void {
    const state = this.store.getState();
    if ('orphans' in state) this.ledger.replace({ ...state, orphans: [] });
    const keys = this.ledger.opened()?.fields.keys() ?? [];
    this.ledger.changeAll([...keys].map((key) => [key, (entry) => withoutReplaced(entry)] as const));
  }

  /** Forgets one of these texts. */
  dropOrphan({ key, text, why }: Orphan): void {
    const state = this.store.getState();
    const isIt = (one: Orphan): boolean => one.key === key && one.text === text && one.why === why;
    if ('orphans' in state)
      this.ledger.replace({ ...state, orphans: state.orphans.filter((one) => !isIt(one)) });
    if (why === 'replaced') this.ledger.change(key, (entry) => withoutReplaced(entry, text));
  }

  /** Moves the cursor in the document to the field, unsure or not. */
  show(key: FieldKey): Promise<void> {
    return this.errands.show(key);
  }

  /** Moves the cursor in the document to the paragraph, where exactly one is meant; gives how many are. */
  showPassage(passage: Passage): Promise<Outcome<number>> {
    return this.errands.showPassage(passage);
  }

  /** Makes Word track no changes from now on; what it has tracked stays. */
  stopTracking(): Promise<Outcome<null>> {
    return this.errands.stopTracking();
  }

  /** Brings the document to a criterion, with the cursor before the label of its score. */
  reveal(number: number): Promise<Outcome<null>> {
    return this.errands.reveal(number);
  }

  /**
   * Repeats the paragraphs of these fields, given in the document's order, behind themselves as `copy` makes them of
   * the host's XML, and reads the document again. The pane's undo does not take them away.
   */
  repeatBlock(
    keys: readonly FieldKey[],
    copy: (ooxml: string, parseXml: ParseXml) => string | null,
  ): Promise<Outcome<null>> {
    return this.errands.repeatBlock(keys, copy, this.footing.parseXml);
  }

  /**
   * Takes the template's instructions out of the document, and reads it again. The pane's undo does not bring them
   * back.
   */
  removeInstructions(): Promise<Outcome<null>> {
    return this.errands.removeInstructions();
  }

  /**
   * Inserts a picture where the pane offers it. The place is looked at first; where that fails, nothing is inserted.
   */
  insertPicture(picture: Picture, kind: PictureKind, place: OfferedPlace): Promise<PictureOutcome> {
    return this.errands.insertPicture(picture, kind, place);
  }

  /** Takes the pictures of this kind out of the document, and reads it again. */
  removePictures(kind: PictureKind): Promise<Outcome<null>> {
    return this.errands.removePictures(kind);
  }

  /** Opens a .docx file, given in base64, as a document of its own in Word. */
  openNew(base64: string): Promise<Outcome<null>> {
    return this.errands.openNew(base64);
  }

  /** Whether this Word lets comments be answered and resolved. */
  get changesComments(): boolean {
    return this.footing.port.changesComments();
  }

  /** Keeps answers to Word's comments that are typed and not sent over a reload of the pane. */
  keepAnswers(answers: readonly Draft[]): void {
    this.drafts.keepAnswers(answers);
  }

  /** Offers texts for copying that have no place in the document. */
  offerCopies(copies: readonly Orphan[]): void {
    this.drafts.offer(copies);
  }

  /** Answers or resolves one of Word's comments, and reads the document again. */
  changeComment(which: WhichComment, change: ThreadChange): Promise<Outcome<null>> {
    return this.errands.changeComment(which, change);
  }

  /**
   * Looks at the document once: what changed there shows here, the field with the cursor is known, and what was refused
   * for a passing reason is tried again.
   */
  async look(heardAt = Infinity): Promise<void> {
    await this.looks.look(heardAt);
    const open = this.ledger.opened();
    if (!open || open.blind) return;
    this.writer.resend((own) => own.key !== open.selected && mayPass(own));
  }

  /** The host's keys of the fields that it reaches. */
  get ids(): ReadonlyMap<FieldKey, number> {
    return this.bindings.ids;
  }

  /** What the host says of itself and how it has answered. */
  host(): PortDiagnostics {
    return this.footing.port.diagnostics();
  }

  /** Resolves once nothing is on its way to the document. */
  async settled(): Promise<void> {
    await this.written();
    await this.working.settled();
    await this.written();
  }

  /** Resolves once no field is on its way to the document. */
  written(): Promise<void> {
    return this.queue.settled();
  }

  private changeWork(work: ReadonlyMap<number, Partial<CriterionWork>>): WorkTurn[] {
    const turns = [...work].map(([number, after]) => ({ number, before: this.working.of(number), after }));
    if (work.size > 0) this.working.changeAll(work);
    return turns;
  }

  private listen(): void {
    if (this.isClosed) return;
    // Who stops and begins anew hears nothing of what is said meanwhile.
    this.stopListening ??= this.footing.port.onChange((heardAt) => void this.look(heardAt));
    void this.errands.watch();
    void this.working.read();
    const isAsked = (this.ledger.opened()?.unsure.size ?? 0) > 0;
    if (isAsked || this.confirmations.isInUse) void this.syncAnswers();
  }

  /** Sums of the pane's own that the document did not have yet were made of the scores before. */
  private followScores(before: Fields, after: Fields): void {
    const rescored = rescoredBetween(before, after);
    if (rescored.length === 0) return;
    if (this.sumsFollow) this.hand.follow((open) => sumsStep(open, rescored));
    else if (isTotalDue(before)) this.hand.correctTotals(rescored);
    else this.hand.correctRows(rowsDue(before, rescored));
  }

  private takeAnswers(answers: readonly FieldAnswer[]): void {
    this.confirmations.give(answers);
    const keys = new Set(answers.map(({ key }) => key));
    const onTheirWay = this.ledger.fieldsThat(({ key, status }) => status === 'writing' && keys.has(key));
    // A field that is one no more takes with it what was not yet written there.
    if (onTheirWay.length === 0) this.applyAnswers();
    void this.syncAnswers();
  }

  /** What was said of the unsure fields holds from now on. */
  private applyAnswers(): void {
    const open = this.ledger.opened();
    if (open) this.ledger.replace(this.bindings.reanswer(open));
  }

  /** In the order of all work: what is on its way to a field comes there before anything else is said of it. */
  private async syncAnswers(): Promise<void> {
    await this.confirmations
      .sync(() => this.applyAnswers())
      .catch((error: unknown) => this.tellUnexpected(error));
    await this.look();
  }

  private tellUnexpected(error: unknown): void {
    this.ledger.set({ unexpected: true });
    this.footing.report?.(error);
  }
}
