import type { Draft, Drafts, DraftStore, WorkDraft } from './draftStore';
import type { Ledger } from './ledger';
import type { Orphan, SessionState } from './state';
import { unwrittenTexts } from './unwritten';
import type { Working } from './working/working';

const isUnchanged = (state: SessionState, before: SessionState): boolean =>
  state.phase === 'open' &&
  before.phase === 'open' &&
  state.fields === before.fields &&
  state.orphans === before.orphans;

/** What is to be kept while no report is open that could take what an earlier pane left. */
const besideLeft = (now: Drafts, { front, work, doubts }: Drafts): Drafts =>
  work.length + doubts.length === 0
    ? now
    : { ...now, front, work: [...work, ...now.work], doubts: [...doubts, ...now.doubts] };

/** Keeps what is not in the document over a reload of the pane, whenever it changes. */
export class DraftKeeper {
  private answers: readonly Draft[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly working: Working,
    private readonly drafts: DraftStore,
    /** What an earlier pane left and is not offered yet. */
    private readonly left: () => Drafts,
  ) {
    ledger.store.subscribe((state, before) => {
      if (!isUnchanged(state, before)) this.keep();
    });
    working.store.subscribe(() => this.keep());
  }

  /**
   * Takes the working data that an earlier pane could not keep: that of another report, or of a piece that waits with
   * another text, is only for copying.
   */
  recover({ work }: Drafts, fits: boolean): void {
    const waiting = this.working.unkept();
    const isOwn = ({ foreign = false, key, text }: WorkDraft): boolean =>
      fits && !foreign && !waiting.some((one) => one.key === key && one.text !== text);
    const fitting = work.filter(isOwn);
    const own = fitting.filter(({ key }, at) => fitting.findIndex((one) => one.key === key) === at);
    this.working.recover(own);
    const isTaken = (draft: WorkDraft): boolean =>
      own.some(({ key, text }) => key === draft.key && text === draft.text);
    const others = work.filter((draft) => !isTaken(draft)).map((draft) => ({ ...draft, foreign: true }));
    this.working.copy(others, (copies) => this.offer(copies));
    this.keep();
  }

  /** Another document is coming: the working data that this one does not have is only for copying. */
  release(): void {
    const left = this.working.unkept().map((draft) => ({ ...draft, foreign: true }));
    this.working.startAnew();
    this.working.copy(left, (copies) => this.offer(copies));
  }

  /** Answers to comments that are typed and not sent. */
  keepAnswers(answers: readonly Draft[]): void {
    this.answers = answers;
    this.keep();
  }

  /** Offers texts for copying that have no place in the document. */
  offer(copies: readonly Orphan[]): void {
    const state = this.ledger.store.getState();
    if ('orphans' in state && copies.length > 0)
      this.ledger.replace({ ...state, orphans: [...state.orphans, ...copies] });
  }

  private keep(): void {
    const unwritten = unwrittenTexts(this.ledger.store.getState(), this.working.unkept(), this.answers);
    if (!unwritten) return;
    const drafts = besideLeft(unwritten, this.left());
    const isNothing = drafts.texts.length + drafts.work.length === 0;
    const draftsUnkept = !this.drafts.save(drafts) && !isNothing;
    if (this.ledger.opened()?.draftsUnkept !== draftsUnkept) this.ledger.set({ draftsUnkept });
  }
}
