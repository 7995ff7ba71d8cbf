import { documentation, issue, rule, seen, unknown, wordKinds, type Belief } from './belief';

const all = wordKinds;
/** The source doesn't say which kind of Word it tells of. */
const untold = [] as const;
const types = documentation('@types/office-js 1.0.612');

/** What is known of how Word gives texts, OOXML and files. */
export const reading: readonly Belief[] = [
  unknown('promptAsText', 'prompt', '`showingPlaceholderText` exists for other types of controls only.'),
  unknown('promptAsText', 'empty'),

  rule('placeholderText', 'told', all, types, 'The property is the prompt of the control.'),
  seen(
    'placeholderText',
    'emptyIfNested',
    ['web'],
    issue(6568, '2026-03-10'),
    'Empty in nested controls of an inserted file; a fix is pending.',
  ),
  unknown('placeholderText', 'empty'),

  unknown('noBreakSpaces', 'kept'),
  seen('noBreakSpaces', 'space', ['windows', 'mac'], issue(67), 'On the desktop a space is read.'),
  seen('noBreakSpaces', 'narrow', ['web'], issue(67), 'On the web U+202F is read.'),

  unknown(
    'footnoteMarks',
    'told',
    "A `NoteItem` has U+0002 in its body and U+FFFD as its reference (office-js#6942); of a control's text nobody tells.",
  ),
  unknown('footnoteMarks', 'leftOut'),

  rule(
    'deletedText',
    'included',
    ['windows'],
    issue(2314, '2021-12-16', '2111 (14701.20226)'),
    '`text` holds deletions while revisions show inline.',
  ),
  seen('deletedText', 'included', ['web'], issue(1267), 'Deleted words were read on the web.'),
  seen(
    'deletedText',
    'left out',
    ['windows'],
    issue(2314, '2021-12-16', '2111 (14701.20226)'),
    'Not while revisions show in balloons.',
  ),

  unknown('lineEnds', 'newline'),
  unknown('lineEnds', 'windows'),

  rule('ooxml', 'given', all, types, '`getOoxml` gives the OOXML.'),
  seen('ooxml', 'refused', untold, issue(6016), 'Refused with an embedded object, after an edit.'),
  seen(
    'ooxml',
    'refused',
    ['windows'],
    issue(5263, '2025-01-10', '2410 (18129.20200)'),
    'Refused with a table in a control in a cell.',
  ),
  seen('ooxml', 'unanswered', untold, issue(702), 'No answer for large documents.'),

  unknown(
    'ooxmlComments',
    'whole',
    'An add-in reads the dates of answers from it (office-js#6895); of what answers what nobody tells.',
  ),
  unknown('ooxmlComments', 'withoutAnswers'),
  seen('ooxmlComments', 'missing', untold, issue(834), 'Of a range, the comments were missing; fixed.'),

  rule('file', 'given', all, types, '`getFileAsync` gives the file.'),
  seen(
    'file',
    'withoutSettings',
    ['windows'],
    issue(6031, '2025-08-20', '2507 (19029.20184)'),
    'The file lacks all protection; of settings it does not tell. In backlog.',
  ),
  seen(
    'file',
    'withoutSettings',
    untold,
    issue(6434, '2026-03-06'),
    "The file lacks the add-in's settings; of protection it does not tell. A fix is pending.",
  ),
  seen('file', 'refused', ['web'], issue(6747, '2026'), 'The file was refused; fixed. So office-js#6743.'),

  rule(
    'rangeControls',
    'missing',
    ['web'],
    issue(3098, '2023-01-19'),
    'Controls inside are not in the OOXML.',
  ),
  rule('rangeControls', 'held', ['windows', 'mac'], issue(3098, '2023-01-19'), 'On PC and Mac they are.'),

  rule(
    'deletedInSearch',
    'found',
    ['mac'],
    issue(5874, '2025-07-08', '16.98 (25060824)'),
    'What a tracked deletion parts is not found while revisions show inline.',
  ),
  unknown('deletedInSearch', 'leftOut', 'Word finds no words that its view hides, it seems.'),

  unknown('controlOoxml', 'control'),
  unknown('controlOoxml', 'content'),
];
