/** How a document may be made up, by aspect; the first of each is what the samples do. */
export const structures = {
  /** The form of the summary; `numberCells` has number, name and score in three cells, `bare` has no "points:". */
  summary: ['asInSample', 'lines', 'table', 'numberCells', 'bareTable', 'bareLines', 'breaks'],
  /** Where a field's control stands to its label. */
  layout: [
    ...([
      'inline',
      'tab',
      'above',
      'blockBelow',
      'cell',
      'blockInCell',
      'aroundCell',
      'criterionTable',
    ] as const),
    'cellBelow',
    'matrix',
  ],
  control: ['rich', 'plain', 'multiLine', 'dropDown', 'bound'],
  wrapping: ['none', 'tight', 'line', 'criterion', 'group', 'repeating', 'everything', 'oneCell', 'docPart'],
  lock: ['none', 'sdtLocked', 'contentLocked', 'sdtContentLocked'],
  numbers: [
    ...([
      'dot',
      'bracket',
      'space',
      'noBreakSpace',
      'tab',
      'unspaced',
      'field',
      'automatic',
      'byStyle',
    ] as const),
    ...(['restarting', 'multilevel', 'ownRun', 'missing'] as const),
  ],
  summaryNumbers: ['asInSample', 'bracket', 'automatic', 'missing'],
  head: ['paragraph', 'nameAlone', 'nameAndColon', 'break', 'cells'],
  bullets: [
    'numbering',
    'byStyle',
    'dot',
    'bullet',
    'dash',
    'automaticNumbers',
    'typedBrackets',
    'typedNumbers',
  ],
  runs: ['whole', 'everyThree', 'words', 'letters'],
  between: [
    'nothing',
    'proofing',
    'comments',
    'hyperlinks',
    'textBoxes',
    'sections',
    'smartTags',
    'pageBreaks',
  ],
  letters: [
    ...([
      'asInSample',
      'softHyphens',
      'softHyphenMarks',
      'noBreakHyphens',
      'noBreakSpaces',
      'doubleSpaces',
    ] as const),
    ...(['upper', 'lower', 'decomposed', 'misspelt', 'dashes', 'poang'] as const),
  ],
  labels: ['asInSample', 'noColon', 'spacedColon', 'short', 'bold'],
  prompt: ['asInSample', 'english', 'custom', 'empty', 'notShowing'],
  titles: ['asInSample', 'none', 'other', 'misleading', 'tags'],
  ids: ['signed', 'missing', 'repeated', 'unsigned', 'firstMissing'],
  counts: ['asInSample', 'fewer', 'more'],
  before: ['nothing', 'cover', 'contents', 'contentsControl', 'fullContents', 'letter', 'letterWithControls'],
  after: ['nothing', 'note', 'signature'],
  sectionTitles: ['capitals', 'sentence', 'notInSummary', 'roman'],
  zoneTitles: ['present', 'missing'],
  levels: ['asInSample', 'table', 'hyphen', 'spaced', 'tabbed', 'untitled'],
  tracked: ['nothing', 'insertedControls', 'insertedText', 'deletedText', 'movedText', 'formatting'],
  filling: ['empty', 'full', 'labels', 'paragraphs', 'partly'],
} as const satisfies Record<string, readonly string[]>;

type Structures = typeof structures;
export type Aspect = keyof Structures;
export type Structure = { [A in Aspect]: Structures[A][number] };
/** One choice, e.g. `['layout', 'cell']`. */
export type Choice = { [A in Aspect]: readonly [A, Structures[A][number]] }[Aspect];

export const aspects = Object.keys(structures) as Aspect[];

export const asInSample = Object.fromEntries(
  aspects.map((aspect) => [aspect, structures[aspect][0]]),
) as Structure;

/** The choices that differ from the samples. */
export const choices: readonly Choice[] = aspects.flatMap((aspect) =>
  structures[aspect].slice(1).map((variant) => [aspect, variant] as Choice),
);

export const withChoices = (...chosen: readonly Choice[]): Structure => ({
  ...asInSample,
  ...(Object.fromEntries(chosen) as Partial<Structure>),
});
