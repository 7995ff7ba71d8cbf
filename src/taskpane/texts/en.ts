import { enHoldings } from '../../wording/holdings/en';
import { lowScore } from '../../assessment/recommendations';
import type { Texts } from './texts';
import { listIn } from '../../wording/listIn';

const list = listIn('en-GB');

export const en: Texts = {
  language: 'en',
  product: 'IPS quality assessment',
  menu: 'Menu',
  overview: 'Scores',
  parts: {
    label: 'Parts of the report',
    overview: 'Scores',
    details: 'Front',
    summary: 'Summary',
    check: 'Check',
    compare: 'Compare',
  },
  tryAgain: 'Try again',
  documentState: 'State of the document',
  readAgain: 'Read again',
  welcome: {
    text: 'Give scores and write the reasons here. They are saved straight in the open report, and its score table is filled in automatically. Nothing leaves the document.',
    dismiss: 'Close the introduction',
  },
  progress: {
    scored: (scored, of) => `${scored} of ${of} criteria scored`,
    bar: 'Progress of scoring',
    sum: 'Points so far',
    total: 'Total',
    range: 'Possible total',
    span: (lowest, highest) => `${lowest}–${highest}`,
    outOf: (most) => `of ${most}`,
    noLevel:
      'The document’s table of levels has no level for this total. Compare the table with the report template.',
  },
  criteria: {
    score: (score) => `score ${score}`,
    noScore: 'no score',
    unreadable: 'score not readable',
    missing: (fields) => `missing: ${fields.join(', ')}`,
    refused: 'something was not saved',
    unsure: 'a field needs checking',
    remarks: (count) => (count === 1 ? '1 comment in Word' : `${count} comments in Word`),
    sectionSum: (sum, most) => `${sum} of ${most} points`,
    nextOpen: (number) => `Next open: ${number}`,
    detailsMissing: (count) =>
      count === 1 ? 'One field of the front is missing' : `${count} fields of the front are missing`,
    toCheck: 'Check the report',
  },
  criterion: {
    position: (number, of) => `${number} / ${of}`,
    previous: 'Previous criterion',
    next: 'Next criterion',
    keys: (name, keys) => `${name} (${keys})`,
    wholePage: (label) => `On the whole page: ${label}`,
    showMore: 'Show the whole definition',
    showLess: 'Show less',
    components: (count) => (count === 1 ? 'one component' : `${count} components`),
    clear: 'Clear',
    scoreKeys: 'Keys 1–5 give a score too; 0 clears it.',
    unreadable: (quoted) =>
      `The document says “${quoted}” here. That is not a whole number from 1 to 5, so it is not counted. When you choose a score, it replaces this text.`,
    scoreMissing:
      'The document has no field for the score of this criterion. Copy the field from the report template.',
    fieldMissing: (name) =>
      `${name}: the document does not have this field. Copy it from the report template.`,
    needsRecommendations: `With a score of ${lowScore} or less, write here what should be developed.`,
    showInDocument: 'Show in document',
    notShown: 'Word could not go to the field. Find it in the document yourself.',
    adapted:
      'The document says that the adapted LATU criteria are used. For that reason no guidance and no suggested scores are shown.',
    aidsMissing: 'Guidance and figures could not be loaded.',
    threadsMissing: 'Word comments could not be loaded.',
    noteMissing: 'Your own note could not be loaded.',
    earlierMissing: 'What the earlier report says could not be loaded.',
  },
  state: {
    saving: 'Saving…',
    saved: 'Saved in the document',
    allSaved: 'Saved',
    changedByHand: 'Changed in the document',
    unsaved: (count) => (count === 1 ? 'One field is not saved' : `${count} fields are not saved`),
    toConfirm: (count) => (count === 1 ? 'One field needs checking' : `${count} fields need checking`),
    refused: 'Not saved in the document.',
    refusedScore: (score) =>
      score === ''
        ? 'The cleared score was not saved in the document.'
        : `${score} ${score === '1' ? 'point was' : 'points were'} not saved in the document.`,
    keepDocument: 'Use the document’s text',
    rival: 'The field was changed in the document while you were writing here. Which text should be kept?',
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
    offline: 'Word is not responding. Check the connection and try again.',
    unsupported:
      'This version of Word can’t do this. Write straight into the document or use a newer version of Word.',
    unreachable:
      'The field is in the document, but the task pane can’t reach it in this version of Word. Write straight into the document.',
    altered:
      'Word accepted the text, but the field now holds something else. Check the field in the document.',
    interrupted:
      'The task pane was closed or reloaded before the text was saved in the document. Try again to save it.',
    unknown:
      'Word did not accept the text. Try again. If that does not help, write straight into the document.',
    besideFormer:
      'The field now holds both the former text and the new one. If Track Changes is on in Word, the former one is marked as deleted and the new one is saved. Otherwise, delete the former text in the document.',
    formerStays:
      'The field still holds the former text. If Track Changes is on in Word, what you deleted is marked as deleted and the change is saved. Otherwise, delete it in the document.',
    notInList: 'The field is a list that has no such choice. Pick a suitable one in the document.',
    wouldLose:
      'The field holds more than text, which would be lost if the text were replaced from here. Edit the field in the document, or choose “Write here anyway”.',
  },
  holds: enHoldings,
  readOnly: {
    title: 'The document can’t be edited',
    text: 'Scores and texts that you give here stay in the task pane as long as it is open. Allow editing in Word and try again.',
    openedTitle: 'The document is open for reading only',
    openedText:
      'You can read the criteria and go to the fields in the document. Scores and texts that you give here stay in the task pane as long as it is open. They can be saved once you allow editing in Word.',
  },
  tracking: {
    text: 'Track Changes is on in Word: scores and texts that you give here are marked in the document as your changes.',
    dismiss: 'Got it',
  },
  leftOut: {
    text: (count) =>
      count === 1
        ? 'One character that Word can’t show was left out of the text.'
        : `${count} characters that Word can’t show were left out of the text.`,
    dismiss: 'Got it',
  },
  earlier: {
    title: (count) => `Earlier texts: ${count}`,
    text: 'They are not in the document: the task pane was closed before they were saved, or the field has been removed. Go through them.',
    show: 'Show the texts',
  },
  copying: {
    copy: 'Copy',
    copied: 'Copied',
    byHand: 'The clipboard could not be used. The text is selected: press Ctrl+C (Command+C on a Mac).',
  },
  blind: 'The document could not be read just now, so what you see here may be out of date.',
  saving: {
    waitingLong: 'Word is slow to answer. You can go on working; what you write is kept here.',
    unsavedSince: (time) =>
      `Word has not answered since ${time}, and nothing was saved in the document after that. What you wrote is kept here as long as the task pane is open.`,
    draftsUnkept:
      'This browser does not keep unfinished texts. Do not close the task pane until everything is saved in the document.',
    unexpected:
      'Something unexpected went wrong in the task pane. What you wrote is kept here, but not all of it may be in the document yet.',
  },
  missingPage: {
    title: 'The page could not be loaded',
    text: 'Check the network connection and try again. The other pages work, and what you have written is still there.',
  },
  missingPart: 'Part of this page could not be loaded. Check the network connection and try again.',
  autoOpen: {
    question: 'Open the task pane together with this report?',
    text: 'The task pane then opens automatically when you open the report. The choice is saved in the report. You can change it in the menu.',
    yes: 'Open with the report',
    no: 'No, thanks',
    close: 'Close',
    label: 'Open the task pane together with this report',
    hint: 'The choice is saved in the report and holds for everybody who has the add-in.',
    refused: 'Word did not accept the choice. Open the task pane with its button on the Home tab.',
  },
  newVersion: {
    title: 'A new version is here',
    text: 'The task pane has been updated on its server, and some parts of this version are no longer available. What you have written is kept when you reload.',
    reload: 'Reload',
    page: 'It belongs to the previous version of the task pane. Reload the task pane to open it.',
  },
  finder: {
    label: 'Search by name or number',
    onlyMissing: 'Only what is missing',
    none: 'No criterion was found.',
    found: (count) => `${count} ${count === 1 ? 'criterion' : 'criteria'} found.`,
  },
  history: {
    undo: (step) => `Undo: ${step}`,
    undone: (step) => `Undone: ${step}`,
    redo: (step) => `Redo: ${step}`,
    scoreStep: (number) => `score of criterion ${number}`,
    sumsStep: 'update of the score table',
    needsStep: 'key development needs',
    takenStep: 'what was taken from other reports',
    notebookStep: 'what was taken from the notebook',
    promptsStep: 'filling of empty fields',
    answerStep: (name) => `answer about the field (${name})`,
    notBack: (name, lost) =>
      `${name}: the text is back, but what went with it can’t be brought back from here: ${list.format(lost)}. Word’s own Undo may bring it back.`,
    tookAlong: (name, lost) =>
      `${name}: what had been added to the empty field after the report was opened went when the text was written: ${list.format(lost)}. Word’s own Undo may bring it back.`,
    untold: (count) =>
      `Word did not say what was in ${count === 1 ? 'this place' : 'these places'} before your text. If somebody else was working in the document at the same time, check with them that nothing is missing. Word’s own Undo may bring back what is.`,
    leftAlone: (names) =>
      `Not changed, since the content has changed in the meantime: ${list.format(names)}.`,
  },
  orphan: {
    fieldGone: (name) =>
      `${name}: the field is no longer in the document, but its text is here. Copy it, or undo the removal of the field in Word.`,
    otherText: (name) =>
      `${name}: this text was written in another report, or the field holds another text now than it did then. Copy it if you need it.`,
    unsentAnswer: (name) =>
      `${name}: an answer to one of Word’s comments that was not sent. Copy it to the comment if you need it.`,
    unkeepable: (name) =>
      `${name}: this was noted in another version of the task pane, in a form that this one can’t keep with the report. Copy it if you need it.`,
    replaced: (name) =>
      `${name}: somebody else’s text, whose place was taken by the one given here. Copy it if you need it.`,
    drop: 'Remove this text',
    dropAll: 'Remove the texts that wait to be copied',
  },
  announce: {
    scoreSaved: (number, score, sum) => `Criterion ${number}: score ${score} saved, points so far ${sum}`,
    scoreCleared: (number, sum) => `Criterion ${number}: score cleared, points so far ${sum}`,
    sumsUpdated: 'The score table has been updated.',
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
    row: (number) => `Score table, score of criterion ${number}`,
    total: 'Score table, total',
    pointsAndLevel: 'Points and level in the summary',
    criterion: (number) => `Criterion ${number}`,
    front: (label) => `Front, “${label}”`,
    need: (block, label) => `Development need ${block}${label && `, “${label}”`}`,
    frontField: 'A field of the front',
    ofCriteria: (name, numbers) =>
      `“${name}” ${/^\d+$/.test(numbers) ? 'in criterion' : 'in criteria'} ${numbers}`,
    rowScores: (numbers) =>
      `the ${/^\d+$/.test(numbers) ? 'score of criterion' : 'scores of criteria'} ${numbers} in the score table`,
  },
  concerns: {
    title: 'Needs attention',
    entry: (count) => `Needs attention: ${count}`,
    none: 'Nothing needs attention: the document and the task pane agree.',
    goToCriterion: (number) => `Go to criterion ${number}`,
    notSaved: (name) => `${name}: not saved in the document.`,
    rival: (name) => `${name}: the document and the task pane have different texts. Choose which one stays.`,
    unreachable: (count, names) =>
      count === 1
        ? `In this version of Word the task pane can’t reach one field: ${list.format(names)}. Write it straight into the document or use a newer version of Word.`
        : `In this version of Word the task pane can’t reach ${count} fields: ${list.format(names)}. Write them straight into the document or use a newer version of Word.`,
    writeByHand: 'Write into the document yourself, then read the document again:',
    held: (name, quoted) =>
      `${name}: the field holds text in somebody’s own words, “${quoted}”, so it is left alone. Empty the field in the document if you want it to be filled in automatically.`,
    disagreement: (rows, sums) =>
      `The score table does not agree with the scores of the criteria. Differences: ${list.format([...rows.map((row) => `criterion ${row}`), ...sums])}.`,
    sums: { total: 'total', pointsAndLevel: 'points and level in the summary' },
    refreshSums: 'Update the score table',
    rowScores: (numbers) =>
      numbers.length === 1
        ? `The score of criterion ${numbers[0]} is only in the score table, so it is not counted.`
        : `The scores of criteria ${list.format(numbers.map(String))} are only in the score table, so they are not counted.`,
    takeRowScores: 'Enter in the criteria as well',
    takeOtherReport: 'Use the other report',
    tryAllAgain: 'Try all again',
  },
  unsure: {
    question: (name) => `${name}: the document has a field that is probably this one. Is it the right field?`,
    next: (name) => `${name}: what about this other field? Is it the right field?`,
    label: (quoted) => `The label before it is “${quoted}”.`,
    holds: (quoted) => `It holds the text “${quoted}”.`,
    others: (count) =>
      count === 1
        ? 'The answer also applies to one other field like it.'
        : `The answer also applies to ${count} other fields like it.`,
    untouched: 'Nothing is written into the field before you have answered.',
    yes: 'Yes',
    no: 'No',
    denied: 'The field that was suggested has been answered with “No”. Ask again if that was wrong.',
    askAgain: 'Ask again',
  },
  opening: 'Reading the document…',
  failed: {
    title: 'The document could not be read',
    reasons: {
      readOnly:
        'Word does not allow the document to be read, because it is protected or open in Protected View. Choose Enable Editing in Word and try again.',
      gone: 'The document is no longer open. Open it and try again.',
      busy: 'Word is busy just now. Wait a moment and try again.',
      offline: 'Word is not responding. Check the connection and try again.',
      unsupported:
        'This version of Word is too old for the task pane. Open the document in a newer Word or in Word on the web.',
      unreachable: 'The task pane can’t reach the document in this version of Word. Try Word on the web.',
      altered: 'The document changed while it was being read. Try again.',
      interrupted: 'Reading was interrupted. Try again.',
      unknown: 'Word could not provide the document. Try again. If that does not help, reopen the document.',
    },
    tooMuch:
      'The document has far more text, formatting, fields or spaces than a report, so it was not read. Move the texts into a new report template and open that.',
  },
  foreign: {
    title: 'This is not an IPS quality assessment report',
    expected:
      'The task pane works in THL’s Finnish or Swedish report template for the IPS quality assessment, which has 25 criteria with their fields.',
    where:
      'The official templates are on THL’s website, on the Finnish page “Tuetun työllistymisen IPS-laatuarviointi”.',
    recognised: (language, controls) =>
      [
        language === null
          ? ''
          : `The document has texts from the ${language} template, but no criterion with fields.`,
        controls === 0
          ? 'The document has no fields to fill in.'
          : controls === 1
            ? 'The document has one field to fill in, but it does not belong to the template.'
            : `The document has ${controls} fields to fill in, but they do not belong to the template.`,
      ]
        .filter(Boolean)
        .join(' '),
    reportLanguages: { fi: 'Finnish', sv: 'Swedish' },
    whatToDo: 'Open the template or a report in Word, or read this document again if you have changed it.',
  },
  settings: {
    language: 'Language',
    languageMissing: 'The language could not be loaded. Check the network connection and choose it again.',
    numberKeys: 'Score with keys 1–5',
    numberKeysHint: 'On a criterion’s page, keys 1–5 give a score and 0 clears it.',
    shortcuts: 'Keyboard shortcuts',
    documentFollows: 'The document follows the pane',
    documentFollowsHint: 'When you open a criterion here, the document moves to the same criterion.',
    documentCannotFollow:
      'The document can’t follow the pane in this Word: the keyboard would move to the document in the middle of your work.',
    rescored: 'When a score changes in the document',
    sumsAtOnce: 'Update the score table at once',
    sumsWhenAsked: 'Ask first',
    aidsMissing: 'Guidance and working data could not be loaded.',
    document: 'Document',
    readAgain: 'Read the document again',
    reading: 'Reading the document…',
    readDone: 'The document has been read again.',
    about: 'About',
    aboutText:
      'IPS quality assessment helps you fill in the quality assessment report of IPS supported employment in Word. It is not a THL product. It reads and fills in only the open document, and nothing leaves the document.',
    version: (version) => `Version ${version}`,
  },
  diagnostics: {
    title: 'Diagnostics',
    text: 'They help when something does not work. They show the version of Word, numbers of fields and response times, but nothing of the report’s text. They are in English, for support.',
    open: 'Diagnostics for support',
    area: 'Diagnostics as text',
  },
  notInWord: {
    title: 'Open this in Word',
    text: 'IPS quality assessment is an add-in for Word and works only in Word’s task pane. Open the report in Word and start the add-in there.',
  },
  broken: {
    title: 'Something went wrong in the task pane',
    text: 'What is in the document is safe. What you had written here is kept where possible. Reload the view.',
    reload: 'Reload',
  },
};
