import type { ProbeFacts, ProbeName } from './probes';

/**
 * How a probe went:
 * - `answered`: with what it found out
 * - `refused`: by Word, with its code
 * - `unanswered`: Word kept silent for longer than the recorder waits
 * - `notOffered`: this Word is older than what the probe uses
 * - `skipped`: the person stopped the recording or passed over the probe
 * - `failed`: something else went wrong, such as a missing member of Office.js
 */
export type ProbeAnswer<Name extends ProbeName> =
  | { readonly outcome: 'answered'; readonly facts: ProbeFacts<Name> }
  | { readonly outcome: 'refused' | 'failed'; readonly code: string }
  | { readonly outcome: 'unanswered' | 'notOffered' | 'skipped' };

export type ProbeAnswers = { readonly [Name in ProbeName]: ProbeAnswer<Name> };

/** Which Word it was. */
export interface RecordedWord {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The API sets that it says it has, as "WordApi 1.3". */
  readonly apiSets: readonly string[];
}

/** How one Word behaved, without a word of any document. */
export interface Recording {
  readonly format: typeof recordingFormat;
  /** The pane's version. */
  readonly pane: string;
  /** The day, as 2026-11-27. */
  readonly date: string;
  readonly word: RecordedWord;
  readonly probes: ProbeAnswers;
}

export const recordingFormat = 1;

/** As it is copied, saved and kept. */
export const formatRecording = (recording: Recording): string => `${JSON.stringify(recording, null, 2)}\n`;
