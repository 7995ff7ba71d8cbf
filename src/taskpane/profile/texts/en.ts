import type { ProfileTexts } from './profileTexts';

const points = (count: number): string => `${count} ${count === 1 ? 'point' : 'points'}`;
const criteria = (count: number): string => `${count} ${count === 1 ? 'criterion is' : 'criteria are'}`;

export const en: ProfileTexts = {
  title: 'Score profile',
  ways: { label: 'On this page', needs: 'Development needs', strengths: 'Strengths', picture: 'Picture' },
  total: {
    outOf: (most) => `of ${most}`,
    open: (missing, lowest, highest) =>
      `${criteria(missing)} not scored. The total will lie between ${lowest} and ${highest}.`,
    up: (count, level) => `${points(count)} short of the next level, “${level}”.`,
    highest: 'This is the highest level.',
    down: (count, level) => `With ${points(count)} fewer the level would be “${level}”.`,
    noLevel:
      'The document’s table of levels has no level for this total. Compare the table with the report template.',
    levels: 'Levels',
    here: 'this report’s level',
  },
  table: {
    caption: 'Scores by criterion on the scale 1–5',
    criterion: 'Criterion',
    score: 'Score',
    allCriteria: 'Criteria',
    average: (average) => `average ${average}`,
    partly: (average, scored, of) => `average ${average} (${scored} of ${of} scored)`,
    noAverage: 'no scores yet',
    notScored: 'not scored',
  },
  insert: {
    title: 'Insert picture into report',
    places: { behindScores: 'Insert after the score table', cursor: 'Insert at the cursor' },
    hint: 'At the cursor, the picture is inserted when the cursor is in an empty paragraph outside fields and tables.',
    partly: (missing) => `The picture shows the state now: ${criteria(missing)} not scored.`,
    nothing: 'The picture can be inserted once at least one criterion is scored.',
    there: {
      profile: 'The report has a picture of the score profile.',
      change: 'The report has a picture of the change in scores.',
    },
    outgrown: 'The picture in the report shows other scores than the criteria have now. Replace it.',
    pickFirst: 'Choose the earlier report above to replace the picture.',
    replace: 'Replace the picture',
    remove: 'Remove the picture',
    inserting: 'Inserting the picture…',
    removing: 'Removing the picture…',
    inserted: 'The picture and its alternative text have been inserted into the report.',
    replaced: 'The picture has been replaced.',
    removed: 'The picture has been removed.',
    inField:
      'The cursor is in a field of the report, and fields hold text only. Move the cursor to an empty paragraph outside the fields and try again.',
    notEmpty:
      'The paragraph with the cursor is not empty. Move the cursor to an empty paragraph, or insert the picture after the score table.',
    tooEarly:
      'The cursor is above the report’s first field. Move it further down to an empty paragraph, or insert the picture after the score table.',
    inTable:
      'The cursor is in a table, and the picture needs the full width of a line. Move the cursor to an empty paragraph outside the table, or insert the picture after the score table.',
    apart:
      'The cursor is not in the text of the report but, for example, in a header, a footer, a footnote or a text box. Move it to an empty paragraph of the text, or insert the picture after the score table.',
    notDrawn: 'The picture could not be drawn. Use the table, or try Word on the web.',
    notReplaced:
      'The picture could not be replaced. If it is still in the document, remove it there yourself. Then insert the picture again.',
    notRemoved: 'Word did not remove the picture. Remove it from the document yourself.',
    refused: {
      place:
        'Word did not accept the picture here. Move the cursor to an empty paragraph in the document and try again.',
      readOnly:
        'This place or the whole document can’t be edited. Move the cursor to an empty paragraph, or allow editing in Word, and try again.',
      offline:
        'Word is not responding. Check in the document whether the picture came through before you try again.',
      unsupported: 'This version of Word can’t insert pictures from the task pane. Use the table.',
    },
  },
  takeAlong: {
    title: 'Table for follow-up',
    copy: 'Copy table',
    copied: 'The table is copied. Paste it into Excel or a document.',
    tabbed: 'The table as text, with tabs between the columns',
    download: 'Download CSV file',
    downloaded: (file) =>
      `The file ${file} is being downloaded. If it does not arrive, copy the same content here:`,
    show: 'Show CSV as text',
    noDownload:
      'In this version of Word the task pane can’t save files. Copy the text and save it as a CSV file, or copy the table straight into Excel.',
    csv: 'CSV as text',
    file: (date) => `ips-profile-${date}.csv`,
  },
  words: {
    number: 'No.',
    criterion: 'Criterion',
    section: 'Section',
    score: 'Score',
    average: 'Average',
    total: 'Total',
    level: 'Level',
  },
  picture: {
    heading: 'Score profile of the IPS quality assessment',
    total: (total, most) => `Total ${total} of ${most}`,
    incomplete: (scored, of) => `${scored} of ${of} criteria scored, no total yet`,
    average: (average) => `average ${average}`,
    notScored: 'not scored',
    altTitle: (total, level) =>
      `Score profile of the IPS quality assessment: ${points(total)}${level && `, ${level}`}`,
    altTitleIncomplete: (scored, of) =>
      `Score profile of the IPS quality assessment, incomplete: ${scored} of ${of} criteria scored`,
    scale: 'Bar chart of the criteria’s scores on the scale 1–5.',
    section: (name, average) => `${name}, average ${average}`,
    criterion: (number, name, score) => `${number}. ${name}: ${score}`,
    years: {
      heading: 'Change in the scores of the IPS quality assessment',
      total: 'Total score',
      legend: (days) =>
        days.length > 2
          ? `Line from assessment to assessment: ${days.join(', ')}.`
          : `Wide pale bar: ${days[0] ?? ''}. Narrow dark bar: ${days[1] ?? ''}.`,
    },
  },
};
