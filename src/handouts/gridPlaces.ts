/** The texts of a table's row by grid column. */
export type Cells = ReadonlyMap<number, string>;

/**
 * A column by its grid column and, where its row has as many cells as the row that told it, by its place among them.
 */
export interface ColumnPlace {
  readonly column: number;
  readonly at: number;
  readonly of: number;
}

/** In the order of the columns. */
export const inOrder = (cells: Cells): (readonly [number, string])[] =>
  [...cells].toSorted(([left], [right]) => left - right);

export function columnPlaceOf(cells: Cells, column: number): ColumnPlace {
  const columns = inOrder(cells).map(([one]) => one);
  return { column, at: columns.indexOf(column), of: columns.length };
}

/** The grid column of a row in which a field stands; undefined where the row has no such cell. */
export function columnIn(cells: Cells, { column, at, of }: ColumnPlace): number | undefined {
  // Whoever draws a border in one row moves the grid columns of all that stands behind it.
  const own = cells.size === of ? inOrder(cells)[at]?.[0] : column;
  return own !== undefined && cells.has(own) ? own : undefined;
}
