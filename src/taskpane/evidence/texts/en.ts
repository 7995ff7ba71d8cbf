import type { EvidenceTexts } from './evidenceTexts';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const coach = 'Employment specialist';

/** The figure, as the language writes it, with its noun. */
const one = (value: string | number, singular: string, plural: string): string =>
  `${value} ${String(value) === '1' ? singular : plural}`;

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['key role', 'key roles'],
  10: ['practice', 'practices'],
  25: ['strategy', 'strategies'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['component', 'components'];

const criteriaOf = (count: number): string => (count === 1 ? 'one criterion' : `${count} criteria`);

export const en: EvidenceTexts = {
  hints: {
    whenChosen: 'Choose a score to see its description here.',
    unfolds: (marks) => `${marks}: source and confidence`,
    unofficial: 'Unofficial',
    about: 'This guidance is unofficial. Where it differs from THL’s criteria or instructions, follow THL.',
    allSteps: 'All five steps',
    source: (source) => `Source: ${source}.`,
    confidence: {
      A: 'Confidence: every step was read in several public copies of the scale.',
      B: 'Confidence: not held against a copy of the scale.',
      C: 'Confidence: the steps are ours, or THL’s text differs. A rough guide only.',
    },
    differs: 'Different in Finland',
    own: 'Own guidance',
  },
  components: {
    title: 'Components',
    met: (met, of) => `${met} of ${of} met`,
  },
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
    pasteHint: 'You can paste a column or a table from Excel.',
    sumsLeftOut: (rows) =>
      `${rows.length === 1 ? 'A row with a sum or mean was' : 'Rows with sums or means were'} left out: ${list.format(rows.map((row) => `“${row}”`))}.`,
    rest: (line) => `The others: ${line}`,
    notCounted: (rows) =>
      `Counted without ${list.format(rows)}. A score is suggested once they are in order, too.`,
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
      `Some cells under “${column}” were empty (${jobs.length === 1 ? 'job' : 'jobs'} ${list.format(jobs.map(String))}). Check the boxes.`,
    columnsLeftOut: (columns) =>
      `${columns.length === 1 ? 'A column was' : 'Columns were'} left out: ${list.format(columns.map((column) => (typeof column === 'number' ? `column ${column}` : `“${column}”`)))}.`,
    ownFigures: 'Counts entered separately (not used, since the jobs are listed)',
  },
  bands: {
    title: 'Bands',
    units: {
      1: 'Clients per full-time employment specialist',
      2: 'Share of time on employment services',
      4: 'Share of clients from one or two treatment teams',
      15: 'Days to the first face-to-face meeting, median',
      16: 'Share of employer contacts based on the client’s preferences and needs',
      17: 'Face-to-face contacts a week',
      19: 'Share of jobs that count',
      20: 'Share of jobs that count',
      21: 'Share of current jobs that are permanent and on the open market',
      24: 'Share of time outside the office',
    },
    score: 'Score',
    reached: 'reached',
    apart: 'apart from treatment',
    conditions: {
      4: 'Three treatment teams or more, or practitioners who are not organised in teams: 2 at most.',
      15: '5 also requires the time to be tracked.',
      16: '4 requires contacts in line with the plan, 5 also that options are shown.',
      17: 'Without tracking 2 at most; 3 requires a monthly review, 4 and 5 a weekly one. With fewer than three job seekers, two contacts for each are enough for 5.',
      19: 'Two jobs of a type count at most.',
      20: 'Two jobs with an employer count at most.',
      21: 'Fewer than 10 jobs: 1.',
    },
    limits: {
      apartFromCare: 'no treatment team',
      withoutTeams: 'practitioners don’t work in teams',
      threeTeams: 'three treatment teams or more',
      notInPlan: 'the job search plan isn’t followed',
      optionsNotShown: 'no options are shown',
      notTracked: 'no tracking',
      notReviewedMonthly: 'no monthly review',
      notReviewedWeekly: 'no weekly review',
      fewSeekers: 'fewer than three job seekers',
      fewJobs: 'fewer than 10 current jobs',
    },
    also: {
      plan: 'contacts in line with the current job search plan',
      options: 'options for clients with little work experience',
      tracking: 'tracking',
      monthlyReview: 'a monthly review of the tracking',
      weeklyReview: 'a weekly review of the tracking',
      oneTeam: 'attachment to a treatment team',
      twoTeams: 'attachment to two treatment teams at most',
    },
    alsoNeeded: (conditions) => `Also required: ${list.format(conditions)}.`,
    next: ({ score, unit, at, distance, more, share }, number, criterion) => {
      const to = `To score ${score}`;
      switch (unit) {
        case 'clients':
          return `${to}: ${one(number(at), 'client', 'clients')} at most, now ${number(distance)} too many.`;
        case 'percent':
          return `${to}: ${number(at)}%, ${one(number(distance), 'percentage point', 'percentage points')} to go${more === undefined ? '' : ` (${number(more)} more out of the same total)`}.`;
        case 'days':
          return `${to}: ${one(number(at), 'day', 'days')} at most, now ${number(distance)} too many.`;
        case 'contacts':
          return `${to}: ${one(number(at), 'contact', 'contacts')} a week, ${number(distance)} to go.`;
        case 'components':
          return `${to}: ${one(number(distance), ...nounsOf(criterion))} to go.`;
        case 'coachSteps':
          return `${to}: the specialists need ${one(number(distance), 'more point', 'more points')} between them.`;
        case 'jobs':
          return `${to}: ${one(number(at), 'job', 'jobs')} at least, at least ${number(share ?? 0)}% of them permanent on the open market; ${one(number(distance), 'job', 'jobs')} to go.`;
        case 'teams':
          return at === 1
            ? `${to}: attachment to a treatment team.`
            : `${to}: ${number(at)} treatment teams at most.`;
        case 'tracking':
          return `${to}: tracking.`;
        case 'plan':
          return `${to}: contacts in line with the current job search plan.`;
        case 'options':
          return `${to}: options for clients with little work experience.`;
        case 'monthlyReview':
          return `${to}: a monthly review of the tracking.`;
        case 'weeklyReview':
          return `${to}: a weekly review of the tracking.`;
      }
    },
    top: 'The highest score has been reached.',
  },
  rules: {
    figures: 'Rule: bands of the US IPS scale of 2008, unofficial.',
    components: 'Rule: score by the number of components met, after the US IPS scale of 2008, unofficial.',
    thl: {
      5: 'The components are from THL’s report template.',
      8: 'The key roles are from THL’s report template.',
      10: 'The practices are from THL’s report template.',
      11: 'The components are from THL’s report template.',
      13: 'The components are from THL’s report template.',
      15: 'The median is from THL’s criterion.',
      17: 'That only clients in the job-search phase count is from THL’s criterion.',
      19: 'That at most two jobs of the same type count is from THL’s criterion.',
      20: 'That the same employer counts at most twice is from THL’s criterion.',
      21: 'What the open market is, is from THL’s criterion.',
      25: 'The strategies were picked from the text of THL’s criterion.',
    },
    mean: 'With several employment specialists, the criterion gets the whole points of their mean: this rule is the add-in’s own.',
    fewSeekers:
      'With fewer than three clients in the job-search phase, two contacts for each are enough for 5.',
    leftOut: (coaches) =>
      `${one(coaches, 'employment specialist', 'employment specialists')} without clients in the job-search phase left out: this rule is the add-in’s own.`,
  },
  line: {
    part: (part, whole) => `${part} of ${whole}`,
    counted: (part, whole) => `${part} of ${whole} counted`,
    noJobs: 'No current jobs',
    coaches: (count) => one(count, 'employment specialist', 'employment specialists'),
    clients: (count) => one(count, 'client', 'clients'),
    mean: (value, score) => `mean ${value}, mean score ${score}`,
    median: (days) => `median ${one(days, 'day', 'days')}`,
    units: {
      clients: (value) => one(value, 'client', 'clients'),
      percent: (value) => `${value}%`,
      days: (value) => one(value, 'day', 'days'),
      contacts: (value) => one(value, 'contact a week', 'contacts a week'),
    },
  },
  suggestion: {
    fromFigures: (score) => `Suggested score from your figures: ${score}`,
    fromComponents: (score) => `Suggested score from the components: ${score}`,
    same: 'The same as yours.',
    yours: (score) => `Yours: ${score}`,
    use: (score) => `Use ${score}`,
    intoComments: 'Add the calculation to the comments',
    renewComments: 'Update the calculation in the comments',
    inComments: 'The calculation is in the comments',
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
  sources: {
    chips: 'Kinds of data sources',
    asBefore: (number) => `Same as in criterion ${number}`,
    ownWords: 'named in your own words',
    names: 'From the front',
    dismiss: 'Hide suggestions',
  },
  note: { label: 'Own note', hint: 'Not shown in the report, but travels with the document.' },
  working: {
    kept: 'Working data is saved in the document, but not shown in its text',
    keeping: 'Saving working data…',
    refused: 'Working data was not saved in the document.',
    unread: 'The document’s working data could not be read.',
    refusals: {
      readOnly: 'The document can’t be edited. Allow editing in Word and try again.',
      gone: 'The document has changed in the meantime. Try again.',
      busy: 'Word can’t write to the document just now. Try again.',
      offline: 'Word is not responding. Check the connection and try again.',
      unsupported:
        'There is too much of it, or this version of Word can’t save it. Shorten the notes or use a newer version of Word.',
      unreachable: 'The task pane can’t reach it in this version of Word. Try Word on the web.',
      altered: 'Word saved something other than it was given. Try again.',
      interrupted: 'Saving was interrupted. Try again.',
      unknown: 'Word did not accept it. Try again.',
    },
    conflict: (criterion, kind) =>
      kind === 'sent'
        ? 'The day on which the draft was sent was changed elsewhere at the same time. Which one holds?'
        : `${{ ticks: 'The ticks', figures: 'The figures', jobs: 'The list of jobs', note: 'The note', need: 'The development need', settled: 'The mark of agreement' }[kind]} of criterion ${criterion} changed elsewhere at the same time. Which one holds?`,
    mine: 'Entered here',
    theirs: 'In the document',
    keepMine: 'Use what was entered here',
    keepTheirs: 'Use the document’s',
    room: {
      little: 'The document has little room left for working data. Shorten the notes.',
      none: 'There is more working data than the document has room for, and it is not kept. Shorten the notes.',
    },
    damaged:
      'The document’s working data is damaged and can’t be read. The report itself is intact. What you enter now takes its place.',
    lost: (count) =>
      count === 1
        ? 'One piece of working data could not be understood and was left out.'
        : `${count} pieces of working data could not be understood and were left out.`,
    newer:
      'The working data was created with a newer version of this add-in. It is left untouched and can’t be changed here.',
    newerWaits:
      'What was added here waits in this window only: copy the notes, or go on in the newer version.',
    title: 'Working data',
    explain:
      'Ticked components, figures and your own notes travel with the document, but do not show in its text. Remove them before you send the report.',
    none: 'The document has no working data.',
    remove: 'Remove working data',
    losses: ({ ticks, figures, notes, needs }) => [
      ...(ticks > 0 ? [`Ticks: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Figures: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Own notes: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Unfinished choice of development needs: ${criteriaOf(needs)}`] : []),
    ],
    confirm:
      'The following is removed from the document. The open file is the only copy, and this can’t be undone. Save a copy of the document first if you may need it later.',
    reallyRemove: 'Remove all',
    cancel: 'Cancel',
    removed: 'The working data was removed from the document.',
  },
  guidance: {
    title: 'Guidance',
    explain:
      'Your organisation’s own guidance (a JSON file) takes the place of the unofficial one in the criteria that it has.',
    pick: 'Use your own guidance',
    inUse: (source, criteria) =>
      `In use: ${source} (${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}).`,
    notKept: 'The guidance could not be kept on this machine: it is in use until the task pane is closed.',
    remove: 'Remove own guidance',
    broken: (file) => `The file ${file} can’t be used.`,
    unreadable: 'The file could not be read. Choose it again.',
    more: (count) => (count === 1 ? 'And one more fault.' : `And ${count} more faults.`),
    criterion: (number) => `Criterion ${number}`,
    form: {
      write: 'Write own guidance',
      edit: 'Edit own guidance',
      title: 'Own guidance',
      explain:
        'Write descriptions for the criteria whose unofficial guidance you want to replace. An unfinished text is there until the task pane is closed.',
      otherInUse: 'The guidance in use has been replaced or removed since you began this text.',
      goOn: 'Go on with this text',
      discard: 'Discard this text',
      source: 'Where the descriptions come from',
      about: 'What is good to know of the descriptions (may be empty)',
      language: 'Language of the texts',
      unofficial: 'The descriptions are not THL’s own: mark them as unofficial',
      criterion: 'Criterion',
      step: (score) => `What earns ${score}`,
      note: 'Note (may be empty)',
      ownSource: 'This criterion’s own source (may be empty)',
      confidence: 'Confidence',
      notSaid: 'Not said',
      suggests: 'Suggest a score from components or figures',
      differs: 'The criterion is different in Finland',
      use: 'Put to use',
      save: 'Put to use and save the file',
      show: 'Put to use and show the file’s content',
      used: 'The guidance is in use.',
      saved: (file) => `The guidance is in use, and the file ${file} was given to the browser to be saved.`,
      noSaving:
        'The guidance is in use. Files can’t be saved from this Word: copy the content and save it yourself.',
      notTaken: 'The guidance can’t be put to use yet.',
    },
    faults: {
      missing: 'Something required is missing.',
      unknownKey: 'Unknown key.',
      wrongType: 'The value is of the wrong type.',
      empty: 'The text is empty.',
      tooLong: 'The text is too long: 600 characters at most.',
      brokenLetter: 'The text has a damaged character (\uFFFD). Type it again.',
      wrongVersion: 'The version of the file is not known.',
      unknownLanguage: 'The language has to be fi, sv or en.',
      unknownConfidence: 'The confidence has to be A, B or C.',
      numberOutOfRange: 'The number of the criterion has to be 1–25.',
      stepMissing: 'The text of a score is missing.',
      stepEmpty: 'The text of a score is empty.',
      stepTooLong: 'The text of a score is too long: 600 characters at most.',
      noCriteria: 'The file has no criteria.',
      notJson: 'The file is not valid JSON.',
      notUnicode: 'The letters of the file can’t be read. Save the file as UTF-8 and choose it again.',
      tooLarge: 'The file is too large: 200 kB at most.',
      numberDoubled: 'The same criterion is in the file twice.',
    },
  },
};
