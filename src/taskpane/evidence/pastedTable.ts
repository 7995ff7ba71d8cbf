import { isBlank, spacedOnce } from '../../characters/plain';
import { readPaste } from '../../assessment/figures/numbers';

type Cells = readonly string[];

export interface HeadedTable {
  /** The names of the columns; null where there are none. */
  readonly heading: Cells | null;
  readonly rows: readonly Cells[];
}

/** A column that is left out: its heading, or its number from 1 where it has none. */
export type LeftOutColumn = string | number;

const isTitle = (cells: Cells): boolean => cells.filter((cell) => !isBlank(cell)).length === 1;

/**
 * What was pasted as a heading and the rows below it; a title above the heading is neither. `namesColumns` tells
 * whether a line names columns that are asked for.
 */
export function headedTable(text: string, namesColumns: (cells: Cells) => boolean): HeadedTable {
  const { heading, rows } = readPaste(text);
  const [top = [], next = [], ...rest] = heading === null ? rows : [heading, ...rows];
  if (isTitle(top) && namesColumns(next)) return { heading: next, rows: rest };
  if (namesColumns(top)) return { heading: top, rows: heading === null ? rows.slice(1) : rows };
  return { heading, rows };
}

/** The columns for which there is no place, as far as anything stands in them. */
export function columnsLeftOut(
  { heading, rows }: HeadedTable,
  places: readonly (string | null)[],
): LeftOutColumn[] {
  const width = Math.max(...rows.map((cells) => cells.length), heading?.length ?? 0);
  return Array.from({ length: width }, (_, place) => place)
    .filter((place) => (places[place] ?? null) === null)
    .filter((place) => rows.some((cells) => !isBlank(cells[place] ?? '')))
    .map((place) => spacedOnce(heading?.[place] ?? '') || place + 1);
}
