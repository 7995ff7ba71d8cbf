import { listIn } from '../../../../wording/listIn';
import { counted } from '../counted';
import type { SuggestionTexts } from './suggestionTexts';

const list = listIn('en-GB');

/** What the components of a criterion are called in the report. */
const componentNouns: Readonly<Record<number, readonly [singular: string, plural: string]>> = {
  8: ['key role', 'key roles'],
  10: ['practice', 'practices'],
  25: ['strategy', 'strategies'],
};

const nounsOf = (criterion: number): readonly [string, string] =>
  componentNouns[criterion] ?? ['component', 'components'];

export const en: SuggestionTexts = {
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
          return `${to}: ${counted(number(at), 'client', 'clients')} at most, now ${number(distance)} too many.`;
        case 'percent':
          return `${to}: ${number(at)}%, ${counted(number(distance), 'percentage point', 'percentage points')} to go${more === undefined ? '' : ` (${number(more)} more out of the same total)`}.`;
        case 'days':
          return `${to}: ${counted(number(at), 'day', 'days')} at most, now ${number(distance)} too many.`;
        case 'contacts':
          return `${to}: ${counted(number(at), 'contact', 'contacts')} a week, ${number(distance)} to go.`;
        case 'components':
          return `${to}: ${counted(number(distance), ...nounsOf(criterion))} to go.`;
        case 'coachSteps':
          return `${to}: the specialists need ${counted(number(distance), 'more point', 'more points')} between them.`;
        case 'jobs':
          return `${to}: ${counted(number(at), 'job', 'jobs')} at least, at least ${number(share ?? 0)}% of them permanent on the open market; ${counted(number(distance), 'job', 'jobs')} to go.`;
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
      `${counted(coaches, 'employment specialist', 'employment specialists')} without clients in the job-search phase left out: this rule is the add-in’s own.`,
  },
  line: {
    part: (part, whole) => `${part} of ${whole}`,
    counted: (part, whole) => `${part} of ${whole} counted`,
    noJobs: 'No current jobs',
    coaches: (count) => counted(count, 'employment specialist', 'employment specialists'),
    clients: (count) => counted(count, 'client', 'clients'),
    mean: (value, score) => `mean ${value}, mean score ${score}`,
    median: (days) => `median ${counted(days, 'day', 'days')}`,
    units: {
      clients: (value) => counted(value, 'client', 'clients'),
      percent: (value) => `${value}%`,
      days: (value) => counted(value, 'day', 'days'),
      contacts: (value) => counted(value, 'contact a week', 'contacts a week'),
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
};
