import { documentation, issue, rule, seen, unknown, wordKinds, type Belief } from './belief';

const all = wordKinds;
/** The source doesn't say which kind of Word it tells of. */
const untold = [] as const;

/** What is known of what the pane keeps in the document beside its text. */
export const keeping: readonly Belief[] = [
  rule('customXml', 'kept', all, documentation('Office.CustomXmlParts'), 'Parts travel in the file.'),
  seen(
    'customXml',
    'ignored',
    ['web'],
    issue(5910, '2025-07-16'),
    'Adding and deleting silently do nothing.',
  ),
  unknown('customXml', 'refused'),
  seen('customXml', 'unanswered', untold, issue(4941), 'Calls are never answered; so office-js#6678.'),

  rule('settings', 'kept', all, documentation('Office.Settings'), 'Settings are saved with the document.'),
  unknown('settings', 'refused'),

  rule(
    'newDocuments',
    'opened',
    ['windows', 'mac', 'ipad', 'ltsc2021'],
    documentation('@types/office-js 1.0.612'),
    '`createDocument` takes a .docx file, `open` shows it; from WordApi 1.3 on.',
  ),
  seen(
    'newDocuments',
    'opened',
    ['web'],
    issue(4771, '2024-08-09'),
    'Opens in a new tab the first time, then in that tab again; so office-js#3096 (2023).',
  ),
  seen(
    'newDocuments',
    'ignored',
    ['web'],
    issue(5507, '2025-03-19'),
    'The web says that a document will be made in the default folder of the cloud, and nothing opens; on the desktop it works.',
  ),
  seen(
    'newDocuments',
    'refused',
    ['web'],
    issue(1745, '2021-03-23'),
    'NotAllowed: the action isn’t supported by Word in a browser.',
  ),
  seen('newDocuments', 'refused', ['windows'], issue(5150, '2024-12-02', 'Office 2024'), 'A general error.'),
];
