import { inRanges } from '../../../../wording/inRanges';
import { listIn } from '../../../../wording/listIn';
import type { FigureFormTexts } from './figureFormTexts';

const list = listIn('en-GB');
const coach = 'Employment specialist';

export const en: FigureFormTexts = {
  figures: {
    title: 'Figures',
    names: {
      1: { name: coach, clients: 'Clients', fullTime: 'Working time, %' },
      2: { name: coach, share: 'Share, %', part: 'On service, h', worked: 'Worked, h' },
      4: {
        name: coach,
        clients: 'Clients',
        fromTeams: 'Of them from 1–2 teams',
        teams: 'Treat\u00adment teams',
        withoutTeams:
          'Where there are 0 teams: is there cooperation with practitioners who are not organised in teams?',
      },
      15: {
        days: 'Days from entry to the first face-to-face employer meeting, client by client',
        tracked: 'Is the time tracked?',
      },
      16: {
        contacts: 'Contacts with employers in all',
        onPreferences: 'Based on client’s preferences and needs',
        inPlan: 'Are the contacts in line with the current job search plan?',
        optionsShown: 'Are clients with little work experience shown options?',
      },
      17: {
        name: coach,
        contacts: 'Contacts',
        weeks: 'Weeks',
        seekers: 'Job seekers',
        tracked: 'Are contacts tracked?',
        reviewedWeekly: 'Is the tracking reviewed weekly?',
        reviewedMonthly: 'Is it reviewed at least monthly?',
      },
      19: { name: 'Type of job', jobs: 'Jobs' },
      20: { name: 'Employer', jobs: 'Jobs' },
      21: { jobs: 'Current jobs in all', permanent: 'Permanent on the open market' },
      24: { name: coach, share: 'Share, %', part: 'Out of office, h', worked: 'Worked, h' },
    },
    asks: {
      1: 'An empty working time means full time (100%).',
      4: 'If the number of teams is missing, one or two are assumed.',
      15: 'No rule is known for clients who have had no meeting yet. Mention them in the comments.',
      17: 'Count only face-to-face contacts for clients in the job-search phase (job seekers). If the number of job seekers is missing, three or more are assumed.',
      21: 'Count only jobs that are current. On the open market, the pay is at least that of the collective agreement, and anyone can apply: the job is not set aside for people with reduced functional capacity (THL’s criterion).',
    },
    cell: (column, row) => `${column}: ${row}`,
    row: (number) => `row ${number}`,
    nth: (number) => `Figure ${number}`,
    addRow: 'Add row',
    removeRow: (name) => `Remove row: ${name}`,
    removed: (name) => `Removed: ${name}.`,
    pasted: 'The table was pasted over the earlier rows.',
    putBack: 'Put the earlier rows back',
    pastedAnew: 'The table was pasted.',
    takeOut: 'Remove the pasted rows',
    pasteHint: 'You can paste a column or a table from Excel.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'A row with a sum or mean was' : 'Rows with sums or means were'} left out: ${list.format(rows.map((row) => `“${row}”`))}.`,
    rest: (line) => `The others: ${line}`,
    notCounted: (rows) =>
      `Counted without ${list.format(rows)}. A score is suggested once ${rows.length === 1 ? 'it is' : 'they are'} in order, too.`,
    answers: { open: 'Choose', yes: 'Yes', no: 'No' },
    missing: (names) => `Still missing: ${list.format(names)}.`,
    unanswered: (question) => `Still to answer: ${question}`,
    faults: {
      notANumber: 'This is not a number. Type a number alone, such as 12 or 12.5.',
      isPercentage: 'Enter a number here, not a percentage.',
      oneOrSeveral:
        'This may be one figure or several. Give the days as whole numbers, and separate clients by a semicolon or a new line.',
      negative: 'The figure can’t be negative. Take the minus sign out.',
      notWhole: 'This has to be a whole number.',
      overHundred: 'A share is 100% at most.',
      fraction: 'Enter the share as a percentage: 80, for example, not 0.8.',
      tooLarge: 'The figure is too large. See whether two figures ran into one.',
      zeroFullTime: 'Working time can’t be 0%. Enter the working time, or remove the row.',
      zeroWhole: 'A share of zero can’t be calculated. Enter a larger figure, or remove it.',
      noSeekers: 'No employment specialist has clients in the job-search phase, so no score is suggested.',
      partExceedsWhole: 'The part can’t be larger than the whole. Check both figures.',
      clientsWithoutTeam: 'With 0 treatment teams, no clients can come from a team. Check both figures.',
      givenTwice: 'Give either the share or the hours, not both.',
      componentsDiffer:
        'The document lists a different number of components than the rule counts, so no score is suggested.',
    },
  },
  jobs: {
    title: 'Jobs as a list (criteria 19–21)',
    hint: 'Enter each job once, without the client’s name: criteria 19, 20 and 21 are counted from this list. A job is current unless you clear its box.',
    names: {
      type: 'Job type',
      employer: 'Employer',
      permanent: 'Permanent, on the open labour market',
      current: 'Current',
    },
    job: (number) => `job ${number}`,
    add: 'Add a job',
    remove: (number) => `Remove job ${number}`,
    unread: (cells) =>
      `These say neither yes nor no, so their boxes are clear: ${list.format(cells.map((cell) => `“${cell}”`))}. Tick them yourself.`,
    unsaid: (column, jobs) =>
      `Some cells under “${column}” were empty (${jobs.length === 1 ? 'job' : 'jobs'} ${list.format(inRanges(jobs))}). Check the boxes.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'A column was' : 'Columns were'} left out: ${list.format(columns.map((column) => (typeof column === 'number' ? `column ${column}` : `“${column}”`)))}.`,
    ownFigures: 'Counts entered separately (not used, since the jobs are listed)',
  },
  percentages: {
    title: 'The two percentages of the comments',
    names: {
      employment: 'Employment percentage (työllistymisprosentti)',
      progress: 'Overall progress percentage (kokonaisetenemisen prosentti)',
    },
    noOfficial:
      'It is not known how the percentages are calculated officially. The numerator, the denominator, the period and the definition, that is, who is counted, are therefore written into the comments as well.',
    part: 'Numerator',
    whole: 'Denominator',
    period: 'Period',
    definition: 'Definition used',
    result: (percent) => `Percentage: ${percent}%.`,
    bothStated:
      'The comments state both percentages. Check that they also give the numerator, the denominator, the period and the definition.',
    notStated: (names) => `The comments lack: ${list.format(names)}.`,
    add: 'Add the percentages to the comments',
  },
};
