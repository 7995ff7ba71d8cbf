import type { BroughtKind } from '../../../assessment/notebook/notebook';
import { enFileFaults } from '../../../wording/files/en';
import { enHoldings } from '../../../wording/holdings/en';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { NotebookTexts } from './notebookTexts';

const list = listIn('en-GB');
const quote = quoteIn('en');
const kindNames: Readonly<Record<BroughtKind, string>> = {
  ticks: 'ticks of components',
  figures: 'figures',
  jobs: 'jobs',
};
const named = (kinds: readonly BroughtKind[]): string => list.format(kinds.map((kind) => kindNames[kind]));

export const en: NotebookTexts = {
  title: 'Visit notebook',
  short: 'A Word document that is filled in during the assessment visit and read back here.',
  toPage: 'Open the page of the notebook',
  explain:
    'The notebook has each criterion’s description and components from this report template, the figures to find out, and space for notes by kind of source. The figures and the places for notes are this add-in’s, not THL’s.',
  take: {
    title: 'Before the visit: make an empty notebook',
    open: 'Open in Word',
    save: 'Save as a file',
    opened:
      'The notebook was given to Word to open in a new window. Save it there. If you don’t see the window, look behind the other Word windows.',
    saved: (file) => `The file was given to the browser to be saved as ${file}.`,
    notOpened: 'Word did not open the notebook. Save it as a file.',
    nowhere:
      'Word did not open the notebook, and the task pane can’t save files in this version of Word. Open the report in Word on the web or in Word for Windows and make the notebook there.',
    notMade: 'The notebook could not be made. Check the network connection and try again.',
  },
  filled: 'After the visit: read the filled notebook',
  filledExplain:
    'What it says goes to the assessor’s own notes, figures and components, not into the report’s text. It is shown before anything changes.',
  pick: 'Choose the filled notebook',
  reading: (name) => `Reading: ${name}`,
  none: 'The file is no visit notebook. Choose a notebook that was made with this add-in.',
  unreadable: 'The file could not be read. Choose it again.',
  faults: enFileFaults,
  empty: 'Nothing is filled in in the notebook.',
  noFields:
    'The fields of the notebook were not found, so it can’t be read. They may have been lost when it was saved in a program other than Word. Copy what it says yourself.',
  allThere: 'What the notebook says has already been taken over.',
  otherUnit: (unit) => `The notebook is about another unit: ${unit}. Check that it belongs to this report.`,
  otherTime: (days) =>
    `The notebook is from another assessment visit: ${days}. Check that it belongs to this report.`,
  brings: (kinds) => `Taken over: ${named(kinds)}.`,
  keeps: (kinds) =>
    `Left as they are, since the report has others already: ${named(kinds)}. The notebook says:`,
  otherComponents: 'The ticks are not taken over, since the notebook has other components than this report.',
  unread: (answers) =>
    `These say neither yes nor no: ${list.format(answers.map(quote))}. Enter them yourself.`,
  noFigures: (found) =>
    `These can’t be read as figures: ${list.format(found.map(quote))}. They are taken over as they are: correct them among the criterion’s figures.`,
  lost: (found) =>
    `${found.length === 1 ? 'The field of this text is gone, so it is not taken over' : 'The fields of these texts are gone, so they are not taken over'}: ${list.format(found.map(quote))}. Copy ${found.length === 1 ? 'it' : 'them'} yourself.`,
  before: (found) =>
    `Before the first criterion there is text that is not taken over: ${list.format(found.map(quote))}. Copy it yourself.`,
  margins: (found) =>
    `In a header or footer there is text that is not taken over: ${list.format(found.map(quote))}. Copy it yourself.`,
  besides: (holds) =>
    `The notebook also contains ${list.format(namedHoldings(holds, enHoldings.words))}. This is not read: look at it in the notebook. Text boxes and drawings are counted as pictures.`,
  tracked: 'The notebook has tracked changes that were not accepted. It was read as if they were.',
  noRoom:
    'There is no room for the notebook’s entries in the working data that travels in the report. Shorten the notebook’s texts in Word, or your own notes on the criteria, and choose the file again.',
  takeAll: (criteria) => `Take over (${criteria} ${criteria === 1 ? 'criterion' : 'criteria'})`,
  taken: (criteria) =>
    `The notebook was taken over for ${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}.`,
};
