import { lowScore } from '../../../assessment/recommendations';
import type { NeedsTexts } from './needsTexts';

export const en: NeedsTexts = {
  title: 'Key development needs',
  proposals: {
    title: 'Proposals',
    hint: 'The criteria with the lowest scores that have recommendations.',
    other: 'Another scored criterion',
    pick: 'Choose a criterion',
    add: 'Add',
    noScores:
      'Give scores first: the criteria with the lowest scores are then proposed here, with their recommendations.',
    noRecommendations:
      'The criteria with low scores have no recommendations yet. Once you write some, the criteria are proposed here.',
    noneLow: 'There is nothing to propose: no criterion scored below 5 has recommendations.',
    lowWithout: (count) =>
      count === 1
        ? `Criterion scored ${lowScore} or less, without recommendations:`
        : `Criteria scored ${lowScore} or less, without recommendations:`,
  },
  chosen: {
    title: 'Chosen for the report',
    none: 'Nothing has been chosen yet.',
    recommendations: 'Recommendations',
    recommendationsOf: (criterion) => `Recommendations: ${criterion}`,
    up: (criterion) => `Move up: ${criterion}`,
    down: (criterion) => `Move down: ${criterion}`,
    remove: (criterion) => `Remove: ${criterion}`,
    moved: (criterion, place, of) => `${criterion}: now ${place} of ${of}`,
    noScore: 'The criterion has no score.',
    write: 'Write here what should be developed.',
  },
  own: {
    title: 'In your own words in the report',
    kept: 'No criterion was recognised in this, so it stays as it is.',
    given: 'This is replaced when the choice is written into the report.',
    replace: 'Replace',
    keep: 'Keep after all',
  },
  plan: {
    title: 'Action plan',
    explain: 'A Word document in which the unit writes its actions for these development needs.',
    open: 'Make an action plan',
  },
  state: {
    inReport: 'In the report',
    notYet: 'Not yet in the report',
    more: (missing, room) =>
      `The report has ${['no room for more development needs', 'room for one development need'][room] ?? `room for ${room} development needs`}. ${
        missing === 1 ? 'One more such entry is' : `${missing} more such entries are`
      } added below when you write.`,
    added: (count) =>
      `${count === 1 ? 'One entry was' : `${count} entries were`} added to the document. Undo in the task pane empties ${
        count === 1 ? 'it' : 'them'
      }. To remove ${count === 1 ? 'it' : 'them'} altogether, delete the lines in Word.`,
  },
  write: 'Write into the report',
  failed: {
    title: 'No entry could be added.',
    nothing: 'Nothing was written, and your choice is kept here.',
    fitting: (count) => (count === 1 ? 'Write the first one' : `Write the first ${count}`),
    refusals: {
      readOnly:
        'The document can’t be edited there: it is locked, protected or open for reading only. Allow editing in Word and try again.',
      gone: 'The last entry is no longer in the document. Choose “Read the document again” in the menu.',
      busy: 'Word can’t do it just now. Wait a moment and try again.',
      offline: 'Word is not responding. Check the connection and try again.',
      unsupported:
        'This version of Word can’t do it. Copy the lines of the last entry in Word and paste them below it.',
      unreachable:
        'In this version of Word the task pane can’t reach the last entry. Copy its lines in Word and paste them below it.',
      altered:
        'Word inserted something, but no entry with its fields was found there. Undo that in Word. Then copy the lines of the last entry and paste them below it.',
      interrupted: 'Writing was interrupted. Try again.',
      unknown:
        'Word did not add it. Try again. If that does not help, copy the lines of the last entry in Word and paste them below it.',
    },
    faults: {
      table:
        'The development needs are in a table here, and the task pane can’t safely add rows to it. Copy the rows of the last need in Word and paste them below it.',
      grouped:
        'The development needs are inside a group or a repeating section in Word. Add an entry with Word’s own plus button, or copy the last one in Word.',
      incomplete:
        'Word could not provide the whole of the last entry, with its labels and fields. Copy its lines in Word and paste them below it.',
      noBlock:
        'The document has no entry for key development needs. Copy one from the report template into the document.',
    },
  },
  strengths: {
    title: 'Strengths',
    none: 'When criteria are scored 5, a start for the text on strengths is offered here.',
    noField: 'The document has no field for strengths.',
    preview: (count) =>
      count === 1 ? 'A start from the criterion scored 5' : `A start from the ${count} criteria scored 5`,
    use: 'Use as a start',
    add: 'Add to the text on strengths',
    addHint: 'The text that is there stays; the start comes below it.',
    renew: 'Replace the earlier draft',
    renewHint: 'The earlier draft, which nobody has changed, is replaced. Other text stays.',
    inReport: 'In the report: the text on strengths has this start.',
  },
};
