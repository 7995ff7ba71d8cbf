import type { GridKind } from '../assessment/sources/sourceReading';
import { gridKinds } from '../assessment/sources/sourceReading';
import { plainText } from '../characters/plain';
import { criteriaCount } from '../words/criteriaCount';
import type { TitledColumns } from './columnHeads';
import { headRowOf } from './columnHeads';
import type { FlatLine } from './flatLines';
import { gridOf, nameOf } from './flatLines';
import type { Cells, ColumnPlace } from './gridPlaces';
import { columnPlaceOf } from './gridPlaces';
import type { NotebookTag } from './notebookTags';
import { columnNamed, readNotebookTag } from './notebookTags';
import { isNotebookHeading } from './typedBetween';
import type { NotebookWords } from './words/notebookWords';
import { allNotebookWords } from './words/words';

export type NotebookRow = readonly [row: number, cells: Cells];

/** A table of a notebook, or one that somebody put there. */
export interface FoundTable extends TitledColumns {
  readonly number: number;
  readonly kind: NotebookTag['kind'] | null;
  readonly rows: readonly NotebookRow[];
  /** The tags of its fields, by row. */
  readonly tags: ReadonlyMap<number, readonly NotebookTag[]>;
  /** The titles of its fields, by row. */
  readonly titles: ReadonlyMap<number, string>;
  /** The columns that have fields, by row. */
  readonly fields: ReadonlyMap<number, ReadonlySet<number>>;
  /** The row that names the columns; null where it was deleted. */
  readonly head: number | null;
}

export const isOneOf = (text: string, said: (words: NotebookWords) => readonly string[]): boolean => {
  const own = plainText(text).toLowerCase();
  return allNotebookWords.some((words) => said(words).some((one) => plainText(one).toLowerCase() === own));
};

/** A prompt stays as a text where its control was taken away. */
const isPrompt = (text: string): boolean =>
  isOneOf(text, ({ note, figurePrompt, answerPrompt }) => ['…', note.prompt, figurePrompt, answerPrompt]);
/** Whether somebody wrote that: neither nothing nor a prompt. */
export const saysSomething = (text: string): boolean => plainText(text) !== '' && !isPrompt(text);
export const sourceNamed = (text: string): GridKind | undefined =>
  gridKinds.find((kind) => isOneOf(text, ({ sources }) => [sources[kind]]));
export const isHeadWord = (text: string): boolean =>
  isOneOf(text, ({ heads, earlierHeads }) => [...Object.values(heads), ...earlierHeads]);
export const isHead = (cells: Cells): boolean => [...cells.values()].every(isHeadWord);

export const tagsOf = ({ controls }: FlatLine): NotebookTag[] =>
  controls.flatMap((control) => readNotebookTag(nameOf(control)) ?? []);

/** The criterion that each line is about: its fields tell it, and where it has none, the heading above. */
export function numbersOf(lines: readonly FlatLine[]): number[] {
  const tagged = lines.map((line) => tagsOf(line)[0]?.number);
  const nextTagged = tagged.map((): number => criteriaCount);
  for (let at = tagged.length - 1; at >= 0; at -= 1)
    nextTagged[at] = tagged[at] ?? nextTagged[at + 1] ?? criteriaCount;
  let current = 0;
  return lines.map(({ text, cell }, at) => {
    const heading = cell || !isNotebookHeading(text) ? NaN : parseInt(text);
    if (heading > current && heading <= (nextTagged[at] ?? criteriaCount)) current = heading;
    current = tagged[at] ?? current;
    return current;
  });
}

function tableOf(
  lines: readonly FlatLine[],
  /** By the heading above. */
  headed: number,
): FoundTable {
  const tags = new Map<number, NotebookTag[]>();
  const titles = new Map<number, string>();
  const fields = new Map<number, Set<number>>();
  const columns = new Map<string, ColumnPlace>();
  const heads = new Map<string, string>();
  const grid = gridOf(lines, lines[0]?.cell?.table ?? -1);
  for (const line of lines) {
    const own = tagsOf(line);
    if (!line.cell || own.length === 0) continue;
    tags.set(line.cell.row, [...(tags.get(line.cell.row) ?? []), ...own]);
    titles.set(line.cell.row, line.controls[0]?.title ?? '');
    fields.set(line.cell.row, (fields.get(line.cell.row) ?? new Set()).add(line.cell.column));
    const cells = grid.get(line.cell.row);
    for (const name of own.flatMap((tag) => columnNamed(tag) ?? [])) {
      if (!cells || columns.has(name)) continue;
      columns.set(name, columnPlaceOf(cells, line.cell.column));
      heads.set(name, line.controls[0]?.title ?? '');
    }
  }
  const [first] = [...tags.values()].flat();
  const rows = [...grid];
  const isOfNotes = rows.filter(([, cells]) => sourceNamed(cells.get(0) ?? '')).length > 1;
  const kind = first?.kind ?? (isOfNotes ? 'note' : null);
  const [firstRow = 1] = fields.keys();
  const head = rows.find(([, cells]) => isHead(cells))?.[0] ?? headRowOf({ columns, heads }, grid, firstRow);
  return { number: first?.number ?? headed, kind, rows, tags, titles, fields, columns, heads, head };
}

export function notebookTablesIn(
  lines: readonly FlatLine[],
  numbers: readonly number[],
): ReadonlyMap<number, FoundTable> {
  const found = new Map<number, { own: FlatLine[]; headed: number }>();
  for (const [at, line] of lines.entries()) {
    if (!line.cell) continue;
    const { own } = found.get(line.cell.table) ?? { own: null };
    if (own) own.push(line);
    else found.set(line.cell.table, { own: [line], headed: numbers[at] ?? 0 });
  }
  return new Map([...found].map(([table, { own, headed }]) => [table, tableOf(own, headed)]));
}
