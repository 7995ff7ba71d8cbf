import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Recorder, RecordingProgress } from '../../recording/recorder';
import { formatRecording } from '../../recording/recording';

export type RecordingState =
  | { readonly kind: 'looking' }
  /** The open document is not the probe document, or it was recorded in before. */
  | { readonly kind: 'other' | 'used' | 'fresh' }
  | { readonly kind: 'running'; readonly progress: RecordingProgress; readonly isStopped: boolean }
  | { readonly kind: 'done'; readonly text: string; readonly isStopped: boolean }
  /** The recorder was not loaded, or broke off. */
  | { readonly kind: 'failed' };

/**
 * A recording under way. It outlives the page that shows it: what the recorder writes makes the pane read the document
 * again.
 */
export class RecordingDesk {
  readonly store: StoreApi<RecordingState> = createStore<RecordingState>(() => ({ kind: 'looking' }));
  private isPersonSkipped = false;
  private isShown = false;

  constructor(private readonly load: () => Promise<Recorder>) {}

  /** Whether the page with the recording has to come up again by itself. */
  get isUnderWay(): boolean {
    return this.isShown;
  }

  /** The person has seen it and gone elsewhere. */
  leave(): void {
    this.isShown = false;
  }

  /** Finds out whether the open document is the probe document. */
  async look(): Promise<void> {
    const { kind } = this.store.getState();
    if (kind === 'running' || kind === 'done') return;
    await this.guarded(async (recorder) => this.set({ kind: await recorder.look() }));
  }

  async record(pane: string, date: string): Promise<void> {
    const isStopped = (): boolean => {
      const state = this.store.getState();
      return 'isStopped' in state && state.isStopped;
    };
    const onProgress = (progress: RecordingProgress): void =>
      this.set({ kind: 'running', progress, isStopped: isStopped() });
    this.isPersonSkipped = false;
    this.isShown = true;
    onProgress({ done: 0, of: 1, person: false });
    const isPersonSkipped = (): boolean => this.isPersonSkipped;
    await this.guarded(async (recorder) => {
      const recording = await recorder.record({ pane, date, onProgress, isStopped, isPersonSkipped });
      this.set({ kind: 'done', text: formatRecording(recording), isStopped: isStopped() });
    });
  }

  /** Ends with the probe that is being made. */
  stop(): void {
    const state = this.store.getState();
    if (state.kind === 'running') this.set({ ...state, isStopped: true });
  }

  /** Passes over what waits for a person. */
  skipPerson(): void {
    this.isPersonSkipped = true;
  }

  /** The recorder's code may not come where the connection is gone: that is seen and can be tried again. */
  private async guarded(work: (recorder: Recorder) => Promise<void>): Promise<void> {
    try {
      await work(await this.load());
    } catch {
      this.set({ kind: 'failed' });
    }
  }

  private set(state: RecordingState): void {
    this.store.setState(state, true);
  }
}
