import type { RoleWarning } from '../../../assessment/comparison/role';
import { enFileFaults } from '../../../wording/files/en';
import { enHoldings } from '../../../wording/holdings/en';
import { namedHoldings } from '../../../wording/holdings/holdingTexts';
import { listIn } from '../../../wording/listIn';
import { quoteIn } from '../../../wording/quote';
import type { CompareTexts } from './compareTexts';
import { unreadScoresIn } from './unreadScoresIn';

const list = listIn('en-GB');
const quote = quoteIn('en');
const unreadIn = unreadScoresIn(quote);

function warning(found: RoleWarning): string {
  switch (found.kind) {
    case 'otherCriteria':
      return found.set === 'latu'
        ? 'The report uses the LATU criteria, so its scores are not compared.'
        : 'The criteria of the report aren’t the IPS quality criteria, so its scores are not compared.';
    case 'otherUnit':
      return `The report is about another unit, or the unit’s name is written differently: ${quote(found.unit)}. Check that it is the same unit.`;
    case 'overlapping':
      return 'The days of the assessment are partly those of this report.';
    case 'notEarlier':
      return 'The assessment was made after the one of this report, so the report is not used as an earlier one. Check that you chose the right file and that the days of assessment are right.';
    case 'longBefore':
      return 'The assessment was made more than three months before the one of this report. Check whether this is an earlier report.';
    case 'later':
      return 'The assessment was made after the one of this report.';
    case 'otherDays':
      return 'The days of the assessment are others than in this report. Check that it is the same assessment.';
    case 'noDate':
      return 'The day of the assessment could not be read.';
    case 'ownNoDate':
      return 'The day of assessment of this report isn’t known yet, so it can’t be told whether the chosen report is of the same assessment. Check what report it is.';
    case 'sameReport':
      return 'The report is the same as the open one: the same texts and the same scores. Is this the right file?';
    case 'pickedTwice':
      return 'The same report was picked before. Remove one of them, so that it does not count twice.';
    case 'otherVersion':
      return `This may be another version of a report that was picked before: ${found.name}. If so, remove the older one, so that the same report is not counted twice.`;
    case 'sameDay':
      return `A report of an assessment that ended on the same day was picked before: ${found.name}. If it is the same assessment, remove one of the two, so that it is not counted twice.`;
    case 'incomplete':
      return `Scores are given for ${found.scored}/25 criteria.`;
    case 'unreadScores':
      return `The scores of these criteria could not be read and are left out: ${unreadIn(found.given)}. Correct them in that report to whole numbers 1–5 and choose the report again.`;
    case 'secondReport':
      return 'The file holds a second report, which was not read. Save it as a file of its own if you want to compare with it.';
    case 'rowsDiffer':
      return `The score at the criterion and the one in the score table differ: ${found.given.map(({ number, score, row }) => `${number} (${score}, in the table ${row})`).join(', ')}. The score at the criterion is compared. Check which one is right.`;
    case 'rowsAlone':
      return `Scores that stand in the score table alone are not compared: ${found.criteria.length === 1 ? 'criterion' : 'criteria'} ${found.criteria.join(', ')}. Open the report in Word, give the score at the criterion and choose the report again.`;
    case 'unsure':
      return found.fields === 1
        ? 'One field could not be told for certain and is left out. Open the report in Word and confirm the field in the pane.'
        : `${found.fields} fields could not be told for certain and are left out. Open the report in Word and confirm the fields in the pane.`;
    case 'doubled':
      return found.fields === 1
        ? 'One field is in the report several times. The first was read: check in the report that it is the right one.'
        : `${found.fields} fields are in the report several times. The first ones were read: check in the report that they are the right ones.`;
    case 'ownCriteria':
      return 'The open report uses the LATU criteria and the chosen one the IPS quality criteria, so scores are not compared.';
  }
}

