import { answerTexts } from '../../assessment/figures/suggest';
import type { CriterionWork, FigureTexts } from '../../assessment/workingData';

type Row = Readonly<Record<string, string>>;

const { yes, no } = answerTexts;
const figures = (rows: readonly Row[], fields: Row = {}): { readonly figures: FigureTexts } => ({
  figures: { fields, rows },
});
/** Which of a criterion's components are met: "x" for each that is. */
const ticks = (marks: string): { readonly ticks: readonly boolean[] } => ({
  ticks: Array.from(marks, (mark) => mark === 'x'),
});
const rowsOf = (names: readonly string[], column: string, values: readonly string[]): Row[] =>
  names.map((name, at) => ({ name, [column]: values[at] ?? '' }));

/**
 * The assessors' figures and ticks: those behind the scores that are given, and those that lead to a suggestion
 * where there is none yet. The names are in the report's language, the figures alike.
 */
export const work = (
  coaches: readonly string[],
  jobs: readonly string[],
  employers: readonly string[],
  note: string,
): Readonly<Record<number, Partial<CriterionWork>>> => {
  const counted = (column: string, values: readonly string[]): Row[] => rowsOf(coaches, column, values);
  const clients = counted('clients', ['24', '22', '12']);
  const fromTeams = ['16', '14', '7'];
  const contacts = counted('contacts', ['18', '20', '13']);
  return {
    1: figures(clients.map((row, at) => ({ ...row, fullTime: ['100', '100', '50'][at] ?? '' }))),
    4: figures(clients.map((row, at) => ({ ...row, fromTeams: fromTeams[at] ?? '', teams: '2' }))),
    5: ticks('x-xx-'),
    8: ticks('x-x-x'),
    10: ticks('x-x--'),
    11: ticks('xx--x'),
    13: ticks('xxx-'),
    15: figures([], { days: '12 19 24 27 33 38 41 52 75', tracked: yes }),
    16: figures([], { contacts: '40', onPreferences: '24' }),
    17: figures(
      contacts.map((row) => ({ ...row, weeks: '4' })),
      { tracked: yes, reviewedWeekly: no, reviewedMonthly: yes },
    ),
    19: figures(rowsOf(jobs, 'jobs', ['3', '3', '2', '2', '1', '1'])),
    20: figures(rowsOf(employers, 'jobs', ['3', '3', '2', '2', '2'])),
    21: figures([], { permanent: '9', jobs: '12' }),
    23: { note },
    24: figures(counted('share', ['48', '55', '41'])),
    25: ticks('xx-xx-'),
  };
};
