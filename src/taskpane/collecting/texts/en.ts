import type { CollectingTexts } from './collectingTexts';

export const en: CollectingTexts = {
  title: 'Many reports in one table',
  back: 'Compare',
  explain:
    'Choose the reports whose scores go into one table. The files are only read here: they are not changed or sent anywhere, and the rows are forgotten when the task pane is closed.',
  reading: {
    label: 'Reading reports',
    progress: (done, all) => `Read: ${done}/${all}`,
  },
  stop: 'Stop',
  stopped: (left) => (left === 1 ? 'Stopped. 1 file was not read.' : `Stopped. ${left} files were not read.`),
  read: (files, toCheck) => {
    const all = files === 1 ? '1 file read' : `${files} files read`;
    if (toCheck === 0) return `${all}.`;
    return toCheck === 1 ? `${all}, 1 row needs a look.` : `${all}, ${toCheck} rows need a look.`;
  },
  clear: 'Clear the table',
  take: {
    title: 'Take the table with you',
    excel: 'Excel file',
    csv: 'CSV file',
    page: 'Page with pictures (HTML)',
    copy: 'Copy the table',
    noSaving:
      'In this version of Word the task pane can’t save files. Copy the table and paste it into Excel.',
    saved: (file) => `The download of ${file} has begun. If no file arrived, copy the table.`,
    copied: 'The table has been copied. Paste it into Excel or a document.',
    notMade: 'The file could not be made. Check the connection and try again, or copy the table.',
    tabbed: 'The table as text, separated by tabs',
    file: (day) => `ips-reports-${day}`,
  },
  table: {
    caption: 'Reports read',
    report: 'Unit and file',
    day: 'Assessed',
    total: 'Total',
    none: 'not known',
  },
};