export const en: CompareTexts = {
  title: 'Compare',
  explain:
    'Open another assessor’s report, the unit’s self-assessment, an earlier report or the action plan that the unit has filled in beside this one. The files are read in this pane alone: they are not kept and not sent anywhere.',
  pick: 'Choose reports',
  drop: 'or drop the files here',
  reading: 'Reading…',
  picked: 'Chosen reports',
  role: 'What report is this?',
  roles: {
    colleague: 'Another assessor’s report',
    selfAssessment: 'The unit’s self-assessment',
    earlier: 'An earlier report',
    draft: 'A draft for comments',
  },
  who: (assessors, day) => `${assessors}, ${day}`,
  noDay: 'day not known',
  noAssessors: 'Assessors not known',
  remove: (name) => `Remove ${name}`,
  notReport:
    'The file isn’t an IPS quality assessment report. If it is one, its fields may have been lost when another program than Word saved it: ask for the original file.',
  notebook: 'The file is a visit notebook. Read it in on the notebook’s page, which opens from the menu.',
  unreadable:
    'The file could not be read. Check that it is not open elsewhere, moved or still being downloaded from the cloud, and choose it again. If that does not help, open the file in Word and save it again.',
  faults: enFileFaults,
  warning,
  reconcile: 'Reconcile',
  scores: { now: 'This', other: 'Other', none: 'no score' },
  criterion: 'Criterion',
  section: 'Section',
  collecting: {
    title: 'Following up several units',
    explain:
      'Gather the scores of many reports in one table, such as all units of a wellbeing services county.',
    open: 'Many reports in one table',
  },
  plan: {
    kind: 'Action plan',
    title: (name) => `Action plan: ${name}`,
    nothing: 'No development needs were found in the action plan. Its fields may have been removed.',
    pickedTwice: 'The same action plan was picked before. Remove one of them.',
    otherUnit: (unit) =>
      `The plan is about another unit, or the unit’s name is written differently: ${quote(unit)}. Check that it is the same unit.`,
    otherCriteria: (isPlanAdapted) =>
      isPlanAdapted
        ? 'The plan rests on an assessment by the LATU criteria, so its development needs are not compared with the criteria of this report.'
        : 'The open report uses the LATU criteria and the plan the IPS quality criteria, so the plan’s development needs are not compared with the criteria of this report.',
    otherVersion: (name) =>
      `This may be another version of a plan that is chosen already: ${name}. If so, remove the older one.`,
    tracked: 'The plan has tracked changes that were not accepted. It was read as if they were.',
    otherAsks: 'What the criterion asks has text in the plan that is not in this report:',
    counts: (all, open) =>
      all === 0
        ? 'No actions have been written into the plan.'
        : `Actions: ${all}, not done or under way: ${open}.`,
    noActions: 'No actions have been written.',
    course: (before, target, now) => `Then: ${before}, target: ${target}, now: ${now}`,
    statuses: { notStarted: 'not started', underWay: 'under way', done: 'done', dropped: 'will not be done' },
    noStatus: 'no status chosen',
    recommendations: 'Recommendations:',
    responsible: (text) => `Responsible: ${text}`,
    due: (text) => `Deadline: ${text}`,
    followUp: (text) => `Follow-up: ${text}`,
    notes: 'Also written in the plan:',
    besides: (holds) =>
      `The plan also contains ${list.format(namedHoldings(holds, enHoldings.words))}. This is not shown here: look at it in the plan. Text boxes and drawings are counted as pictures.`,
  },
  agreement: {
    title: (name) => `Agreement: ${name}`,
    independent: 'These figures rest on the scores before they were reconciled.',
    otherAssessment:
      'The working data hold scores from the reconciling of another assessment. They are not counted here.',
    nothing: 'No criterion is scored in both reports yet.',
    equal: (equal, compared) => `Same score: ${equal}/${compared}`,
    withinOne: (withinOne, compared) => `At most 1 point apart: ${withinOne}/${compared}`,
    mean: (difference, distance) =>
      `The other report’s scores differ from those of this report by ${difference} on average; whichever way, the difference is ${distance} on average.`,
    sections: 'By section',
    equalHead: 'Same',
    withinOneHead: 'At most 1 apart',
    differing: 'Differences, the largest first',
    allAgree: 'All scores that were compared are the same.',
    kappa: (weights, value) => `Cohen’s kappa, ${weights} weights: ${value}`,
    kappaUndefined: {
      nothing: 'undefined, since there is nothing to compare',
      oneValue: 'undefined, since all scores are the same',
    },
    limits:
      'Kappa says how much more than by chance the assessors agree. Where nearly all scores are 4 or 5, kappa can be low although the assessors nearly always agree. So look at the number of equal scores first.',
    row: 'Scores for statistics (CSV)',
  },
  draft: {
    title: (name) => `Changed since it was sent: ${name}`,
    unchanged: 'Nothing has changed in the criteria.',
    changed: (count) => (count === 1 ? 'One criterion has changed.' : `${count} criteria have changed.`),
    score: (before, now) => `Score: ${before} → ${now}`,
    front: 'Changed in the front and the summary',
    filed: (name) => `Comments in the file ${name}`,
    otherComments: 'Other comments',
  },
  takeOver: {
    title: (name) => `Take over from the report: ${name}`,
    explain:
      'Choose the changes that come into this report. Chosen from the start are only those for which this report has nothing yet. All of it can be undone at one press.',
    otherLanguage: 'The report is in another language than this report. Texts are not translated.',
    kindsTitle: 'What to take over',
    kinds: {
      score: 'Scores',
      sources: 'Data sources',
      comments: 'Comments',
      recommendations: 'Recommendations',
      front: 'Front',
    },
    changes: 'Changes',
    nothing: 'There is nothing to take over here.',
    lapsed: 'This report has changed here since you chose. Choose again.',
    withoutPlace: (fields) =>
      fields === 1
        ? 'One field has no place in this report.'
        : `${fields} fields have no place in this report.`,
    all: 'Choose all',
    none: 'Choose none',
    take: (count) => (count === 0 ? 'Take over the chosen ones' : `Take over the chosen ones (${count})`),
  },
  previous: {
    title: 'The previous assessment, for the front',
    ask: 'Which assessment was the previous one? (a number)',
    unread: 'This does not say which assessment it was. Enter its number, for example 2.',
    now: (text) => `(now: ${text})`,
    fill: 'Fill in those chosen',
  },
  lastTime: {
    title: (day) => `Earlier report ${day}`,
    score: (score) => `${score} ${score === 1 ? 'point' : 'points'}`,
    unexplained: 'The score has changed by 2 points or more. Say in the comments why.',
    add: 'Add:',
    need: 'Was a key development need',
  },
  years: {
    title: 'Scores by assessment',
    scores: 'Scores',
    bars: 'The wide bar is the earlier assessment, the narrow one this assessment.',
    lines: 'The line goes from the first assessment to this one.',
  },
  change: {
    title: (name) => `Change: ${name}`,
    before: 'Before',
    now: 'Now',
    total: 'Total',
    level: 'Level',
    average: 'Average of the section',
    criteria: 'Criteria',
    courses: { dropped: 'dropped', stillLow: 'still low' },
    open: 'open',
  },
};
