import type { ShortcutTexts } from './shortcutTexts';

export const en: ShortcutTexts = {
  title: 'Keyboard shortcuts',
  places: {
    criterion: 'On the page of a criterion',
    overview: 'On the page of scores',
    summary: 'On the page of the summary',
    everywhere: 'On all pages',
    tables: 'In tables of figures',
    calendar: 'In the calendar',
  },
  hints: {
    criterion: 'The number keys work while you are not typing a text. They can be turned off in the menu.',
    everywhere: 'Within a text field, undo takes back what you typed there.',
  },
  names: {
    score: 'Give a score',
    clear: 'Clear the score',
    comments: 'Go from the score to the comments, or back',
    chips: 'Go from one ready-made data source to another',
    turn: 'Previous or next criterion',
    back: 'Go back to the page before',
    jump: 'Go to a criterion by its number',
    undo: 'Undo',
    redo: 'Redo',
    entry: 'Go to the next row, or add one',
    answer: 'Send the answer to a comment in Word',
    proposals: 'Go from one proposed development need to another',
    month: 'Previous or next month',
    year: 'Previous or next year',
  },
  or: 'or',
};
