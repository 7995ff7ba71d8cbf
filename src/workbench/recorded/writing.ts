import type { ProbeName } from '../../recording/probes';
import type { Recording } from '../../recording/recording';
import { choices } from '../switches';
import { readingVerdicts } from './reading';
import { factsOf, refusalOf, unlike, valueFor, type Verdict, type Verdicts } from './verdict';

type WritingSwitch =
  | 'writes'
  | 'changeTracking'
  | 'cursorControl'
  | 'replace'
  | 'replacedObjects'
  | 'replies'
  | 'lockedControls'
  | 'greyText'
  | 'emptied'
  | 'inlineLineEnd'
  | 'deletedInSearch'
  | 'controlOoxml'
  | 'foundRange';

function writesOf(recording: Recording): Verdict<'writes'> {
  const code = refusalOf(recording, 'overPrompt');
  if (code !== null) return choices.writes.find((value) => value === code) ?? unlike;
  const text = factsOf(recording, 'overPrompt')?.text;
  return valueFor(text, { written: 'allowed', prompt: 'ignored', empty: 'ignored' });
}

const mayWrite = (recording: Recording): boolean => writesOf(recording) === 'allowed';

/** Whether what the probes wrote became revisions. */
function isTracked(recording: Recording): boolean {
  return factsOf(recording, 'tracking')?.turnedOff === false || factsOf(recording, 'over')?.tracked === true;
}

/** The whole text that a control holds afterwards, old and new, where it was written into at all. */
const arrived = ['written', 'writtenBefore', 'beforeWritten'] as const;

function whetherWritten(recording: Recording, name: ProbeName & ('cursor' | 'locked')) {
  if (!mayWrite(recording)) return null;
  if (refusalOf(recording, name) !== null) return 'refused';
  const text = factsOf(recording, name)?.text ?? null;
  return text === null ? null : arrived.some((one) => one === text) ? 'written' : text;
}

/** What is seen after clearing; where no XML could be had, the text tells as far as a prompt is given as text. */
function shownAfter(recording: Recording, way: 'cleared' | 'emptied'): string | null {
  const facts = factsOf(recording, 'clearing');
  if (!facts) return null;
  const shown = facts[`${way}Shows`];
  if (shown !== null) return shown;
  if (readingVerdicts.promptAsText(recording) !== 'prompt') return null;
  return { prompt: 'ownPrompt', other: 'otherPrompt', empty: 'nothing' }[facts[way] ?? 'empty'];
}

/** What recordings say of writing. */
export const writingVerdicts: Verdicts<WritingSwitch> = {
  // No probe asks for these.
  deletedInSearch: () => null,
  controlOoxml: () => null,
  foundRange: () => null,

  writes: writesOf,

  changeTracking: (recording) => {
    const mode = factsOf(recording, 'tracking')?.mode ?? null;
    if (mode !== null) return valueFor(mode, { Off: 'off', TrackAll: 'on', TrackMineOnly: 'on' });
    const tracked = factsOf(recording, 'over')?.tracked ?? null;
    return tracked === null || !mayWrite(recording) ? null : tracked ? 'on' : 'off';
  },

  cursorControl: (recording) =>
    valueFor(whetherWritten(recording, 'cursor'), {
      written: 'written',
      refused: 'refused',
      before: 'ignored',
    }),

  lockedControls: (recording) =>
    valueFor(whetherWritten(recording, 'locked'), { written: 'written', refused: 'refused' }),

  replace: (recording) => {
    const text = factsOf(recording, 'over')?.text ?? null;
    if (!mayWrite(recording) || (isTracked(recording) && text === 'beforeWritten')) return null;
    return valueFor(text, { written: 'replaced', writtenBefore: 'prepended' });
  },

  replacedObjects: (recording) => {
    const facts = factsOf(recording, 'overObjects');
    if (!facts || isTracked(recording) || writingVerdicts.replace(recording) !== 'replaced') return null;
    if (facts.comment === null) return null;
    if (facts.comment !== facts.footnote) return unlike;
    return facts.comment ? 'kept' : 'taken';
  },

  // The recorder answers no comment: a person tries it, as docs/real-word.md says.
  replies: () => null,

  greyText: (recording) => {
    const grey = factsOf(recording, 'overPrompt')?.grey ?? null;
    return grey === null || !mayWrite(recording) ? null : grey ? 'lingers' : 'goes';
  },

  emptied: (recording) => {
    if (!mayWrite(recording) || isTracked(recording)) return null;
    const shown = shownAfter(recording, 'cleared');
    if (shown !== shownAfter(recording, 'emptied')) return unlike;
    return valueFor(shown, { ownPrompt: 'ownPrompt', otherPrompt: 'wordPrompt', nothing: 'empty' });
  },

  inlineLineEnd: (recording) => {
    const facts = factsOf(recording, 'lines');
    if (!facts || !mayWrite(recording)) return null;
    return valueFor(facts.inline ?? 'other', {
      ...{ 'U+000A': 'break', 'U+000B': 'break', 'U+000D': 'break' },
      'U+0020': 'space',
    });
  },
};
