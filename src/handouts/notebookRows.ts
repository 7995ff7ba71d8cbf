import type { JobColumn } from '../assessment/figures/jobs';
import type { TitledColumns } from './columnHeads';
import { headRowOf, namesColumns } from './columnHeads';
import type { FlatLine, gridOf } from './flatLines';
import { mergedCells } from './flatLines';
import type { ColumnPlace } from './gridPlaces';
import { columnIn } from './gridPlaces';
import { answerIn } from './notebookAnswers';
import { saysSomething } from './notebookTables';

export type FilledTexts = Record<string, string>;
export type Grid = ReturnType<typeof gridOf>;
/** The tables of a notebook by their number, each read once. */
export type Grids = (table: number) => Grid;

/** A table of rows or of jobs: where its columns are, and the first row that has controls. */
export interface RowTable extends TitledColumns {
  readonly kind: 'cell' | 'job';
  readonly columns: Map<string, ColumnPlace>;
  readonly heads: Map<string, string>;
  readonly firstRow: number;
}

interface RowTables {
  readonly tables: ReadonlyMap<number, RowTable>;
  /** Collects the answers that say neither yes nor no. */
  readonly unread: string[];
}

const answerColumns: ReadonlySet<string> = new Set<JobColumn>(['permanent', 'current']);

/** The rows of a kind, whether controls or a person put their texts there; those in which nothing stands are none. */
export function rowsOf(
  lines: readonly FlatLine[],
  grids: Grids,
  { tables, unread }: RowTables,
  kind: RowTable['kind'],
): FilledTexts[] {
  return [...tables].flatMap(([table, own]): FilledTexts[] => {
    if (own.kind !== kind) return [];
    const grid = grids(table);
    const merged = mergedCells(lines, table);
    const head = headRowOf(own, grid, own.firstRow);
    return [...grid].flatMap(([row, cells]): FilledTexts[] => {
      // It may be there twice, as where a table was copied to its end.
      if (row === head || namesColumns(own, cells)) return [];
      const places = [...own.columns].map(([name, place]) => [name, columnIn(cells, place) ?? -1] as const);
      if (!places.some(([, column]) => saysSomething(cells.get(column) ?? ''))) return [];
      const texts = places.flatMap(([name, column]): (readonly [string, string])[] => {
        // What stands in a cell that reaches over several rows holds for each of them.
        const origin = merged.get(row)?.get(column) ?? row;
        const text = (grid.get(origin)?.get(column) ?? '').trim();
        const isYesOrNo = kind === 'job' && answerColumns.has(name);
        return saysSomething(text) ? [[name, isYesOrNo ? answerIn(text, unread) : text]] : [];
      });
      return [Object.fromEntries(texts)];
    });
  });
}
