import type { SnippetTexts } from './snippetTexts';

export const en: SnippetTexts = {
  title: 'My phrases',
  where: 'Kept on this machine, not in the document. At most 30 phrases.',
  notKept: 'The phrases could not be kept on this machine: they last until the task pane is closed.',
  insert: 'Insert at the cursor',
  remove: (text) => `Remove the phrase: ${text}`,
  removed: (text) => `Removed: ${text}`,
  putBack: 'Put the phrase back',
  own: 'New phrase',
  add: 'Save the phrase',
  addSelected: 'Save the text selected in the field',
  added: 'The phrase is saved.',
  faults: {
    noSelection: 'Select some text in the field first.',
    empty: 'Type a phrase first.',
    tooLong: 'The phrase is too long: at most 1,000 characters.',
    tooMany: 'There are 30 phrases already. Remove one first.',
    known: 'The phrase is saved already.',
    identityCode: 'The phrase was not saved: it seems to hold a personal identity code. Take it out first.',
    phone: 'The phrase was not saved: it seems to hold a phone number. Take it out first.',
    email: 'The phrase was not saved: it seems to hold an e-mail address. Take it out first.',
  },
};
