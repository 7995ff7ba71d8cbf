import { documentation, issue, rule, seen, unknown, wordKinds, type Belief } from '../belief';

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
];
