import type { HoldingTexts } from './holdingTexts';
import { listIn } from '../listIn';

const list = listIn('en-GB');

const words = {
  comment: ['a comment', 'comments'],
  footnote: ['a footnote', 'footnotes'],
  picture: ['a picture', 'pictures'],
  symbol: ['a symbol', 'symbols'],
  equation: ['an equation', 'equations'],
  link: ['a link', 'links'],
  fieldCode: ['a field code', 'field codes'],
  bookmark: ['a bookmark', 'bookmarks'],
  formatting: 'formatted text',
  list: 'a list',
  table: ['a table', 'tables'],
  break: ['a page or section break', 'page or section breaks'],
  insertion: ['a tracked insertion', 'tracked insertions'],
  deletion: ['a tracked deletion', 'tracked deletions'],
  formattingChange: ['a tracked change of formatting', 'tracked changes of formatting'],
  control: ['a content control', 'content controls'],
  hiddenText: 'hidden text',
  other: 'other content that is not shown here',
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
