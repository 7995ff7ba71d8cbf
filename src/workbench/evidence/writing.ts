import { documentation, issue, rule, seen, unknown, wordKinds, type Belief } from './belief';

const all = wordKinds;
/** The source doesn't say which kind of Word it tells of. */
const untold = [] as const;
const types = documentation('@types/office-js 1.0.612');
const codes = documentation('Error handling with the application-specific APIs');

/** What is known of what becomes of what the pane writes and inserts, and how fast. */
export const writing: readonly Belief[] = [
  unknown(
    'lockedControls',
    'refused',
    'Deleting a locked control was refused while changes were tracked (office-js#2886); of writing nobody tells.',
  ),
  unknown('lockedControls', 'written'),

  rule('writes', 'allowed', all, types, '`insertText` writes.'),
  seen(
    'writes',
    'ignored',
    ['windows'],
    issue(2183, '2021-10-16', '2111 (14609.20000, Word 2019)'),
    '`insertText` inserts nothing, and there is no error.',
  ),
  seen(
    'writes',
    'AccessDenied',
    untold,
    issue(6083),
    'Every write is refused; so Office-Add-in-samples#1530 (2026).',
  ),
  seen(
    'writes',
    'NotAllowed',
    ['web'],
    { kind: 'issue', name: 'office-js-docs#981', date: '2017-07-17' },
    '`insertText` was not allowed on the web.',
  ),
  seen('writes', 'GeneralException', untold, issue(5484), 'Protected documents refuse so, among others.'),
  ...(
    [
      'ActivityLimitReached',
      'ApiNotFound',
      'ConnectionFailure',
      'InvalidArgument',
      'InvalidObjectPath',
      'InvalidOrTimedOutSession',
      'ItemNotFound',
      'NotImplemented',
      'RequestPayloadSizeLimitExceeded',
      'Timeout',
    ] as const
  ).map((code) => seen('writes', code, all, codes, 'A code of the documentation.')),

  unknown('cursorControl', 'written'),
  unknown(
    'cursorControl',
    'ignored',
    'Writes were ignored in Word 2019 (office-js#2183), whether or not the cursor was there.',
  ),
  unknown(
    'cursorControl',
    'refused',
    '`insertHtml` was refused on Windows (office-js#311) and on the web (office-js#2815); of `insertText` nobody tells.',
  ),

  rule('replace', 'replaced', all, types, '`Replace` replaces the content.'),
  seen(
    'replace',
    'prepended',
    untold,
    issue(1516, '2020-11-23'),
    '`Replace` behaves like `Start`; a product bug.',
  ),

  rule(
    'replacedObjects',
    'taken',
    ['windows', 'mac'],
    issue(2574, '2022-05-10'),
    'Comments go when the content of a control is replaced.',
  ),
  seen(
    'replacedObjects',
    'taken',
    untold,
    issue(2749, '2022-08-03'),
    'Footnotes go with a replaced paragraph.',
  ),
  unknown('replacedObjects', 'kept'),

  rule('replies', 'written', ['windows', 'mac', 'ipad'], types, '`Comment.reply` adds an answer.'),
  seen(
    'replies',
    'written',
    untold,
    issue(6720, '2026-05-26'),
    'On the desktop the same document and add-in that fail on the web answer.',
  ),
  seen('replies', 'refused', ['web'], issue(6720, '2026-05-26'), 'GeneralException on the web.'),
  rule('foundRange', 'written', all, types, '`insertText` on a range writes and gives the range.'),
  seen(
    'foundRange',
    'writtenWithError',
    ['web'],
    issue(6760, '2026-06-12'),
    'At what a search found the text is inserted, and GeneralException is reported all the same.',
  ),

  unknown('changeTracking', 'off', 'As the document and its user have it: no kind of Word has one of these.'),
  unknown('changeTracking', 'on'),

  unknown('greyText', 'goes'),
  unknown(
    'greyText',
    'lingers',
    'In files 6 of 1,047 controls that do not prompt keep the style; who left it is not known.',
  ),

  rule(
    'emptied',
    'wordPrompt',
    ['web'],
    issue(1515, '2020-11-23'),
    "Word's default prompt appears after clearing; solved on the desktop, it seems.",
  ),
  rule(
    'emptied',
    'ownPrompt',
    ['windows', 'ltsc2021'],
    documentation('VSTO: content controls'),
    'The own prompt comes back when the content is deleted.',
  ),
  unknown('emptied', 'empty', 'In files an empty control without a prompt was never seen.'),

  unknown('inlineLineEnd', 'break'),
  unknown('inlineLineEnd', 'space'),

  rule('pictureSize', 'shown', all, types, 'Width and height can be set.'),
  rule('pictureSize', 'told', ['web'], issue(6056), 'The size is told back and does not show; in backlog.'),

  seen(
    'insertedEnd',
    'joined',
    ['mac'],
    issue(6904, '2026'),
    'The last paragraph is lost to the next; so office-js#2411.',
  ),
  unknown('insertedEnd', 'kept'),
  seen('insertedEnd', 'extra', untold, issue(874), 'An empty paragraph is left behind.'),

  rule('insertOoxml', 'inserted', all, types, '`insertOoxml` inserts.'),
  seen(
    'insertOoxml',
    'refused',
    ['web'],
    issue(3271, '2023-12-24'),
    'NotAllowed on the web; so office-js#3327, #1654 and #240.',
  ),

  unknown('latency', '0'),
  seen(
    'latency',
    '700',
    ['mac'],
    issue(4812, '2024-08-21'),
    'An empty sync takes up to 700 ms; so office-js#3982.',
  ),

  unknown(
    'failingAction',
    'any',
    'For tests alone: the documentation says that a failing action ends its batch, and of none that it must fail.',
  ),
];
