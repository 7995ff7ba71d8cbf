import { documentation, issue, rule, seen, unknown, wordKinds, type Belief } from './belief';

const all = wordKinds;
/** The source doesn't say which kind of Word it tells of. */
const untold = [] as const;
const types = documentation('@types/office-js 1.0.612');

/** What is known of how controls are found, told apart and followed. */
export const finding: readonly Belief[] = [
  rule('plainTextListed', 'off', all, types, 'The collection holds rich text only.'),
  rule(
    'plainTextListed',
    'off',
    ['windows'],
    issue(6144, '2025-09-24', '2509 (19231.20044)'),
    'Plain text is not in `contentControls`.',
  ),
  unknown('plainTextListed', 'on'),

  rule(
    'typesServed',
    'on',
    all,
    types,
    'Plain text from 1.5, check boxes 1.7, lists 1.9; not asked below 1.5.',
  ),
  seen(
    'typesServed',
    'off',
    ['windows'],
    issue(5899, '2025-07-14', '2506'),
    'Plain text of several lines was left out; said to be fixed.',
  ),

  unknown('controlsInCells', 'listed'),
  seen(
    'controlsInCells',
    'wholeCellMissing',
    ['web'],
    issue(1947),
    'A control over a whole cell is not seen.',
  ),
  seen(
    'controlsInCells',
    'missing',
    ['web'],
    issue(2040),
    'Controls in tables are missing; so office-js#950.',
  ),

  rule(
    'controlsInTextBoxes',
    'missing',
    ['windows'],
    issue(3968, '2024-01-05'),
    'What is written in a text box is not listed; so office-js#2945.',
  ),
  seen(
    'controlsInTextBoxes',
    'listed',
    ['windows'],
    issue(3968, '2024-01-05'),
    "A text box's own control is listed while its prompt shows.",
  ),

  unknown('ids', 'unsigned'),
  unknown(
    'ids',
    'signed',
    'In files 478 of 2,879 are negative and none is from 2^31 on; of the API nobody tells.',
  ),
  seen('ids', 'changed', untold, issue(2315), 'Ids change over saving and reopening; so office-js#2759.'),
  unknown('ids', 'unrelated'),

  rule('datePicker', 'datePicker', ['windows', 'mac'], types, 'A type of its own, WordApiDesktop 1.3.'),
  rule('datePicker', 'richText', ['web'], issue(6865, '2026-07'), 'Date pickers report as rich text.'),

  seen('selectionParent', 'told', untold, issue(1302, '2020-07-28'), 'A control of rich text is told.'),
  seen(
    'selectionParent',
    'missingForPlainText',
    untold,
    issue(1302, '2020-07-28'),
    'ItemNotFound in a control of plain text; so office-js#2344 (2022-01, in backlog).',
  ),
  unknown('selectionParent', 'refused'),
  unknown('selectionParent', 'missing'),

  unknown('select', 'keepsFocus'),
  unknown(
    'select',
    'takesFocus',
    'Loading a whole selection moves the focus into the document (office-js#6132); of `select` nobody tells.',
  ),

  rule('dataChanged', 'typed', ['web'], issue(5597), 'An event for every key; so office-js#4351.'),
  rule('dataChanged', 'left', ['windows', 'mac'], issue(5597), 'An event when the control is left.'),
];
