import { knowsControls } from './capabilities';
import type { Outcome } from '../session/refusal';
import { granted } from '../session/refusal';
import { ask } from './refusals';

/** Events come in bursts: the first is heard at once, those that follow together, in so many milliseconds. */
const burst = 450;
/** Changes of data come while a person types: one look answers them all, so many milliseconds after the last. */
const quiet = 400;

/** Hears that the document may have changed, from every event that this Word has. Events are hints: the truth is a look. */
export class Changes {
  private held: readonly Word.ContentControl[] = [];
  private readonly watched = new Set<number>();
  /** Events that our own writes will cause, by control. */
  private readonly echoes = new Map<number, number>();
  private listener: (heardAt: number) => void = () => undefined;
  /** When the cursor was last said to have moved; what is written leaves it where it is. */
  private heardAt = 0;
  private timer = 0;
  private pause = 0;
  private again = false;

  /** Calls the listener from now on, with the moment of the last event of the cursor; returns what ends it. */
  listen(listener: (heardAt: number) => void): () => void {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    const hear = (): void => {
      this.heardAt = performance.now();
      this.hearBurst();
    };
    this.listener = listener;
    document.addHandlerAsync(event, hear);
    window.addEventListener('focus', hear);
    return () => {
      this.listener = () => undefined;
      document.removeHandlerAsync(event, { handler: hear });
      window.removeEventListener('focus', hear);
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

  /** Hears of changes in the controls that are held, where Word tells them; what it refuses is left to the other events. */
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

  /** The pane is about to write these controls itself: each write causes one event like a person's. */
  expectEcho(ids: readonly number[]): void {
    ids.forEach((id) => this.echoes.set(id, (this.echoes.get(id) ?? 0) + 1));
  }

  /** A look is about to read everything: whatever is heard from now on is news. */
  forgetEchoes(): void {
    this.echoes.clear();
  }

  private hearBurst(): void {
    if (this.pause !== 0) {
      this.again = true;
      return;
    }
    this.listener(this.heardAt);
    this.pause = window.setTimeout(() => {
      this.pause = 0;
      if (this.again) this.hearBurst();
    }, burst);
    this.again = false;
  }

  /** One event for each write of ours is passed over, however late it comes; what a colleague did elsewhere never is. */
  private hear({ ids, source }: Word.ContentControlDataChangedEventArgs): Promise<void> {
    const echoed = ids.map((id) => this.takeEcho(id));
    if (echoed.every(Boolean) && source !== Word.EventSource.remote) return Promise.resolve();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.listener(this.heardAt), quiet);
    return Promise.resolve();
  }

  private takeEcho(id: number): boolean {
    const expected = this.echoes.get(id) ?? 0;
    if (expected > 0) this.echoes.set(id, expected - 1);
    return expected > 0;
  }
}
