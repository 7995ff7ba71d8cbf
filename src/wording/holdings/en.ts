import type { HoldingTexts } from './holdingTexts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const words = {
  comment: ['comment', 'comments'],
  footnote: ['footnote', 'footnotes'],
  picture: ['picture', 'pictures'],
  link: ['link', 'links'],
  fieldCode: ['field code', 'field codes'],
  formatting: 'formatted text',
  list: 'a list',
  table: ['table', 'tables'],
  insertion: ['tracked insertion', 'tracked insertions'],
  deletion: ['tracked deletion', 'tracked deletions'],
  control: ['content control', 'content controls'],
} as const;

export const enHoldings: HoldingTexts = {
  words,
  sentence: (named) =>
    `This field also contains ${list.format(named)}. Replacing the text from here would remove this from the document.`,
  edit: 'Edit in the document',
  writeAnyway: 'Write here anyway',
  deletedWords:
    'The text of this field may include words whose deletion is tracked but not yet accepted. This version of Word doesn’t tell which words they are.',
};
