import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const en: Texts = {
  language: 'en',
  product: 'IPS quality assessment',
  menu: 'Menu',
  overview: 'Overview',
  parts: {
    label: 'Parts of the report',
    overview: 'Scores',
    details: 'Report',
    summary: 'Summary',
    check: 'Check',
  },
  tryAgain: 'Try again',
  documentState: 'State of the document',
  readAgain: 'Read again',
  welcome: {
    text: 'Give scores and write the reasons here: they go straight into the open report, and its summary fills itself in. Nothing is sent anywhere outside the document.',
    dismiss: 'Close the introduction',
  },
  progress: {
    scored: (scored, of) => `${scored} / ${of} criteria scored`,
    bar: 'Progress of scoring',
    sum: 'Sum so far',
    total: 'Total',
    range: 'Final total between',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `/ ${most}`,
    noLevel: "The document's table of levels has no level for this total.",
  },
  criteria: {
    score: (score) => `score ${score}`,
    noScore: 'no score',
    unreadable: 'score not readable',
    missing: (fields) => `missing: ${fields.join(', ')}`,
    refused: 'something was not saved',
    sectionSum: (sum, most) => `${sum} of ${most} points`,
    nextOpen: (number) => `Next open: ${number}`,
  },
  criterion: {
    position: (number, of) => `${number} / ${of}`,
    previous: 'Previous criterion',
    next: 'Next criterion',
    keys: (name, keys) => `${name} (${keys})`,
    showMore: 'Show the whole definition',
    showLess: 'Show less',
    components: (count) => `${count} components`,
    clear: 'Clear',
    scoreKeys: 'Keys 1–5 give a score too; 0 clears it.',
    unreadable: (quoted) =>
      `The document says “${quoted}” here. That is no whole score from 1 to 5, so it is not counted. Choosing a score replaces it.`,
    scoreMissing: 'The document has no field for the score of this criterion.',
    fieldMissing: (name) => `${name}: the document does not have this field.`,
    needsRecommendations: `With a score of ${lowScore} or less, write here what should be developed.`,
    showInDocument: 'Show in document',
    notShown: 'The field could not be shown in the document.',
    aidsMissing: 'Guidance and figures could not be loaded. Check the connection and open the pane again.',
  },
  state: {
    saving: 'Saving…',
    saved: 'Saved in the document',
    unsaved: (count) => (count === 1 ? 'One field is not saved' : `${count} fields are not saved`),
    refused: 'Not saved in the document.',
    keepDocument: "Use the document's text",
    rival: 'The field was changed in the document while you were writing here. Which text should stay?',
    yours: 'Written here',
    documents: 'In the document',
    keepYours: 'Use what is written here',
    emptyText: '(empty)',
    supportCode: (code) => `Code for support: ${code}`,
  },
  refusals: {
    readOnly:
      'The field or the whole document can’t be edited: it is locked, protected or open for reading only. Allow editing in Word and try again.',
    gone: 'The field is no longer in the document. Undo its removal in Word and try again.',
    busy: 'Word can’t write to the field just now. Move the cursor in the document out of the field and try again.',
    offline: 'Word does not answer. Check the connection and try again.',
    unsupported:
      'This version of Word can’t do this. Write straight into the document or use a newer version of Word.',
    unreachable:
      'The field is in the document, but this version of Word keeps the task pane from it. Write straight into the document.',
    altered:
      'Word took the text, but something else stands in the field now. Check the field in the document.',
    interrupted:
      'The pane was closed or reloaded before the text reached the document. Try again to write it now.',
    unknown:
      'Word did not take the text. Try again; if that does not help, write straight into the document.',
  },
  readOnly: {
    title: 'The document can’t be edited',
    text: 'Scores and texts that you give here stay in the task pane as long as it is open. Allow editing in Word and try again.',
    openedTitle: 'The document is open for reading only',
    openedText:
      'You can read the criteria and go to the fields in the document. Scores and texts that you give here stay in the task pane as long as it is open, and can be saved once you allow editing in Word.',
  },
  tracking: {
    text: 'Changes are being tracked: scores and texts that you give here are marked in the document as changes of yours.',
    dismiss: 'Got it',
  },
  earlier: {
    title: (count) => `Texts from before: ${count}`,
    text: 'They are not in the document: the task pane was closed before they were saved, or the field has been removed. Go through them.',
    show: 'Show the texts',
  },
  copying: {
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The clipboard could not be used. The text is selected: press Ctrl+C (Command+C on a Mac).',
  },
  blind: 'The document could not be read just now, so what you see here may be old.',
  draftsLost:
    'This browser does not keep unfinished texts. Do not close the task pane until everything is saved in the document.',
  missingPage: {
    title: 'The page could not be loaded',
    text: 'Check the network connection and try again. The other pages work, and what you have written is still there.',
  },
  history: {
    undo: (step) => `Undo: ${step}`,
    redo: (step) => `Redo: ${step}`,
    scoreStep: (number) => `score of criterion ${number}`,
    sumsStep: 'update of the summary',
    needsStep: 'key development needs',
    leftAlone: (names) => `Left alone, since they have changed meanwhile: ${list.format(names)}.`,
  },
  orphan: {
    sentence: (name) =>
      `${name}: the field is no longer in the document, but its text is here. Copy it, or undo the removal of the field in Word.`,
    drop: 'Remove these texts',
  },
  announce: {
    scoreSaved: (number, score, sum) => `Criterion ${number}: score ${score} saved, sum ${sum}`,
    scoreCleared: (number, sum) => `Criterion ${number}: score cleared, sum ${sum}`,
    saved: (name) => `${name}: saved`,
    refused: (name, why) => `${name}: not saved. ${why}`,
  },
  fields: {
    score: 'Score',
    sources: 'Data sources',
    comments: 'Comments',
    recommendations: 'Recommendations',
  },
  places: {
    row: (number) => `Summary, score of criterion ${number}`,
    total: 'Summary, total',
    pointsAndLevel: 'Points and level in the summary',
    criterion: (number) => `Criterion ${number}`,
    front: (label) => `Beginning of the report, “${label}”`,
    need: (block, label) => `Development need ${block}${label && `, “${label}”`}`,
    frontField: 'A field at the beginning of the report',
    ofCriteria: (name, numbers) =>
      `“${name}” ${/^\d+$/.test(numbers) ? 'in criterion' : 'in criteria'} ${numbers}`,
    rowScores: (numbers) =>
      `the summary’s ${/^\d+$/.test(numbers) ? 'score of criterion' : 'scores of criteria'} ${numbers}`,
  },
  concerns: {
    title: 'To look at',
    entry: (count) => `To look at ${count}`,
    none: 'Nothing to look at: the document and the task pane agree.',
    goToCriterion: (number) => `Go to criterion ${number}`,
    notSaved: (name) => `${name}: not saved in the document.`,
    rival: (name) => `${name}: the document and the task pane have different texts. Choose which one stays.`,
    unreachable: (count, names) =>
      count === 1
        ? `In this version of Word the task pane can’t reach one field: ${list.format(names)}. Write it straight into the document or use a newer version of Word.`
        : `In this version of Word the task pane can’t reach ${count} fields: ${list.format(names)}. Write them straight into the document or use a newer version of Word.`,
    writeByHand: 'Write into the document yourself, then read the document again:',
    held: (name, quoted) =>
      `${name}: the field holds somebody’s own words, “${quoted}”, so it is left alone. Empty it in the document if you want it to fill itself in.`,
    disagreement: (rows, sums) =>
      `The summary does not agree with the scores of the criteria. Different: ${list.format([...rows.map((row) => `criterion ${row}`), ...sums])}.`,
    sums: { total: 'total', pointsAndLevel: 'points and level in the summary' },
    refreshSums: 'Bring the summary up to date',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `The score of criterion ${numbers[0]} is only in the summary, so it is not counted.`
        : `The scores of criteria ${list.format(numbers.map(String))} are only in the summary, so they are not counted.`,
    takeRowScores: 'Enter in the criteria as well',
    tryAllAgain: 'Try all again',
  },
  opening: 'Reading the document…',
  failed: {
    title: 'The document could not be read',
    reasons: {
      readOnly:
        'Word does not let the document be read, because it is protected or open in Protected View. Allow editing in Word and try again.',
      gone: 'The document is no longer open. Open it and try again.',
      busy: 'Word is busy just now. Wait a moment and try again.',
      offline: 'Word does not answer. Check the connection and try again.',
      unsupported:
        'This version of Word is too old for the task pane. Open the document in a newer Word or in Word on the web.',
      unreachable: 'This version of Word keeps the task pane from the document. Try Word on the web.',
      altered: 'The document changed while it was being read. Try again.',
      interrupted: 'The reading was interrupted. Try again.',
      unknown:
        'Word did not give the document to be read. Try again; if that does not help, reopen the document.',
    },
  },
  foreign: {
    title: 'This is no IPS quality assessment report',
    expected:
      'The task pane works in THL’s report template for the IPS quality assessment, which has 25 criteria with their fields, in Finnish or Swedish.',
    where:
      'The official templates are on THL’s website, on the Finnish page “Tuetun työllistymisen IPS-laatuarviointi”.',
    recognised: (language, controls) =>
      [
        language === null
          ? ''
          : `The document has texts of the ${language} template, but no criterion with fields.`,
        controls === 0
          ? 'The document has no fields to fill in.'
          : controls === 1
            ? 'The document has one field to fill in, but it does not belong to the template.'
            : `The document has ${controls} fields to fill in.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'Finnish', sv: 'Swedish' },
    whatToDo: 'Open the template or a report in Word, or read this document again if you have changed it.',
  },
  settings: {
    language: 'Language',
    numberKeys: 'Score with keys 1–5',
    numberKeysHint: 'On the page of a criterion, keys 1–5 give a score and 0 clears it.',
    rescored: 'When a score changes in the document',
    sumsAtOnce: 'update the summary at once',
    sumsWhenAsked: 'ask first',
    document: 'Document',
    readAgain: 'Read the document again',
    reading: 'Reading the document…',
    readDone: 'The document has been read again.',
    about: 'About',
    aboutText:
      'IPS quality assessment helps to fill in the quality assessment report of IPS supported employment in Word. It is not a product of THL. It reads and fills in only the open document, and nothing leaves the document.',
    version: (version) => `Version ${version}`,
  },
  diagnostics: {
    title: 'Diagnostics',
    text: 'They help when something does not work. They tell the version of Word, numbers of fields and response times, but nothing of the report’s text. They are in English, for support.',
    open: 'Diagnostics for support',
    area: 'Diagnostics as text',
  },
  notInWord: {
    title: 'Open this in Word',
    text: 'IPS quality assessment is an add-in for Word and works only in Word’s task pane. Open the report in Word and start the add-in there.',
  },
  broken: {
    title: 'Something broke in the task pane',
    text: 'What stands in the document is safe, and what you had written here is kept where possible. Reload the view.',
    reload: 'Reload',
  },
};
