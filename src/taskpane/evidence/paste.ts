import { isBlank, spacedOnce } from '../../characters/plain';
import type { BandedCriterion } from '../../assessment/bands';
import { countsByName, groupsOf } from '../../assessment/figures/diversity';
import { readPaste } from '../../assessment/numbers';
import { isSumRow } from '../../assessment/pastedRows';

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
  readonly leftOut: readonly string[];
}

const isNameless = ([name = '']: Cells): boolean => isBlank(name);

/** Whether a row is a sum or a mean: by its word, or as the last one, without a name below others that have one. */
function isSum(cells: Cells, rows: readonly Cells[], column: string): boolean {
  if (isSumRow(cells)) return true;
  const others = rows.filter((row) => row !== cells && !row.every(isBlank));
  return (
    column === 'name' &&
    cells === rows.findLast((row) => !row.every(isBlank)) &&
    isNameless(cells) &&
    others.length > 1 &&
    !others.some(isNameless)
  );
}

/** The rows with a pasted column or table filled in from the given cell on; null when only one cell was pasted. */
export function fillRows(rows: readonly Row[], text: string, target: Target): FilledRows | null {
  const { heading, rows: read } = readPaste(text);
  if (heading === null && read.length < 2 && (read[0]?.length ?? 0) < 2) return null;
  const sums = read.filter((cells) => isSum(cells, read, target.column));
  const table = tableOf(
    read.filter((cells) => !sums.includes(cells)),
    target,
  );
  const names = target.columns.slice(target.columns.indexOf(target.column));
  const length = Math.max(rows.length, target.row + table.length);
  const filledRows = Array.from({ length }, (_, index) => {
    const cells = table[index - target.row] ?? [];
    const filled = names.flatMap((name, place) => {
      const cell = cells[place];
      return cell === undefined ? [] : [[name, cell] as const];
    });
    return { ...rows[index], ...Object.fromEntries(filled) };
  });
  return { rows: filledRows, leftOut: sums.map((cells) => spacedOnce(cells.join(' '))) };
}
