import { insertedEnds } from './text/insertion';
import { emptyings } from './wordDocument';
import { errorCodes } from './wordError';

/** What is unknown of Word, or differs between its kinds, with the choices for each; the first is the default. */
export const choices = {
  /** Whether `contentControls` also holds controls that are not rich text. */
  plainTextListed: ['off', 'on'],
  /** Whether plain-text, list and check-box controls can be had by `getContentControls`. */
  typesServed: ['on', 'off'],
  /** What `text` gives while the prompt shows. */
  promptAsText: ['prompt', 'empty'],
  /** What `placeholderText` gives: in nested controls on the web it was found empty (office-js#6568). */
  placeholderText: ['told', 'emptyIfNested', 'empty'],
  /** What `text` gives for a no-break space (office-js#67). */
  noBreakSpaces: ['kept', 'space', 'narrow'],
  /** Whether `text` has U+0002 where a footnote is referred to, as the text of a `NoteItem` has (office-js#6942). */
  footnoteMarks: ['told', 'leftOut'],
  /** Which controls in tables are missing: those around whole cells, or all. */
  controlsInCells: ['listed', 'wholeCellMissing', 'missing'],
  controlsInTextBoxes: ['missing', 'listed'],
  /** `changed`: other ids than in the file, alike in the API and in the OOXML; `unrelated`: only in the API. */
  ids: ['unsigned', 'signed', 'changed', 'unrelated'],
  /** `unanswered`: the batch that asks for it never gets an answer (office-js#702). */
  ooxml: ['given', 'refused', 'unanswered'],
  /** What the OOXML of the body says of comments: all, not what answers what and what is resolved, or nothing. */
  ooxmlComments: ['whole', 'withoutAnswers', 'missing'],
  /**
   * Whether the whole file can be had through the Common API; `withoutSettings`: without the add-in's settings
   * (office-js#6434) and without any protection (office-js#6031), which nobody reports together.
   */
  file: ['given', 'withoutSettings', 'refused'],
  lockedControls: ['refused', 'written'],
  /**
   * With which code every write is refused; `ignored`: text for a control doesn't arrive, and nothing is said of it.
   */
  writes: ['allowed', 'ignored', ...errorCodes],
  /** Whether the control that holds the cursor can be written into. */
  cursorControl: ['written', 'ignored', 'refused'],
  /** Whether `insertText` at `Replace` replaces, or puts the text in front of what is there (office-js#1516). */
  replace: ['replaced', 'prepended'],
  /** What becomes of comments, footnotes and pictures in a text that is replaced (office-js#2574, #2749). */
  replacedObjects: ['taken', 'kept'],
  /** Whether a comment can be answered (office-js#6720). */
  replies: ['written', 'refused'],
  /** Whether a selection tells the control around it. */
  selectionParent: ['told', 'missingForPlainText', 'refused', 'missing'],
  /** Whether `select` moves the focus out of the pane, too. */
  select: ['keepsFocus', 'takesFocus'],
  changeTracking: ['off', 'on'],
  /** Whether `text` includes words whose deletion is tracked. */
  deletedText: ['left out', 'included'],
  /** Whether a search finds words whose deletion is tracked, and none that goes over them (office-js#5874). */
  deletedInSearch: ['found', 'leftOut'],
  /** Whether the OOXML of a control holds the control itself, or only what stands in it. */
  controlOoxml: ['control', 'content'],
  /** What is said of a text that was inserted at what a search found: on the web an error, though it is there. */
  foundRange: ['written', 'writtenWithError'],
  /** Whether the style of the prompt stays on what replaces it. */
  greyText: ['goes', 'lingers'],
  /** What stands in a control after `""` or `clear()`. */
  emptied: emptyings,
  inlineLineEnd: ['break', 'space'],
  /** The characters for ends of paragraphs and lines in `text`. */
  lineEnds: ['newline', 'windows'],
  /** Whether the size that a picture is given shows, or is only told back (office-js#6056). */
  pictureSize: ['shown', 'told'],
  /** Whether the OOXML of a range holds its controls (office-js#3098). */
  rangeControls: ['held', 'missing'],
  /** What becomes of the last paragraph of inserted OOXML. */
  insertedEnd: insertedEnds,
  insertOoxml: ['inserted', 'refused'],
  datePicker: ['datePicker', 'richText'],
  /** When `onDataChanged` tells what a person types. */
  dataChanged: ['typed', 'left'],
  /** `ignored`: adding and deleting are answered as done and do nothing; `unanswered`: no call is answered. */
  customXml: ['kept', 'ignored', 'refused', 'unanswered'],
  settings: ['kept', 'refused'],
  /**
   * What becomes of a document that is made and opened beside this one; `ignored`: nothing opens, and nothing is said.
   */
  newDocuments: ['opened', 'ignored', 'refused'],
} as const satisfies Record<string, readonly string[]>;

export const amounts = {
  /** Milliseconds before each answer. */
  latency: 0,
  /** The action, counted from 1, at which every batch that writes fails with `GeneralException`; 0 for none. */
  failingAction: 0,
} as const satisfies Record<string, number>;

export type ChoiceName = keyof typeof choices;
export type AmountName = keyof typeof amounts;
export type Switches = { readonly [Name in ChoiceName]: (typeof choices)[Name][number] } & {
  readonly [Name in AmountName]: number;
};

export const switchNames: readonly (ChoiceName | AmountName)[] = [...namesOf(choices), ...namesOf(amounts)];

export const defaultSwitches: Switches = parseSwitches([]);

/**
 * Switches from names and values, as in a URL's query; names that are no switches are left alone, wrong values throw.
 */
export function parseSwitches(
  given: Iterable<readonly [string, string]>,
  base: Partial<Switches> = {},
): Switches {
  const values = new Map<string, string>(given);
  const chosen = namesOf(choices).map((name) => [
    name,
    choiceOf(name, values.get(name)) ?? base[name] ?? choices[name][0],
  ]);
  const measured = namesOf(amounts).map((name) => [
    name,
    amountOf(name, values.get(name)) ?? base[name] ?? amounts[name],
  ]);
  return Object.fromEntries([...chosen, ...measured]) as Switches;
}

function choiceOf(name: ChoiceName, value: string | undefined): string | null {
  if (value === undefined) return null;
  const allowed: readonly string[] = choices[name];
  if (allowed.includes(value)) return value;
  throw new Error(`${name} is none of ${allowed.join(', ')}: ${value}`);
}

function amountOf(name: AmountName, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`${name} is no whole number: ${value}`);
}

function namesOf<Name extends string>(record: Record<Name, unknown>): Name[] {
  return Object.keys(record) as Name[];
}
