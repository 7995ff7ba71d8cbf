import type { BandedCriterion } from './bands';

/** `text` is a name; `prose` is longer; `list` is many figures in one field, as pasted; `answer` is yes, no or open. */
export type FigureInput = 'text' | 'prose' | 'number' | 'percent' | 'list' | 'answer';

/** What a criterion asks for: fields of its own, and a table with a row per coach or per kind of job. */
export interface FigureForm {
  readonly fields: Readonly<Record<string, FigureInput>>;
  readonly rows: Readonly<Record<string, FigureInput>> | null;
  /** Fields that are kept with the others and earn no score. */
  readonly beside?: Readonly<Record<string, FigureInput>>;
}

const time: FigureForm = {
  fields: {},
  rows: { name: 'text', share: 'percent', part: 'number', worked: 'number' },
};
const diversity: FigureForm = { fields: {}, rows: { name: 'text', jobs: 'number' } };

/** What each of criterion 21's two percentages is stated with, in `percentageStatement.ts`. */
const percentages = {
  employmentPart: 'number',
  employmentWhole: 'number',
  employmentPeriod: 'text',
  employmentDefinition: 'prose',
  progressPart: 'number',
  progressWhole: 'number',
  progressPeriod: 'text',
  progressDefinition: 'prose',
} as const;

export type PercentageField = keyof typeof percentages;

/**
 * The same names are used for the rules' arguments and faults, and in the document's working data, so they
 * must not change.
 */
export const figureForms: Readonly<Record<BandedCriterion, FigureForm>> = {
  1: { fields: {}, rows: { name: 'text', clients: 'number', fullTime: 'percent' } },
  2: time,
  4: {
    fields: { withoutTeams: 'answer' },
    rows: { name: 'text', clients: 'number', fromTeams: 'number', teams: 'number' },
  },
  15: { fields: { days: 'list', tracked: 'answer' }, rows: null },
  16: {
    fields: { contacts: 'number', onPreferences: 'number', inPlan: 'answer', optionsShown: 'answer' },
    rows: null,
  },
  17: {
    fields: { tracked: 'answer', reviewedWeekly: 'answer', reviewedMonthly: 'answer' },
    rows: { name: 'text', contacts: 'number', weeks: 'number', seekers: 'number' },
  },
  19: diversity,
  20: diversity,
  21: { fields: { jobs: 'number', permanent: 'number' }, rows: null, beside: percentages },
  24: time,
};
