import { plainText } from '../../characters/plain';
import type { JobColumn } from '../../assessment/jobs';
import { jobColumns } from '../../assessment/jobs';
import { readPaste } from '../../assessment/numbers';
import { isSumRow } from '../../assessment/pastedRows';
import { answerTexts } from '../../assessment/suggest';
import type { JobTexts } from '../../assessment/workingData';
import { answerWords } from '../../words/answerWords';
import { jobColumnWords } from '../../words/jobColumnWords';

/** What a cell says of a question of yes and no; null where that can't be told. */
function answerIn(cell: string): 'yes' | 'no' | null {
  const word = plainText(cell).toLowerCase().replace(/[.!]$/u, '');
  return (['yes', 'no'] as const).find((answer) => answerWords[answer].includes(word)) ?? null;
}

const isText = (column: JobColumn): boolean => column === 'type' || column === 'employer';

export interface PastedJobs {
  readonly jobs: readonly JobTexts[];
  /** Cells that should say yes or no and say neither: they count as no. */
  readonly unread: readonly string[];
}

const columnNamed = (cell: string): JobColumn | null => {
  const name = plainText(cell).toLowerCase();
  return jobColumns.find((column) => jobColumnWords[column].some((word) => name.startsWith(word))) ?? null;
};

/**
 * Which column of the list each pasted column is for; null is left out. A heading that names kinds and employers
 * decides; else the columns follow from the given one on.
 */
function placesOf(heading: readonly string[] | null, from: JobColumn): readonly (JobColumn | null)[] {
  const named = (heading ?? []).map(columnNamed);
  const first = named.map((column, place) => (named.indexOf(column) === place ? column : null));
  if (from === 'type' && first.includes('type') && first.includes('employer')) return first;
  return jobColumns.slice(jobColumns.indexOf(from));
}

/** The jobs with a pasted column or table filled in from the given cell on; null when only one cell was pasted. */
export function fillJobs(
  jobs: readonly JobTexts[],
  text: string,
  row: number,
  column: 'type' | 'employer',
): PastedJobs | null {
  const { heading, rows } = readPaste(text);
  if (heading === null && rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null;
  const table = rows.filter((cells) => !isSumRow(cells));
  const columns = placesOf(heading, column);
  const unread: string[] = [];
  const cellOf = (name: JobColumn, cell: string): string => {
    if (isText(name)) return cell;
    const answer = answerIn(cell);
    if (answer === null) unread.push(cell);
    return answerTexts[answer ?? 'no'];
  };
  const filled = Array.from({ length: Math.max(jobs.length, row + table.length) }, (_, index): JobTexts => {
    const cells = table[index - row];
    const given = cells ? columns.slice(0, cells.length) : [];
    const own = given.flatMap((name, place) =>
      name === null ? [] : [[name, cellOf(name, cells?.[place] ?? '')] as const],
    );
    return { ...jobs[index], ...Object.fromEntries(own) };
  });
  return { jobs: filled, unread };
}
