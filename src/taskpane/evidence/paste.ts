import { isBlank, plainText, spacedOnce } from '../../characters/plain';
import type { BandedCriterion } from '../../assessment/figures/bands';
import { countsByName, groupsOf } from '../../assessment/figures/diversity';
import { readNumber } from '../../assessment/figures/numbers';
import { isSumRow } from '../../assessment/figures/pastedRows';
import { figureColumnWords } from '../../words/figureColumnWords';
import type { LeftOutColumn } from './pastedTable';
import { columnsLeftOut, headedTable } from './pastedTable';

export type Row = Readonly<Record<string, string>>;

export interface Target {
  readonly number: BandedCriterion;
  readonly columns: readonly string[];
  readonly row: number;
  readonly column: string;
}

type Cells = readonly string[];

/** Of job kinds and employers a bare column of names has one row a job: it is counted up. */
function tableOf(rows: readonly Cells[], { number, column }: Target): readonly Cells[] {
  const bare = rows.every((cells) => cells.length === 1);
  if (!countsByName(number) || column !== 'name' || !bare) return rows;
  const names = rows.map(([name = '']) => name).filter((name) => name !== '');
  return groupsOf(names).map(({ name, jobs }) => [name, String(jobs ?? '')]);
}

export interface FilledRows {
  readonly rows: readonly Row[];
  /** Sums and means among what was pasted, each in one line: they are nobody's figures and not filled in. */
  readonly rowsLeftOut: readonly string[];
  readonly columnsLeftOut: readonly LeftOutColumn[];
}

const isFigure = (cell: string): boolean => ['number', 'percentage'].includes(readNumber(cell).kind);

/** What the cells of a heading name, each once; an empty one above the names is theirs. No heading holds figures. */
function columnsNamed(heading: Cells, number: BandedCriterion): (string | null)[] {
  if (heading.some(isFigure)) return [];
  const words = Object.entries(figureColumnWords[number] ?? {});
  const named = heading.map((cell, place) => {
    const name = plainText(cell).toLowerCase();
    if (name === '') return place === 0 ? 'name' : null;
    return words.find(([, known]) => known.some((word) => name.includes(word)))?.[0] ?? null;
  });
  return named.map((column, place) => (named.indexOf(column) === place ? column : null));
}

const namesFigures = (columns: readonly (string | null)[]): boolean =>
  columns.includes('name') && columns.some((column) => column !== null && column !== 'name');

/** Which column each pasted one is for: in order from the given one on, unless the heading tells another order. */
function placesOf(heading: Cells | null, { number, columns, column }: Target): readonly (string | null)[] {
  const inOrder = columns.slice(columns.indexOf(column));
  const named = columnsNamed(heading ?? [], number);
  const isOther = named.some((one, place) => one !== null && one !== inOrder[place]);
  return column === 'name' && isOther && namesFigures(named) ? named : inOrder;
}

/** Whether a row is a sum or a mean: by its word, or as the last one, without a name below others that have one. */
function isSum(cells: Cells, rows: readonly Cells[], nameAt: number): boolean {
  if (isSumRow(cells)) return true;
  const isNameless = (row: Cells): boolean => isBlank(row[nameAt] ?? '');
  const others = rows.filter((row) => row !== cells && !row.every(isBlank));
  return (
    nameAt >= 0 &&
    cells === rows.findLast((row) => !row.every(isBlank)) &&
    isNameless(cells) &&
    others.length > 1 &&
    !others.some(isNameless)
  );
}

/** The rows with a pasted column or table filled in from the given cell on; null when only one cell was pasted. */
export function fillRows(rows: readonly Row[], text: string, target: Target): FilledRows | null {
  const { heading, rows: read } = headedTable(text, (cells) =>
    namesFigures(columnsNamed(cells, target.number)),
  );
  if (heading === null && read.length < 2 && (read[0]?.length ?? 0) < 2) return null;
  const places = placesOf(heading, target);
  const sums = read.filter((cells) => isSum(cells, read, places.indexOf('name')));
  const table = tableOf(
    read.filter((cells) => !sums.includes(cells)),
    target,
  );
  const length = Math.max(rows.length, target.row + table.length);
  const filledRows = Array.from({ length }, (_, index) => {
    const cells = table[index - target.row] ?? [];
    const filled = places.flatMap((name, place) => {
      const cell = cells[place];
      return cell === undefined || name === null ? [] : [[name, cell] as const];
    });
    return { ...rows[index], ...Object.fromEntries(filled) };
  });
  return {
    rows: filledRows,
    rowsLeftOut: sums.map((cells) => spacedOnce(cells.join(' '))),
    columnsLeftOut: columnsLeftOut({ heading, rows: table }, places),
  };
}
