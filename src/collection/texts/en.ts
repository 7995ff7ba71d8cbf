import { formatDate } from '../../assessment/dates/calendar';
import { enFileFaults } from '../../wording/files/en';
import { quoteIn } from '../../wording/quote';
import type { EntryProblem } from '../entry';
import type { CollectionTexts, PageTexts } from './collectionTexts';

const listed = (values: readonly (string | number)[]): string => values.join(', ');
const criteria = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'criterion' : 'criteria'} ${listed(numbers)}`;
const quote = quoteIn('en');
const points = (count: number): string => (count === 1 ? '1 point' : `${count} points`);

const faults: CollectionTexts['faults'] = {
  ...enFileFaults,
  unreadable:
    'The file or folder could not be read from disk. Close it in other programs, check that you may read it, and try again.',
};

function problem(found: EntryProblem): string {
  switch (found.kind) {
    case 'file':
      return faults[found.fault];
    case 'notReport':
      return 'The document isn’t an IPS quality assessment report. Leave it out or choose the report. If it is one, its fields may have been lost when another program than Word saved it: ask for the original file.';
    case 'secondReport':
      return 'The document holds a second report, which was not read. Save it as a file of its own.';
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'The report uses the LATU criteria. Its scores are left out.'
        : 'The criteria of the report aren’t the IPS quality criteria. Its scores are left out.';
    case 'scoresMissing':
      return `Scores are missing: ${criteria(found.criteria)}.`;
    case 'scoresUnreadable':
      return `Scores could not be read: ${criteria(found.criteria)}.`;
    case 'totalDiffers':
      return `The report states a total of ${found.written}, but the scores add up to ${found.total}.`;
    case 'rowsDiffer':
      return `The score table has other scores than the criteria themselves: ${criteria(found.criteria)}. The row has those at the criteria. Check which are right.`;
    case 'frontDiffers':
      return `The summary of the report says ${quote(found.written)}; by the scores it should say ${quote(found.wanted)}.`;
    case 'dayUnreadable':
      return found.field === 'reportDate'
        ? `The day of the report, ${quote(found.text)}, can’t be read, so the row has none. Write it in the report as 24.6.2026.`
        : `The days of the assessment, ${quote(found.text)}, can’t be read, so the row has none. Write them in the report as 24.–25.6.2026.`;
    case 'unsure':
      return found.count === 1
        ? 'In the document, 1 place is missing, doubled or recognised by its position alone. Open the report and check it.'
        : `In the document, ${found.count} places are missing, doubled or recognised by their position alone. Open the report and check them.`;
    case 'noUnit':
      return 'The name of the unit is missing.';
    case 'noDate':
      return 'The dates of assessment and report are missing or could not be read.';
    case 'dayAhead':
      return `The day of the assessment, ${formatDate(found.day)}, is yet to come. Check the year in the report.`;
    case 'noLevel':
      return 'The table of levels is missing or doesn’t cover the total.';
    case 'sectionsUnknown':
      return 'The three sections of the report were not recognised, so their averages are missing.';
    case 'sameAssessment':
      return found.hasSameScores
        ? `Same unit and day as in the file ${found.file}. The pictures have that one alone.`
        : `Same unit and day as in the file ${found.file}, but other scores. The pictures have that one alone: check which is right.`;
    case 'otherSpelling':
      return `The name of the unit is written otherwise than in the file ${found.file}: ${quote(found.unit)}. The pictures take them for one unit.`;
    case 'similarUnit':
      return `The name of the unit is nearly the same as in the file ${found.file}: ${quote(found.unit)}. The pictures take them for two units. If it is one, write its name alike in the reports.`;
  }
}

const page: PageTexts = {
  title: 'IPS quality assessments in one place',
  made: (day) => `Collected on ${day}`,
  counts: (reports, units) =>
    `${reports === 1 ? '1 file' : `${reports} files`}, ${units === 1 ? '1 unit' : `${units} units`}`,
  counted:
    'The pictures have the reports that name a unit and a day. A total is counted only when all 25 criteria are scored.',
  unofficial:
    'This page was made by the add-in IPS quality assessment. It isn’t published by THL. All of it is in this file, and it fetches and sends nothing.',
  problems: {
    title: 'To be checked',
    toKnow: (count) =>
      count === 1 ? 'The row of 1 file has to be checked.' : `The rows of ${count} files have to be checked.`,
    explain: (count) =>
      count === 1
        ? '1 file has something for which its row can’t be used as it stands.'
        : `${count} files have something for which their rows can’t be used as they stand.`,
  },
  levels: {
    title: 'Levels by unit and year',
    explain: 'The last assessment of each year. The length of the bar shows the total on the scale 25–125.',
    names: ['not supported employment', 'fair', 'good', 'exemplary'],
    scale: (total) => `${points(total)} on the scale 25–125`,
  },
  distribution: {
    title: 'Scores by criterion',
    explain: (units) =>
      units === 1 ? 'The latest assessment of 1 unit.' : `The latest assessments of ${units} units.`,
    criterion: 'Criterion',
    score: (score) => points(score),
    mean: 'Average',
    bar: (counts) => counts.map((count, at) => `${points(at + 1)}: ${count}`).join(', '),
  },
  weakest: {
    title: 'The weakest criteria',
    explain: 'The lowest averages in the units’ latest assessments.',
    low: '1 or 2 points',
    row: (low, units) => `${low}/${units}`,
  },
  due: {
    title: 'Next assessments',
    explain:
      'Below 100 points the assessment is repeated after half a year, from 100 points on after a year.',
    last: 'Latest',
    next: 'Next',
    overdue: 'overdue',
    unknown: 'not known',
  },
  change: {
    title: 'Change of the units',
    explain: 'Units with at least two assessments that have all scores.',
    first: 'First',
    latest: 'Latest',
    sinceLast: 'Change since the last one',
    course: 'Course',
    line: (totals) => listed(totals),
    none: 'No unit has two assessments yet.',
  },
};

export const en: CollectionTexts = {
  sheets: { reports: 'Reports', needs: 'Development needs' },
  columns: {
    file: 'File',
    problems: 'To be checked',
    unit: 'Unit',
    reported: 'Report date',
    from: 'Assessment began',
    to: 'Assessment ended',
    assessors: 'Assessors',
    language: 'Language of the report',
    templateDate: 'Date of the template',
    section: (name) => `${name}, average`,
    total: 'Total',
    level: 'Level',
    due: 'Next assessment',
    needs: 'Key development needs',
    findings: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  },
  needColumns: {
    number: 'Number of the criterion',
    criterion: 'Development need',
    score: 'Score',
    recommendations: 'Recommendations',
  },
  languages: { fi: 'Finnish', sv: 'Swedish' },
  faults,
  problem,
  page,
};
