import { yearlyFrom } from '../../../assessment/dates/nextAssessment';
import { formatDate } from '../../../assessment/dates/calendar';
import { enFileFaults } from '../../../wording/files/en';
import { en as findings } from '../../../wording/findings/en';
import { quoteIn } from '../../../wording/quote';
import { listIn } from '../../../wording/listIn';
import type { CheckTexts } from './checkTexts';

const list = listIn('en-GB');
const quote = quoteIn('en');

export const en: CheckTexts = {
  title: 'Checking the report',
  again: 'Check again',
  checking: 'Checking…',
  checked: 'Checked.',
  counts: {
    error: (count) => `To fix:\u00a0${count}`,
    warning: (count) => `To complete:\u00a0${count}`,
    note: (count) => `Worth checking:\u00a0${count}`,
  },
  severities: { error: 'To fix', warning: 'To complete', note: 'Worth checking' },
  nothing: 'Nothing to fix.',
  standing: (total) => `${total} points`,
  fixAll: 'Fix all',
  fixAllHint: (count) =>
    count === 1
      ? 'One field will be brought in line with the criteria’s scores.'
      : `${count} fields will be brought in line with the criteria’s scores.`,
  fix: 'Fix',
  fixThis: (place) => `Fix: ${place}`,
  wholeDocument: 'The whole document',
  fill: (text) => `Write “${text}”`,
  fillWithDash: 'Put a dash (–)',
  fillThese: (label, what) => `${label}: ${what}`,
  dismiss: 'Not personal data',
  dismissThis: (found) => `Not personal data: ${found}`,
  ownNote: (criterion) => `${criterion} – own note`,
  needBlock: (block) => `Development need ${block}`,
  findings,
  criterion: (number, sentence) => `Criterion ${number}: ${sentence}`,
  ways: {
    picture: 'Go to the summary',
    compare: 'Go to the comparison',
    reconcile: 'Go to reconciling',
    needs: 'Go to the development needs',
    strengths: 'Go to the strengths',
  },
  show: {
    as: {
      here: 'Show in document',
      near: 'Show the nearest place in the document',
      firstRevision: 'Show the first change',
      firstComment: 'Show the first comment',
    },
    thread: 'Show the comment',
    named: (label, what) => `${label}: ${what}`,
    notShown: (behind) =>
      behind === ''
        ? 'Word could not go to the place. Look for it in the document with Find.'
        : `Word could not go to the place. In the document it comes after this: ${quote(behind)}.`,
    several: (behind) =>
      behind === ''
        ? 'Several places look alike. Look for them in the document with Find.'
        : `Several places look alike. In the document the first one comes after this: ${quote(behind)}.`,
    apart: {
      comment: 'Comments open on Word’s Review tab.',
      margin: 'Double-click the top or bottom of a page to open its header or footer.',
      note: 'Notes are at the bottom of the page or at the end of the document.',
      picture: 'Right-click the picture and open its alternative text.',
      title: 'Select the field and open its properties on Word’s Developer tab.',
    },
  },
  tracking: {
    stop: 'Stop tracking changes',
    refused: 'Word still tracks changes. Turn tracking off yourself on the Review tab.',
  },
  instructions: {
    title: 'Instructions of the template',
    explain: (count) =>
      count === 1
        ? 'The report still has a line that is meant only for whoever fills it in:'
        : 'The report still has lines that are meant only for whoever fills it in:',
    remove: (count) => (count === 1 ? 'Remove the line' : 'Remove the lines'),
    confirm: (count) =>
      `Remove the ${count === 1 ? 'line' : 'lines'} from the document? Only Word’s own Undo can bring ${count === 1 ? 'it' : 'them'} back.`,
    takesAlong: (held) => `This also removes ${list.format(held)}.`,
    reallyRemove: 'Remove from the document',
    cancel: 'Cancel',
    removed: 'The instructions have been removed.',
    refused: 'Word did not remove the lines. Remove them from the document yourself.',
  },
  unsaved: (count) =>
    count === 1
      ? 'One field is not saved in the document.'
      : `${count} fields are not saved in the document.`,
  showUnsaved: 'Show what is not saved',
  formerStays: (count) =>
    count === 1
      ? 'One field still holds the former text. Check it in the document.'
      : `${count} fields still hold the former text. Check them in the document.`,
  showFormer: 'Show what needs checking',
  reviewUnknown:
    'Word comments and tracked changes could not be checked. Check them yourself on Word’s Review tab.',
  toFinish: 'Finish the report',
  sources: {
    title: 'What the scores rest on',
    explain:
      'See which kinds of data sources each criterion mentions, and which interviews or documents no criterion mentions.',
    open: 'Data sources by criterion',
  },
  file: {
    title: 'Check another report',
    explain: 'Choose a finished .docx file from your computer. It is read only here and sent nowhere.',
    pick: 'Choose a file',
    reading: (name) => `Reading: ${name}`,
    result: (name) => `Checked: ${name}`,
    nothing: 'No findings.',
    notReport:
      'The file is not an IPS quality assessment report: no criteria were found in it. Check that you chose the right file.',
    unreadable: 'The file could not be read. Close it in other programs and choose it again.',
    faults: enFileFaults,
    close: 'Close the result',
  },
  finish: {
    title: 'Finishing',
    back: 'Check',
    left: 'What is left',
    nothingLeft: 'There is nothing to fix or complete.',
    showFindings: 'Back to the check',
    next: 'The next quality assessment',
    due: (date, { months }) => (months === 6 ? `by ${date} (half a year)` : `by ${date} (one year)`),
    why: ({ months, from }) =>
      `${months === 6 ? `Below ${yearlyFrom} points the assessment is repeated after half a year` : `With ${yearlyFrom} points or more the assessment is repeated after a year`}. Counted from ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'The steering group meets quarterly.',
      halfYearly: 'The steering group meets half-yearly.',
    },
    notDue:
      'The date can be worked out once all criteria have scores and the date of the assessment or report is filled in.',
    rhythm: {
      title: 'Schedule',
      sent: 'Draft sent for comments',
      today: 'Today',
      unread: 'Write the day like this: 24.6.2026.',
      nothing: 'The days can be counted once the days of the assessment or the day of sending are known.',
      kinds: {
        comments: 'The unit’s comments on the draft by (1 week)',
        report: 'The report ready by (4 weeks after the assessment)',
        nextAssessment: 'The next quality assessment by',
      },
      due: (what, date) => `${what}: ${date}`,
      entry: (what, unit) => (unit === '' ? what : `${what} – ${unit}`),
      save: 'Save as a calendar file (.ics)',
      show: 'Show for copying',
      copy: 'The days for a calendar',
      file: 'ips-quality-assessment.ics',
    },
    done: 'Is the report finished?',
    instructions: (count) => `Lines of the template’s instructions to remove:\u00a0${count}`,
    doneText:
      'The report is finished. Save the document in Word and deliver it to its recipients as your organisation requires.',
    notDone: 'The report is not finished yet: what is listed above needs attention first.',
  },
};
