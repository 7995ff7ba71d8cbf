import { issue, type Source } from './belief';

/** A way in which the stand-in behaves that no switch changes, with what is known of it in Word. */
export interface Habit {
  readonly about: string;
  readonly standIn: string;
  /** Null: nobody could be found who tells. */
  readonly source: Source | null;
  readonly word: string;
}

const unknown = (about: string, standIn: string): Habit => ({ about, standIn, source: null, word: '' });
const files: Source = { kind: 'files', name: 'files of public projects, 1,885', date: '2026-11' };

/** What the stand-in does in one way alone: less certain than what has a switch, since no suite runs the other ways. */
export const habits: readonly Habit[] = [
  unknown('order of `contentControls`', 'As in the document.'),
  unknown('code for a locked control', 'NotAllowed.'),
  unknown('code for a protected document', 'AccessDenied.'),
  unknown(
    'events of what the pane itself writes',
    '`onDataChanged` is told at once, also of the controls around.',
  ),
  unknown('where `select` puts the cursor', 'Into the control; `Start` and `End` make no difference.'),
  {
    about: 'paragraph ids in `getOoxml`',
    standIn: 'Those of the file.',
    source: files,
    word: 'The web gives new ones each time, and one more paragraph mark than `body.paragraphs` has.',
  },
  {
    about: 'OOXML of the last paragraph of a cell',
    standIn: 'The paragraph.',
    source: issue(6751, '2026'),
    word: 'On Mac it is the whole row.',
  },
  {
    about: 'size of a picture that has pixels per metre',
    standIn: 'They count.',
    source: issue(447),
    word: 'The web takes no notice of them.',
  },
  {
    about: 'events of what is undone and redone',
    standIn: 'There is no undoing.',
    source: issue(6241),
    word: 'No event; marked as fixed.',
  },
  {
    about: 'settings that another kind of Word has saved',
    standIn: 'There is one kind of Word at a time.',
    source: issue(6095),
    word: 'Those that the desktop saved are not readable on the web.',
  },
];
