import { plainText } from '../characters/plain';
import type { Cells, ColumnPlace } from './gridPlaces';
import { columnIn } from './gridPlaces';

/** The columns of a table by their names, as its fields tell them. */
export interface TitledColumns {
  readonly columns: ReadonlyMap<string, ColumnPlace>;
  /** What the columns are called, by their names; "" where the program that saved the file has lost it. */
  readonly heads: ReadonlyMap<string, string>;
}

/** Whether a text is the title of a field; a long title is cut. */
export function isTitled(text: string, title: string): boolean {
  const [own, head] = [plainText(text), plainText(title)];
  return head !== '' && (own === head || (head.endsWith('…') && own.startsWith(head.slice(0, -1))));
}

/** Whether a row names all of the columns. */
export const namesColumns = ({ columns, heads }: TitledColumns, cells: Cells): boolean =>
  [...columns].every(([name, place]) =>
    isTitled(cells.get(columnIn(cells, place) ?? -1) ?? '', heads.get(name) ?? ''),
  );

/** The row that names the columns: the first one, unless it was deleted or another one was put before it. */
export function headRowOf(
  titled: TitledColumns,
  grid: ReadonlyMap<number, Cells>,
  firstOfFields: number,
): number | null {
  if (titled.columns.size > 0) for (const [row, cells] of grid) if (namesColumns(titled, cells)) return row;
  return firstOfFields > 0 ? 0 : null;
}
