import type { BandedCriterion } from '../../assessment/bands';
import { countsByName, groupsOf } from '../../assessment/figures/diversity';
import { readPaste } from '../../assessment/numbers';

export type Row = Readonly<Record<string, string>>;

export interface Target {
  readonly number: BandedCriterion;
  readonly columns: readonly string[];
  readonly row: number;
  readonly column: string;
}

/** Of job kinds and employers a bare column of names has one row a job: it is counted up. */
function tableOf(text: string, { number, column }: Target): readonly (readonly string[])[] {
  const { rows } = readPaste(text);
  const bare = rows.every((cells) => cells.length === 1);
  if (!countsByName(number) || column !== 'name' || !bare) return rows;
  const names = rows.map(([name = '']) => name).filter((name) => name !== '');
  return groupsOf(names).map(({ name, jobs }) => [name, String(jobs ?? '')]);
}

/** The rows with a pasted column or table filled in from the given cell on; null when only one cell was pasted. */
export function fillRows(rows: readonly Row[], text: string, target: Target): Row[] | null {
  const read = readPaste(text).rows;
  if (read.length < 2 && (read[0]?.length ?? 0) < 2) return null;
  const table = tableOf(text, target);
  const names = target.columns.slice(target.columns.indexOf(target.column));
  const length = Math.max(rows.length, target.row + table.length);
  return Array.from({ length }, (_, index) => {
    const cells = table[index - target.row] ?? [];
    const filled = names.flatMap((name, place) => {
      const cell = cells[place];
      return cell === undefined ? [] : [[name, cell] as const];
    });
    return { ...rows[index], ...Object.fromEntries(filled) };
  });
}
