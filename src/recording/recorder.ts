import type { Recording } from './recording';

/** Whether the open document is the probe document, still as it was made: once used, it gives other answers. */
export type ProbeDocumentState = 'fresh' | 'used' | 'other';

/** What a recording asks of the one who watches it. */
export interface RecordingWatch {
  /** The pane's version and the day, for the recording. */
  readonly pane: string;
  readonly date: string;
  /** Called before each probe, and when somebody has to type in the document (`person`). */
  readonly onProgress: (progress: RecordingProgress) => void;
  /** The probes that are left are skipped. */
  readonly isStopped: () => boolean;
  /** Only what waits for a person is. */
  readonly isPersonSkipped: () => boolean;
}

export interface RecordingProgress {
  readonly done: number;
  readonly of: number;
  readonly person: boolean;
}

/** Finds out how the Word around the pane behaves. Nothing that Word refuses ends a recording. */
export interface Recorder {
  /** Says `other` also where Word doesn't answer. */
  look(): Promise<ProbeDocumentState>;
  record(watch: RecordingWatch): Promise<Recording>;
}
