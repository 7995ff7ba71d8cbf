import type { BriefingPart } from '../../../assessment/briefing/briefing';
import { listIn } from '../../../wording/listIn';
import type { BriefingTexts } from './briefingTexts';

const list = listIn('en-GB');
const partNames: Readonly<Record<BriefingPart, string>> = {
  front: 'basic details',
  names: 'names of sections and levels',
  strengths: 'strengths',
  needs: 'development needs',
  sinceLast: 'change since the previous assessment',
};

export const en: BriefingTexts = {
  title: 'Summary for managers',
  short: 'A one-page Word document: result, strengths, development needs and change.',
  toPage: 'Make a summary for managers',
  afterReport: {
    title: 'From the report onwards',
    explain: 'What the report says can become Word documents for the unit and its managers.',
    toPlan: 'Make an action plan',
  },
  finish: 'Finishing',
  explain:
    'One A4 page for those who do not read the whole report: result and level, scores by section and as a picture, at most three strengths, the development needs with their targets, and the change since the previous assessment.',
  unfinished: (scored, of) =>
    `The assessment is not finished: ${scored} of ${of} criteria are scored. The page says so, too, and has neither a total nor a level.`,
  cut: (parts) =>
    `Not all text fits on one page. Shortened: ${list.format(parts.map((part) => partNames[part]))}. A shortened text ends with three dots (…).`,
  strengths: 'Strengths',
  strengthsHint: 'Choose at most three. The report’s strengths come first, then other criteria scored 5.',
  full: 'Three are chosen. Clear one of them to choose another.',
  noStrengths:
    'The report names no strengths, and no criterion is scored 5. The page says that no strengths were included.',
  notWritten: 'Your choices are not in the report yet. The page takes those that are shown here.',
  moreNeeds: (count) =>
    `The page has room for three development needs. The others (${count}) are only counted.`,
  since: 'Change since the previous assessment',
  sinceReport: (file) =>
    `The previous assessment is read from the report ${file}, picked on the Compare tab.`,
  sinceFront:
    'The previous result is taken from the report’s front. Once the previous report is picked on the Compare tab, the page also shows the criteria that changed most.',
  first: 'By the report’s front, this is the unit’s first assessment. The page says so, too.',
  sinceUnknown:
    'The result of the previous assessment is not known, and the page says so. Pick the previous report on the Compare tab, or complete the front.',
  toCompare: 'Pick the previous report',
  withoutPicture:
    'The picture could not be drawn, so the page was made without it. Make the page again if you want the picture.',
  take: {
    title: 'Make the summary',
    open: 'Open in Word',
    save: 'Save as a file',
    opened:
      'The summary was handed to Word to be opened in a new window. Save it there. If no window shows, look behind the other Word windows.',
    saved: (file) => `The file was handed to the browser to be saved as ${file}.`,
    notOpened: 'Word did not open the summary. Save it as a file.',
    nowhere:
      'Word did not open the summary, and the task pane can’t save files in this Word. Open the report in Word on the web or in Word for Windows, and make the summary there.',
    notMade: 'The summary could not be made. Check the network connection and try again.',
  },
};
