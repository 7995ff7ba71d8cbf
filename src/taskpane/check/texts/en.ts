import { formatDate } from '../../../assessment/calendar';
import type { Finding } from '../../../assessment/findings/finding';
import type { CheckTexts } from './checkTexts';
import { describeProblem } from './describeProblem';

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const percentages = {
  employment: 'the employment percentage (työllistymisprosentti)',
  progress: 'the overall progress percentage (kokonaisetenemisen prosentti)',
} as const;

function finding(found: Finding): string {
  switch (found.kind) {
    case 'scoreMissing':
      return 'The score is missing.';
    case 'scoreUnreadable':
      return `The field says “${found.text}”, which is no whole score from 1 to 5. It is not counted.`;
    case 'sourcesMissing':
      return 'Data sources are missing.';
    case 'commentsMissing':
      return 'Comments are missing.';
    case 'recommendationsMissing':
      return 'Recommendations are missing, although the score is 3 or less.';
    case 'percentagesMissing':
      return `The comments lack ${list.format(found.missing.map((name) => percentages[name]))}.`;
    case 'rowDiffers':
      return found.written === null
        ? `The summary lacks the score of criterion ${found.criterion}: ${found.score}.`
        : `The summary says ${found.written}, but criterion ${found.criterion} has the score ${found.score}.`;
    case 'rowWithoutScore':
      return `The summary says ${found.written}, but criterion ${found.criterion} has no readable score. Give the score at the criterion.`;
    case 'totalDiffers':
      return found.written === null
        ? `The total is missing: the criteria add up to ${found.total}.`
        : `The total says ${found.written}, but the criteria add up to ${found.total}.`;
    case 'pointsAndLevelDiffer':
      return found.written === ''
        ? `Points and level are missing: the scores make “${found.wanted}”.`
        : `This says “${found.written}”, but the scores make “${found.wanted}”.`;
    case 'totalTooEarly':
      return found.open === 1
        ? `This already says “${found.written}”, although one criterion has no score.`
        : `This already says “${found.written}”, although ${found.open} criteria have no score.`;
    case 'sumInOwnWords':
      return found.agrees
        ? `“${found.text}” is in somebody’s own words. It agrees with the scores, but will not change with them.`
        : `“${found.text}” is in somebody’s own words and can’t be compared with the scores. Check it yourself.`;
    case 'needScoreDiffers':
      return found.written === null
        ? `The development need lacks its score: criterion ${found.criterion} has ${found.score}.`
        : `The development need says ${found.written}, but criterion ${found.criterion} has the score ${found.score}.`;
    case 'needUnknown':
      return found.text === ''
        ? 'The development need lacks the criterion’s number and name.'
        : `“${found.text}” is not one of the report’s criteria. Write the criterion’s number and name.`;
    case 'needContradictory':
      return `The number is ${found.number}, but the name is that of criterion ${found.named}. Correct one of them.`;
    case 'needWithoutRecommendations':
      return 'The development need lacks recommendations.';
    case 'needsMissing':
      return 'No key development need is named, although some criteria call for development.';
    case 'fieldEmpty':
      return 'The field is empty.';
    case 'tooFewAssessors':
      return found.count === 0
        ? 'No assessor is named. The assessment is made by two.'
        : 'Only one assessor is named. The assessment is made by two.';
    case 'dateUnreadable':
      return `“${found.text}” can’t be read as a date, so the order of the dates can’t be checked. Write 24.6.2026, for example.`;
    case 'reportBeforeAssessment':
      return `The report is dated ${formatDate(found.report)}, although the assessment did not end until ${formatDate(found.assessment)}.`;
    case 'previousNotEarlier':
      return `The previous report is dated ${formatDate(found.previous)}, which is not before this assessment (${formatDate(found.current)}).`;
    case 'reportInFuture':
      return `The report’s date ${formatDate(found.report)} is ${found.days} days ahead.`;
    case 'reportLate':
      return `The report is dated ${found.days} days after the assessment. The aim is about four weeks.`;
    case 'templateProblem':
      return describeProblem(found.problem, problems);
    case 'workingDataLeft':
      return 'The document still holds the assessors’ working data: ticks, figures or notes of their own. Remove it before you send the report.';
    case 'trackingOn':
      return 'Changes are being tracked. Turn that off on Word’s Review tab before you send the report.';
    case 'revisionsLeft':
      return found.count === 1
        ? 'One tracked change is still open. Accept or reject it on Word’s Review tab.'
        : `${found.count} tracked changes are still open. Accept or reject them on Word’s Review tab.`;
    case 'commentsLeft':
      return found.count === 1
        ? 'There is one Word comment in the document. Delete it on Word’s Review tab.'
        : `There are ${found.count} Word comments in the document. Delete them on Word’s Review tab.`;
  }
}

