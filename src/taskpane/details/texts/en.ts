import type { DetailsTexts } from './detailsTexts';

export const en: DetailsTexts = {
  basics: 'Basic details',
  missing: (count) => (count === 1 ? 'One detail is missing' : `${count} details are missing`),
  complete: 'All details that are needed have been filled in.',
  missingInGroup: (count) => `${count} missing`,
  mayBeEmpty: 'May be left empty.',
  nextMissing: 'Next missing',
  pointsAndLevel: {
    waiting: (scored, of) =>
      `Filled in automatically once all criteria are scored. Scored ${scored} of ${of}.`,
    follows: 'Filled in automatically from the scores.',
    ownWords: 'The field holds text in somebody’s own words, so it does not change with the scores.',
  },
  needs: {
    text: (filled, page) =>
      `Key development needs are chosen and written on the page “${page}”. The report now has ${['none', 'one'][filled] ?? filled}.`,
    go: 'Go to the summary',
  },
  lists: {
    add: { recipients: 'Add a recipient', assessors: 'Add an assessor' },
    remove: (entry) => `Remove row: ${entry}`,
    overflow: (fields) =>
      fields === 1
        ? 'The document has one field for this. It holds all of them, each on a line of its own.'
        : `The document has ${fields} fields for this. The rest are in the last one, each on a line of its own.`,
    joined: (fields) =>
      fields === 1
        ? 'The document has one field for this. Separate the names with commas.'
        : `The document has ${fields} fields for this. Write the rest in the last one, separated by commas.`,
  },
  dates: {
    open: (label) => `Open the calendar: ${label}`,
    unreadable:
      'The date can’t be read. The text stays as it is, but can’t be compared with other dates. Write 24.6.2026, for example.',
    chooseFirst: 'Choose the first day.',
    chooseLast: 'Choose the last day as well, or close the calendar.',
    today: 'Go to today',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousYears: 'Earlier years',
    nextYears: 'Later years',
    close: 'Close the calendar',
    chooseMonth: '{0}, choose a month',
    chooseYear: '{0}, choose a year',
    chosen: 'Chosen date {0}',
    isToday: 'Today is {0}',
    marked: 'day of the assessment',
  },
};
