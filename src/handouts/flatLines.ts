import type { Cell, OutlineControl, OutlineLine } from '../template/outline/control';
import { groupTypes } from '../template/outline/control';
import { allControls } from '../template/outline/outline';

/** A line of the document with the cell that it stands in, however deep in controls. */
export interface FlatLine {
  readonly text: string;
  readonly cell: Cell | null;
  readonly controls: readonly OutlineControl[];
}

/** What was typed into a control; "" while its prompt shows. */
export const shown = (control: OutlineControl): string => (control.prompting ? '' : control.text);

/** What a control of a handout is called: its tag or, where the document lost it, what its prompt is kept under. */
export const nameOf = ({ tag, promptName }: OutlineControl): string => (tag === '' ? promptName : tag);

/** The lines of the document, those in controls around paragraphs, cells and rows among them. */
export function flatten(lines: readonly OutlineLine[]): FlatLine[] {
  return lines.flatMap((line): FlatLine[] => {
    const [piece] = line.pieces;
    if (piece?.kind === 'control' && piece.control.place !== 'inline') {
      const { control } = piece;
      const inner = flatten(control.lines);
      // A table that somebody put into a field is a part of what the field says.
      const around = groupTypes.has(control.type) || control.place !== 'block' ? null : line.cell;
      return inner.map((one, at) => ({
        text: control.prompting ? '' : one.text,
        cell: around ?? one.cell ?? line.cell,
        controls: at === 0 ? [control, ...one.controls] : one.controls,
      }));
    }
    const text = line.pieces.map((one) => (one.kind === 'text' ? one.text : shown(one.control)));
    return [{ text: text.join(''), cell: line.cell, controls: allControls([line]) }];
  });
}

/** The cells of a table that are one with the cell above, each with the row in which its text stands. */
export function mergedCells(
  lines: readonly FlatLine[],
  table: number,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const merged = new Map<number, Map<number, number>>();
  for (const { cell } of lines) {
    if (cell?.table !== table || !cell.merged) continue;
    const { row, column } = cell;
    const origin = merged.get(row - 1)?.get(column) ?? row - 1;
    merged.set(row, (merged.get(row) ?? new Map<number, number>()).set(column, origin));
  }
  return merged;
}

/** The texts in a table, by row and grid column. */
export function gridOf(
  lines: readonly FlatLine[],
  table: number,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const grid = new Map<number, Map<number, string>>();
  for (const { text, cell } of lines) {
    if (cell?.table !== table) continue;
    const row = grid.get(cell.row) ?? new Map<number, string>();
    const before = row.get(cell.column);
    row.set(cell.column, before === undefined ? text : `${before}\n${text}`);
    grid.set(cell.row, row);
  }
  return grid;
}