const problems = {
  notTemplate: () => 'The criteria of the quality assessment were not found in the document.',
  criterionMissing: () =>
    'The criterion is missing from the document, so the total can’t be worked out. Copy the criterion with its fields from the report template.',
  criterionDoubled: () => 'The criterion is in the document more than once. Delete the extra one.',
  numberDiffers: (quoted: string) =>
    `In the document this name has the number ${quoted}. Correct the number in the document.`,
  fieldMissing: () => 'The field was not found in the document. Copy it from the report template.',
  fieldDoubled: () => 'There is more than one such field in the document. Delete the extra one.',
  guessed: () =>
    'The text before the field is unknown, so the field was recognised by its place. Check that it is the right one.',
  unreadable: (quoted: string) =>
    `The field says “${quoted}”, which is no whole number that fits here. Correct it.`,
  levelsMissing: () =>
    'The table of levels was not found, so the level can’t be checked. Copy the table from the report template.',
  levelsIncomplete: () =>
    'The table of levels does not cover every total from 25 to 125. Compare it with the report template.',
} as const;

export const en: CheckTexts = {
  title: 'Checking the report',
  again: 'Check again',
  checking: 'Checking…',
  checked: 'Checked.',
  counts: {
    error: (count) => `To mend ${count}`,
    warning: (count) => `To complete ${count}`,
    note: (count) => `Worth a look ${count}`,
  },
  severities: { error: 'To mend', warning: 'To complete', note: 'Worth a look' },
  nothing: 'Nothing to mend.',
  standing: (total) => `${total} points`,
  mendAll: 'Mend all sums',
  mendAllHint: (count) =>
    count === 1
      ? 'One field will be brought in line with the criteria’s scores.'
      : `${count} fields will be brought in line with the criteria’s scores.`,
  mend: 'Mend',
  mendThis: (place) => `Mend: ${place}`,
  wholeDocument: 'The whole document',
  finding,
  gathered: {
    scoreMissing: 'Scores are missing for criteria',
    sourcesMissing: 'Data sources are missing for criteria',
    commentsMissing: 'Comments are missing for criteria',
    recommendationsMissing: 'Recommendations are missing, although the score is 3 or less',
    fieldEmpty: 'Empty fields',
  },
  criterion: (number, sentence) => `Criterion ${number}: ${sentence}`,
  unsaved: (count) =>
    count === 1
      ? 'One field is not saved in the document.'
      : `${count} fields are not saved in the document.`,
  showUnsaved: 'Show what is not saved',
  reviewUnknown:
    'Comments and tracked changes could not be checked. Check them yourself on Word’s Review tab.',
  toFinish: 'Finish the report',
  file: {
    title: 'Check another report',
    explain: 'Choose a finished .docx file from your computer. It is read only here and sent nowhere.',
    pick: 'Choose a file',
    reading: (name) => `Reading: ${name}`,
    result: (name) => `Checked: ${name}`,
    nothing: 'Nothing to remark on.',
    notReport: 'The file is no IPS quality assessment report: no criteria were found in it.',
    unreadable: 'The file could not be read. Close it in other programs and choose it again.',
    faults: {
      tooLarge: 'The file is too large for a report.',
      encrypted:
        'The file is protected with a password or is in the old .doc format. Save it in Word as .docx without a password.',
      notDocx: 'The file is no Word document (.docx).',
      damaged: 'The file is damaged. Open it in Word and save it again.',
    },
    close: 'Close the result',
  },
  finish: {
    title: 'Finishing',
    back: 'Check',
    left: 'What is left',
    nothingLeft: 'There is nothing to mend or complete.',
    showFindings: 'Show the findings',
    next: 'The next quality assessment',
    due: (date, { months }) => (months === 6 ? `by ${date} (half a year)` : `by ${date} (one year)`),
    why: ({ months, from }) =>
      `${months === 6 ? 'Below 100 points the assessment is repeated after half a year' : 'With 100 points or more the assessment is repeated after a year'}. Counted from ${formatDate(from.date)}.`,
    steering: {
      quarterly: 'The steering group meets quarterly.',
      halfYearly: 'The steering group meets half-yearly.',
    },
    notDue:
      'The date can be worked out once all criteria have scores and the date of the assessment or report is filled in.',
    done: 'Done',
    doneText:
      'The report is finished. Save the document in Word and deliver it to its recipients as your organisation requires.',
    notDone: 'The report is not finished yet: what is listed above needs attention first.',
  },
};
