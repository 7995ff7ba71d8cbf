/** The answers to one question that a recording can hold: words of a list, or one of these kinds. */
type FactKind =
  | readonly string[]
  /** Whole milliseconds or points. */
  | 'number'
  | 'yesNo'
  /** Names of the probe document's controls, in the order in which Word gave them. */
  | 'controls'
  /** A few known marks, as `U+000A U+0020`; `other` where there is anything else among them. */
  | 'characters';

interface ProbeDescription {
  /** The version of WordApi below which the probe is not made; null for the oldest. */
  readonly needs: '1.4' | '1.5' | null;
  /** A person has to do something in the document. */
  readonly person?: true;
  /** What is recorded. Nothing of this can hold a text of the document. */
  readonly facts: Readonly<Record<string, FactKind>>;
}

const types = ['RichText', 'PlainText', 'DatePicker', 'other'] as const;
const ids = ['asInFile', 'unsigned', 'asListed', 'other'] as const;
const prompted = ['prompt', 'empty', 'other'] as const;
const parents = ['control', 'none', 'other'] as const;
const writings = ['written', 'before', 'writtenBefore', 'beforeWritten', 'prompt', 'empty', 'other'] as const;
const shown = ['ownPrompt', 'otherPrompt', 'nothing', 'before', 'other'] as const;
const ends = ['kept', 'joined', 'extra', 'other'] as const;
const times = ['atOnce', 'late', 'never'] as const;

/** What the recorder asks of a Word, in this order: first what only reads, then what writes. */
export const probes = {
  /** The fastest of five batches that ask for next to nothing. */
  answers: { needs: null, facts: { fastest: 'number' } },
  /** Whether changes are tracked; they are not from then on. */
  tracking: {
    needs: '1.4',
    facts: { mode: ['Off', 'TrackAll', 'TrackMineOnly', 'other'], turnedOff: 'yesNo' },
  },
  listing: {
    needs: null,
    facts: { controls: 'controls', others: 'number', ids, plainType: types, dateType: types },
  },
  typedListing: { needs: '1.5', facts: { controls: 'controls' } },
  prompts: {
    needs: null,
    facts: { text: prompted, placeholder: prompted, nestedText: prompted, nestedPlaceholder: prompted },
  },
  texts: {
    needs: null,
    facts: {
      noBreakSpace: 'characters',
      lineBreak: 'characters',
      paragraphEnd: 'characters',
      footnoteMark: 'characters',
      deletedWords: 'yesNo',
      addedWords: 'yesNo',
    },
  },
  reviewedText: { needs: '1.4', facts: { deletedWords: 'yesNo', addedWords: 'yesNo' } },
  ooxml: { needs: null, facts: { controls: 'controls', ids, prompting: 'yesNo' } },
  file: { needs: null, facts: { controls: 'controls', ids, protection: 'yesNo' } },
  rangeOoxml: { needs: null, facts: { controls: 'yesNo' } },
  /** How the pane hears of the cursor, and whether moving it takes the keyboard out of the pane. */
  selectionEvent: { needs: null, facts: { told: times, focus: ['kept', 'taken', 'notThere'] } },
  selection: { needs: null, facts: { parent: parents } },
  plainSelection: { needs: null, facts: { parent: parents } },
  overPrompt: { needs: null, facts: { text: writings, prompting: 'yesNo', grey: 'yesNo' } },
  over: { needs: null, facts: { text: writings, tracked: 'yesNo' } },
  overObjects: { needs: null, facts: { text: writings, comment: 'yesNo', footnote: 'yesNo' } },
  lines: { needs: null, facts: { inline: 'characters', block: 'characters', blockParagraphs: 'number' } },
  clearing: {
    needs: null,
    facts: {
      cleared: prompted,
      clearedPlaceholder: prompted,
      clearedShows: shown,
      emptied: prompted,
      emptiedPlaceholder: prompted,
      emptiedShows: shown,
    },
  },
  locked: { needs: null, facts: { text: writings } },
  cell: { needs: null, facts: { text: writings } },
  wholeCell: { needs: null, facts: { text: writings } },
  cursor: { needs: null, facts: { text: writings } },
  dataEvent: { needs: '1.5', facts: { told: times } },
  customXml: { needs: null, facts: { added: 'yesNo', deleted: 'yesNo' } },
  settings: { needs: null, facts: { saved: 'yesNo' } },
  picture: { needs: null, facts: { widthTold: 'number', widthShown: 'number' } },
  insertedOoxml: { needs: null, facts: { end: ends, controlListed: 'yesNo' } },
  /** A person types into a control, waits, and leaves it. */
  typing: { needs: '1.5', person: true, facts: { whileTyping: 'yesNo', onLeaving: 'yesNo' } },
} as const satisfies Readonly<Record<string, ProbeDescription>>;

export type ProbeName = keyof typeof probes;
export const probeNames = Object.keys(probes) as readonly ProbeName[];

type FactOf<Kind> = Kind extends readonly string[]
  ? Kind[number]
  : Kind extends 'number'
    ? number
    : Kind extends 'yesNo'
      ? boolean
      : Kind extends 'controls'
        ? readonly string[]
        : string;

type FactKinds<Name extends ProbeName> = (typeof probes)[Name]['facts'];

/** What a probe found out; null for what could not be told. */
export type ProbeFacts<Name extends ProbeName> = {
  readonly [Fact in keyof FactKinds<Name>]: FactOf<FactKinds<Name>[Fact]> | null;
};

/** The kinds of a probe's facts, by name. */
export const factKinds = (name: ProbeName): Readonly<Record<string, FactKind>> => probes[name].facts;
