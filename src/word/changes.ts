import type { Outcome } from '../session/refusal';
import { granted } from '../session/refusal';
import { knowsControls } from './capabilities';
import { ask } from './refusals';

/** Events come in bursts: the first is passed on at once, the others together, once in so many milliseconds. */
const pause = 450;

/** Some versions say who wrote; it is not in all of them. */
type ChangeEvent = Pick<Word.ContentControlDataChangedEventArgs, 'ids'> & { readonly source?: string };

/**
 * Hears that the document may have changed, from every event that this Word has. Events are hints: the truth is a look.
 */
export class Changes {
  private held: readonly Word.ContentControl[] = [];
  private readonly watched = new Set<number>();
  /** How many events our own writes still have to fire, by control. */
  private readonly echoes = new Map<number, number>();
  private listener: (heardAt: number) => void = () => undefined;
  /** When the cursor was last said to have moved; what is written leaves it where it is. */
  private heardAt = 0;
  private isPausing = false;
  private isWaiting = false;

  /** Calls the listener from now on, with the moment of the last event of the cursor; returns what ends it. */
  listen(listener: (heardAt: number) => void): () => void {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    const handler = (): void => {
      this.heardAt = performance.now();
      this.pass();
    };
    this.listener = listener;
    document.addHandlerAsync(event, handler);
    window.addEventListener('focus', handler);
    return () => {
      this.listener = () => undefined;
      document.removeHandlerAsync(event, { handler });
      window.removeEventListener('focus', handler);
    };
  }

  /**
   * Keeps hold of controls that were just read, beyond their batch: Word registers events only for objects that
   * it has given already.
   */
  hold(context: Word.RequestContext, controls: readonly Word.ContentControl[]): void {
    this.held = knowsControls() ? controls.filter(({ id }) => !this.watched.has(id)) : [];
    context.trackedObjects.add([...this.held]);
  }

  /**
   * Hears of changes in the controls that are held, where Word tells them; what it refuses is left to the other events.
   */
  watch(): Promise<Outcome<null>> {
    const { held } = this;
    const [first] = held;
    this.held = [];
    if (!first) return Promise.resolve(granted(null));
    held.forEach(({ id }) => this.watched.add(id));
    return ask(async (context) => {
      held.forEach((control) => control.onDataChanged.add((event) => this.hear(event)));
      await context.sync();
      return null;
    }, first);
  }

  /** The pane is about to write these controls itself: each write is announced once, like a person's. */
  expectEcho(ids: readonly number[]): void {
    ids.forEach((id) => this.echoes.set(id, (this.echoes.get(id) ?? 0) + 1));
  }

  /** What was to be written was refused, or all of it has been read since: no event is taken for an echo any more. */
  forgetEchoes(ids: readonly number[] = [...this.echoes.keys()]): void {
    ids.forEach((id) => this.echoes.delete(id));
  }

  /** One event for each write is its echo; with one more, somebody else has written, and only a look tells what. */
  private hear({ ids, source }: ChangeEvent): Promise<void> {
    const own = source === 'Remote' ? [] : ids.filter((id) => this.takeEcho(id));
    if (own.length < ids.length) this.pass();
    return Promise.resolve();
  }

  private takeEcho(id: number): boolean {
    const left = this.echoes.get(id) ?? 0;
    if (left > 0) this.echoes.set(id, left - 1);
    return left > 0;
  }

  private pass(): void {
    if (this.isPausing) {
      this.isWaiting = true;
      return;
    }
    this.isPausing = true;
    window.setTimeout(() => this.goOn(), pause);
    this.listener(this.heardAt);
  }

  private goOn(): void {
    this.isPausing = false;
    const { isWaiting } = this;
    this.isWaiting = false;
    if (isWaiting) this.pass();
  }
}
