import { knowsControls } from './capabilities';
import { ask } from './refusals';

/** Events come in bursts: one look answers them all, so many milliseconds after the last. */
const quiet = 400;
/** Our own write is announced like a person's: such an event is passed over for so many milliseconds. */
const echoTime = 3_000;

/** Hears that the document may have changed, from every event that this Word has. Events are hints: the truth is a look. */
export class Changes {
  private held: readonly Word.ContentControl[] = [];
  private readonly watched = new Set<number>();
  private readonly echoes = new Map<number, number>();
  private listener: () => void = () => undefined;
  private timer = 0;

  /** Calls the listener from now on; returns what ends it. */
  listen(listener: () => void): () => void {
    const { document } = Office.context;
    const event = Office.EventType.DocumentSelectionChanged;
    this.listener = listener;
    document.addHandlerAsync(event, listener);
    window.addEventListener('focus', listener);
    return () => {
      this.listener = () => undefined;
      document.removeHandlerAsync(event, { handler: listener });
      window.removeEventListener('focus', listener);
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
  async watch(): Promise<void> {
    const { held } = this;
    const [first] = held;
    this.held = [];
    if (!first) return;
    held.forEach(({ id }) => this.watched.add(id));
    await ask(async (context) => {
      held.forEach((control) => control.onDataChanged.add((event) => this.hear(event)));
      await context.sync();
    }, first);
  }

  /** The pane is about to write these controls itself. */
  expectEcho(ids: readonly number[]): void {
    const until = performance.now() + echoTime;
    ids.forEach((id) => this.echoes.set(id, until));
  }

  private hear({ ids }: Word.ContentControlDataChangedEventArgs): Promise<void> {
    const now = performance.now();
    if (ids.every((id) => (this.echoes.get(id) ?? 0) > now)) return Promise.resolve();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.listener(), quiet);
    return Promise.resolve();
  }
}
