import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { CriterionWork, WorkTurn } from '../../assessment/workingData';
import { noWork } from '../../assessment/workingData';
import type { WorkDraft } from '../draftStore';
import { refused } from '../refusal';
import type { Orphan } from '../state';
import type { WorkKey } from './workEntries';
import type * as keeping from './workKeeper';
import type { WorkingFooting, WorkKeeper } from './workKeeper';
import type { WorkingState } from './workingState';
import { noWorkingData } from './workingState';

/** What is asked of the keeper before its code is there; `done` is whoever waits for it. */
interface Waiting {
  readonly work: (keeper: WorkKeeper) => Promise<void> | void;
  readonly done: () => void;
}

let code: typeof keeping | null = null;

/**
 * Loads what keeps working data: no first screen shows any. Without it nothing is read, and another try loads again.
 */
export async function loadWorkKeeper(): Promise<void> {
  // The pane's own server doesn't answer: told like a document that doesn't.
  code ??= await import('./workKeeper').catch(() => null);
}

/** The working data of one open document. */
export class Working {
  readonly store: StoreApi<WorkingState> = createStore<WorkingState>(() => noWorkingData);
  private made: WorkKeeper | null = null;
  private waiting: readonly Waiting[] = [];
  private coming: Promise<void> = Promise.resolve();
  /** What an earlier pane left, until there is somebody to take it. */
  private left: readonly WorkDraft[] = [];

  constructor(private readonly footing: WorkingFooting) {}

  /**
   * Reads what the document holds and merges it with what was given here. Absence and damage are reported, and nothing
   * is written.
   */
  read(): Promise<void> {
    return this.ask((keeper) => keeper.read());
  }

  /** Another document has come into the window: what was worked out belongs to the one before. */
  startAnew(): void {
    this.waiting.forEach(({ done }) => done());
    this.waiting = [];
    this.left = [];
    if (this.keeper) this.keeper.startAnew();
    else this.store.setState(noWorkingData, true);
  }

  /** What is not in the document, for a pane that is reloaded. */
  unkept(): readonly WorkDraft[] {
    return this.keeper && this.left.length === 0 ? this.keeper.unkept() : this.left;
  }

  /** Takes what an earlier pane left; it is merged with what the document holds once that is read, and kept. */
  recover(drafts: readonly WorkDraft[]): void {
    this.hand(drafts, (keeper) => keeper.recover(drafts));
  }

  /** Gives what an earlier pane left for another report in words for copying. */
  copy(drafts: readonly WorkDraft[], give: (copies: readonly Orphan[]) => void): void {
    this.hand(drafts, (keeper) => give(keeper.copiesOf(drafts)));
  }

  /** What has been worked out on a criterion. */
  of(number: number): CriterionWork {
    return this.store.getState().data.get(number) ?? noWork;
  }

  /** Changes the work on a criterion; it is kept in the document when the assessor pauses. */
  change(number: number, change: Partial<CriterionWork>): void {
    this.changeAll(new Map([[number, change]]));
  }

  /** The same for several criteria at once, by number. */
  changeAll(changes: ReadonlyMap<number, Partial<CriterionWork>>): void {
    void this.ask((keeper) => keeper.changeAll(changes));
  }

  /** Takes changes back or makes them again, but for what was changed otherwise since. */
  turn(turns: readonly WorkTurn[], way: 'back' | 'again'): void {
    void this.ask((keeper) => keeper.turn(turns, way));
  }

  /** Writes what is not yet kept, also what was refused; a removal that was refused waits for another press. */
  keep(): Promise<void> {
    return this.ask((keeper) => keeper.keep());
  }

  /** Does again what was refused, a removal too. */
  tryAgain(): Promise<void> {
    return this.ask((keeper) => keeper.tryAgain());
  }

  /** Takes the working data out of the document, before the report is sent. */
  remove(): Promise<void> {
    return this.ask((keeper) => keeper.remove());
  }

  /** Ends a conflict between what was given here and what others gave. */
  pick(key: WorkKey, choice: 'pane' | 'document'): void {
    void this.ask((keeper) => keeper.pick(key, choice));
  }

  /** Resolves once nothing is on its way to the document. */
  async settled(): Promise<void> {
    await this.coming;
    await this.keeper?.settled();
  }

  private get keeper(): WorkKeeper | null {
    return (this.made ??= code && new code.WorkKeeper(this.footing, this.store));
  }

  private hand(drafts: readonly WorkDraft[], take: (keeper: WorkKeeper) => void): void {
    if (drafts.length === 0) return;
    this.left = [...this.left, ...drafts];
    void this.ask((keeper) => {
      this.left = this.left.filter((draft) => !drafts.includes(draft));
      take(keeper);
    });
  }

  /** At once where the keeper is there; else in the order in which it was asked. */
  private ask(work: Waiting['work']): Promise<void> {
    if (this.keeper && this.waiting.length === 0) return Promise.resolve(work(this.keeper));
    return new Promise((done) => {
      this.waiting = [...this.waiting, { work, done }];
      this.coming = this.coming.then(() => this.come());
    });
  }

  private async come(): Promise<void> {
    await loadWorkKeeper();
    const { keeper, waiting } = this;
    if (keeper) this.waiting = [];
    else this.store.setState({ status: 'refused', refusal: refused('offline', 'NotLoaded').refusal });
    await Promise.all(waiting.map((one) => this.do(one, keeper)));
  }

  private async do({ work, done }: Waiting, keeper: WorkKeeper | null): Promise<void> {
    try {
      if (keeper) await work(keeper);
    } catch (error) {
      this.footing.unexpected(error);
    } finally {
      done();
    }
  }
}
