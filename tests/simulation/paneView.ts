import { staleSums } from '../../src/assessment/edits';
import type { FieldKey } from '../../src/assessment/fieldKey';
import type { Drafts } from '../../src/session/draftStore';
import { isPending } from '../../src/session/entry';
import type { FieldState, OpenReport, SessionState } from '../../src/session/state';
import { reportTexts, valueOf } from '../../src/session/state';
import type { WorkingState } from '../../src/session/working/workingState';

/** Where an assessor gives texts. */
export type Place = FieldKey | `note.${number}`;

/** A text and where it is. */
export type Placed = readonly [Place, string];

/** Two texts of which the assessor picks one. */
export interface Choice {
  readonly pane: string;
  readonly document: string;
}

/** What is to be seen of a pane, in as few words as the invariants need. */
export interface PaneView {
  readonly phase: SessionState['phase'];
  /** What is still on its way. */
  readonly saving: readonly string[];
  /** What is not written, though the assessor has nothing to decide about it. */
  readonly unwritten: readonly string[];
  /** The notes that are shown as kept. */
  readonly keptNotes: readonly Placed[];
  /** The texts that are shown as saved; one and the same for panes that show the same. */
  readonly saved: ReadonlyMap<FieldKey, string>;
  /** Fields with a draft: what they show is not said to be saved. */
  readonly drafting: ReadonlySet<FieldKey>;
  /** Where the assessor is asked which of two texts is to stand. */
  readonly choices: ReadonlyMap<Place, Choice>;
  /** The notes that would be kept over a reload of the pane, since no document is known to have them. */
  readonly unkeptNotes: readonly string[];
  /** All texts that the pane offers where texts are given, each with its place. */
  readonly offered: readonly Placed[];
  /** The same without those that are there for copying alone. */
  readonly shown: readonly Placed[];
  /** Fields of which is said that nobody knows what their texts took the place of. */
  readonly untold: ReadonlySet<Place>;
  /** The assessor is told that the total is not the sum, or that something is to be decided first. */
  readonly flagsTotal: boolean;
  readonly errors: readonly string[];
  /** There are pauses in typing that can end. */
  readonly pauses: boolean;
}

interface Seen {
  readonly state: SessionState;
  readonly working: WorkingState;
  readonly drafts: Drafts;
}

/** Texts are given in these fields and no others; notes on the same criteria. */
const isFollowed = (key: string): boolean => /^criterion\.[12]\./u.test(key);
const notes = [1, 2];

/** What follows from a word, worked out once while the word is remembered. */
class Remembered<T> {
  private known = new Map<string, T>();

  of(word: string, make: () => T): T {
    const before = this.known.get(word);
    if (before !== undefined) return before;
    if (this.known.size > mostRemembered) this.known = new Map();
    const made = make();
    this.known.set(word, made);
    return made;
  }
}

const mostRemembered = 5_000;
const savedBefore = new Remembered<PaneView['saved']>();
const flaggedBefore = new Remembered<boolean>();

function savedIn(fields: readonly FieldState[]): PaneView['saved'] {
  const saved = fields.filter(({ draft }) => draft === null);
  const word = saved.map(({ key, text }) => `${key} ${text}`).join('\n');
  return savedBefore.of(word, () => new Map(saved.map(({ key, text }) => [key, text])));
}

const textsOf = ({ key, text, draft, rival, replaced }: FieldState): Placed[] =>
  [text, draft ?? '', rival ?? '', ...replaced].map((one) => [key, one] as const);

function notesOf({ data, conflicts }: WorkingState): Placed[] {
  return notes.flatMap((number): Placed[] => {
    const both = conflicts
      .filter(({ key }) => key === `${number}.note`)
      .flatMap(({ ours, theirs }) => [ours.note, theirs.note]);
    return [data.get(number)?.note ?? '', ...both].map((text) => [`note.${number}`, text]);
  });
}

const choicesOf = (fields: readonly FieldState[], { conflicts }: WorkingState): PaneView['choices'] =>
  new Map<Place, Choice>([
    ...fields
      .filter(({ key, rival }) => isFollowed(key) && rival !== null)
      .map((own) => [own.key, { pane: valueOf(own), document: own.rival ?? '' }] as const),
    ...conflicts
      .filter(({ key }) => key.endsWith('.note'))
      .map(({ key, ours, theirs }) => {
        const place: Place = `note.${Number.parseInt(key, 10)}`;
        return [place, { pane: ours.note, document: theirs.note }] as const;
      }),
  ]);

const unkept: readonly string[] = ['typing', 'refused'] satisfies WorkingState['status'][];

const unwrittenIn = (fields: readonly FieldState[]): FieldKey[] =>
  fields.filter(({ status, rival }) => unkept.includes(status) && rival === null).map(({ key }) => key);

const keptNotesOf = ({ data, conflicts }: WorkingState): Placed[] =>
  notes
    .filter((number) => !conflicts.some(({ key }) => key === `${number}.note`))
    .map((number): Placed => [`note.${number}`, data.get(number)?.note ?? ''])
    .filter(([, note]) => note !== '');

const isScoreOrTotal = (key: string): boolean => key.endsWith('.score') || key === 'total';

/** No sum is made of these. */
const isProse = (key: string): boolean => key.startsWith('criterion.') && !key.endsWith('.score');

function flagsTotal(state: OpenReport, fields: readonly FieldState[]): boolean {
  const isUndecided = fields.some((own) => isScoreOrTotal(own.key) && (own.rival !== null || isPending(own)));
  if (isUndecided) return true;
  const counting = fields.filter(({ key }) => !isProse(key));
  const word = counting.map((own) => `${own.key} ${valueOf(own)}`).join('\n');
  return flaggedBefore.of(word, () => staleSums(reportTexts(state)).edits.some(({ key }) => key === 'total'));
}

/** What a session shows. */
export function viewOf({ state, working, drafts }: Seen): Omit<PaneView, 'errors' | 'pauses'> {
  const fields = state.phase === 'open' ? [...state.fields.values()] : [];
  const writing = fields.filter(({ status }) => status === 'writing').map(({ key }) => key);
  const shown = [...fields.filter(({ key }) => isFollowed(key)).flatMap(textsOf), ...notesOf(working)].filter(
    ([, text]) => text !== '',
  );
  const copies = [
    ...('orphans' in state ? state.orphans : []),
    ...(state.phase === 'open' ? [] : drafts.texts),
  ].map(({ key, text }): Placed => [key, text]);
  return {
    phase: state.phase,
    saving: [...writing, ...(working.status === 'writing' ? ['its working data'] : [])],
    unwritten: [...unwrittenIn(fields), ...(unkept.includes(working.status) ? ['its working data'] : [])],
    keptNotes: working.status === 'settled' ? keptNotesOf(working) : [],
    saved: savedIn(fields),
    drafting: new Set(fields.filter(({ draft }) => draft !== null).map(({ key }) => key)),
    choices: choicesOf(fields, working),
    unkeptNotes: drafts.work
      .filter(({ key, text }) => key.endsWith('.note') && text !== '')
      .map(({ text }) => JSON.parse(text) as string),
    offered: [...shown, ...copies],
    shown,
    untold: new Set(fields.filter(({ untold }) => untold).map(({ key }) => key)),
    flagsTotal: state.phase === 'open' && flagsTotal(state, fields),
  };
}
