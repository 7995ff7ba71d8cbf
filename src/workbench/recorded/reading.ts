import { roundedLatency } from '../../recording/differences';
import type { Recording } from '../../recording/recording';
import { factsOf, refusalOf, unlike, valueFor, type Verdicts } from './verdict';

type ReadingSwitch =
  | 'promptAsText'
  | 'placeholderText'
  | 'noBreakSpaces'
  | 'footnoteMarks'
  | 'deletedText'
  | 'lineEnds'
  | 'ooxml'
  | 'ooxmlComments'
  | 'file'
  | 'rangeControls'
  | 'latency'
  | 'failingAction';

/** A text that could not be found in what Word gave is unlike all values, too. */
function characters<Value extends string>(
  recording: Recording,
  fact: 'noBreakSpace' | 'footnoteMark',
  values: Readonly<Record<string, Value>>,
) {
  const facts = factsOf(recording, 'texts');
  return facts ? valueFor(facts[fact] ?? 'other', values) : null;
}

/** What recordings say of how Word gives texts, OOXML and files. */
export const readingVerdicts: Verdicts<ReadingSwitch> = {
  promptAsText: (recording) =>
    valueFor(factsOf(recording, 'prompts')?.text, { prompt: 'prompt', empty: 'empty' }),

  placeholderText: (recording) => {
    const facts = factsOf(recording, 'prompts');
    return facts
      ? valueFor(`${facts.placeholder ?? ''} ${facts.nestedPlaceholder ?? ''}`, {
          'prompt prompt': 'told',
          'prompt empty': 'emptyIfNested',
          'empty empty': 'empty',
        })
      : null;
  },

  noBreakSpaces: (recording) =>
    characters(recording, 'noBreakSpace', { 'U+00A0': 'kept', 'U+0020': 'space', 'U+202F': 'narrow' }),

  footnoteMarks: (recording) => characters(recording, 'footnoteMark', { 'U+0002': 'told', '': 'leftOut' }),

  deletedText: (recording) => {
    const deleted = factsOf(recording, 'texts')?.deletedWords ?? null;
    return deleted === null ? null : deleted ? 'included' : 'left out';
  },

  lineEnds: (recording) => {
    const facts = factsOf(recording, 'texts');
    if (!facts) return null;
    const both = `${facts.lineBreak ?? ''} ${facts.paragraphEnd ?? ''}`;
    return valueFor(both, { 'U+000A U+000A': 'newline', 'U+000B U+000D': 'windows' });
  },

  ooxml: ({ probes: { ooxml } }) =>
    ooxml.outcome === 'failed'
      ? unlike
      : valueFor(ooxml.outcome === 'skipped' ? null : ooxml.outcome, {
          answered: 'given',
          refused: 'refused',
          unanswered: 'unanswered',
        }),

  file: (recording) => {
    if (refusalOf(recording, 'file') !== null) return 'refused';
    const protection = factsOf(recording, 'file')?.protection ?? null;
    if (protection !== null) return protection ? 'given' : 'withoutSettings';
    return recording.probes.file.outcome === 'unanswered' ? unlike : null;
  },

  rangeControls: (recording) => {
    const controls = factsOf(recording, 'rangeOoxml')?.controls ?? null;
    return controls === null ? null : controls ? 'held' : 'missing';
  },

  latency: (recording) => {
    const fastest = factsOf(recording, 'answers')?.fastest ?? null;
    return fastest === null ? null : roundedLatency(fastest);
  },

  // The recorder reads no comment: a person looks, as docs/real-word.md says.
  ooxmlComments: () => null,

  /** For tests alone: no Word fails so. */
  failingAction: () => null,
};
