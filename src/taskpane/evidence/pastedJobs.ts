import { isBlank, plainText, spacedOnce } from '../../characters/plain';
import type { JobColumn } from '../../assessment/figures/jobs';
import { jobColumns } from '../../assessment/figures/jobs';
import { isColumnName, isSumRow } from '../../assessment/figures/pastedRows';
import { answerTexts } from '../../assessment/figures/suggest';
import type { JobTexts } from '../../assessment/workingData';
import { answerWords } from '../../words/answerWords';
import { jobColumnWords } from '../../words/jobColumnWords';
import type { HeadedTable, LeftOutColumn } from './pastedTable';
import { columnsLeftOut, headedTable } from './pastedTable';

/** What a cell says of a question of yes and no; null where that can't be told. */
function answerIn(cell: string): 'yes' | 'no' | null {
  const word = plainText(cell).toLowerCase().replace(/[.!]$/u, '');
  return (['yes', 'no'] as const).find((answer) => answerWords[answer].includes(word)) ?? null;
}

type Tick = 'permanent' | 'current';
const isTick = (column: JobColumn): column is Tick => column === 'permanent' || column === 'current';

export interface PastedJobs {
  readonly jobs: readonly JobTexts[];
  /** Cells that should say yes or no and say neither, each once: they count as no. */
  readonly unread: readonly string[];
  /** Jobs, from 1, of which an empty cell says nothing: they are as if nothing had been pasted there. */
  readonly unsaid: Readonly<Record<Tick, readonly number[]>>;
  /** Sums and means among what was pasted, each in one line. */
  readonly rowsLeftOut: readonly string[];
  readonly columnsLeftOut: readonly LeftOutColumn[];
}

const columnNamed = (cell: string): JobColumn | null => {
  const name = plainText(cell).toLowerCase();
  return jobColumns.find((column) => jobColumnWords[column].some((word) => name.startsWith(word))) ?? null;
};

type Rows = readonly (readonly string[])[];

const namesJobs = (cells: readonly string[]): boolean => {
  const named = cells.map(columnNamed);
  return named.includes('type') && named.includes('employer');
};

/**
 * The heading and the jobs below it. Words above figures are a heading elsewhere, but a job here, where a figure may be
 * a tick.
 */
function tableIn(text: string): HeadedTable {
  const { heading, rows } = headedTable(text, namesJobs);
  const isHeading = heading?.some((cell) => columnNamed(cell) !== null || isColumnName(cell)) ?? true;
  return isHeading ? { heading, rows } : { heading: null, rows: [heading ?? [], ...rows] };
}

/**
 * Which column of the list each pasted column is for; null is left out. A heading that names kinds and employers
 * decides; else the columns follow from the given one on.
 */
function placesOf(heading: readonly string[] | null, from: JobColumn): readonly (JobColumn | null)[] {
  const named = (heading ?? []).map(columnNamed);
  const first = named.map((column, place) => (named.indexOf(column) === place ? column : null));
  if (from === 'type' && namesJobs(heading ?? [])) return first;
  return jobColumns.slice(jobColumns.indexOf(from));
}

/** An empty cell is a no where the others of its column are ticks alone; else it says nothing. */
function isBlankNo(rows: Rows, place: number): boolean {
  const given = rows.map((cells) => cells[place] ?? '').filter((cell) => !isBlank(cell));
  return given.length > 0 && given.every((cell) => answerIn(cell) === 'yes');
}

/** The jobs with a pasted column or table filled in from the given cell on; null when only one cell was pasted. */
export function fillJobs(
  jobs: readonly JobTexts[],
  text: string,
  row: number,
  column: 'type' | 'employer',
): PastedJobs | null {
  const { heading, rows } = tableIn(text);
  if (heading === null && rows.length < 2 && (rows[0]?.length ?? 0) < 2) return null;
  const table = rows.filter((cells) => !isSumRow(cells));
  const places = placesOf(heading, column);
  const unread: string[] = [];
  const unsaid: Record<Tick, number[]> = { permanent: [], current: [] };
  const filled = table.map((cells, index) => {
    const own: Partial<Record<JobColumn, string>> = {};
    places.slice(0, cells.length).forEach((name, place) => {
      const cell = cells[place] ?? '';
      if (name === null) return;
      if (!isTick(name)) own[name] = cell;
      else if (!isBlank(cell) || isBlankNo(table, place)) {
        const answer = answerIn(cell);
        if (answer === null) unread.push(cell);
        own[name] = answerTexts[answer ?? 'no'];
      } else if (cells.some((other) => !isBlank(other))) unsaid[name].push(row + index + 1);
    });
    return own;
  });
  const length = Math.max(jobs.length, row + table.length);
  return {
    jobs: Array.from({ length }, (_, index): JobTexts => ({ ...jobs[index], ...filled[index - row] })),
    unread: [...new Set(unread)],
    unsaid,
    rowsLeftOut: rows.filter(isSumRow).map((cells) => spacedOnce(cells.join(' '))),
    columnsLeftOut: columnsLeftOut({ heading, rows: table }, places),
  };
}
