import { jobColumns } from '../assessment/figures/jobs';
import { figureAsks } from '../assessment/notebook/figureAsks';
import type { GridKind } from '../assessment/sources/sourceReading';
import { gridKinds } from '../assessment/sources/sourceReading';
import { plainText } from '../characters/plain';
import { criteriaCount } from '../words/criteriaCount';
import type { TitledColumns } from './columnHeads';
import { headRowOf, isTitled } from './columnHeads';
import type { FlatLine } from './flatLines';
import { gridOf, nameOf } from './flatLines';
import type { Cells, ColumnPlace } from './gridPlaces';
import { columnIn, columnPlaceOf } from './gridPlaces';
import type { NotebookTag } from './notebookTags';
import { columnNamed, readNotebookTag } from './notebookTags';
import { isNotebookHeading, typedBetween } from './typedBetween';
import type { NotebookWords } from './words/notebookWords';
import { allNotebookWords } from './words/words';
import type { NotebookCriterion } from './writeNotebook';

/**
 * What somebody wrote in a notebook beside its fields; `lost`: nobody can tell where it belongs. Before the first
 * criterion the number is 0.
 */
export type WrittenBeside = { readonly number: number; readonly text: string } & (
  | { readonly kind: 'note'; readonly source: GridKind }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'lost' }
);

type Row = readonly [row: number, cells: Cells];

/** A table of a notebook, or one that somebody put there. */
interface FoundTable extends TitledColumns {
  readonly number: number;
  readonly kind: NotebookTag['kind'] | null;
  readonly rows: readonly Row[];
  /** The tags of its fields, by row. */
  readonly tags: ReadonlyMap<number, readonly NotebookTag[]>;
  /** The titles of its fields, by row. */
  readonly titles: ReadonlyMap<number, string>;
  /** The columns that have fields, by row. */
  readonly fields: ReadonlyMap<number, ReadonlySet<number>>;
  /** The row that names the columns; null where it was deleted. */
  readonly head: number | null;
}

const isOneOf = (text: string, said: (words: NotebookWords) => readonly string[]): boolean => {
  const own = plainText(text).toLowerCase();
  return allNotebookWords.some((words) => said(words).some((one) => plainText(one).toLowerCase() === own));
};

/** A prompt stays as a text where its control was taken away. */
const isPrompt = (text: string): boolean =>
  isOneOf(text, ({ note, figurePrompt, answerPrompt }) => ['…', note.prompt, figurePrompt, answerPrompt]);
/** Whether somebody wrote that: neither nothing nor a prompt. */
export const saysSomething = (text: string): boolean => plainText(text) !== '' && !isPrompt(text);
const sourceNamed = (text: string): GridKind | undefined =>
  gridKinds.find((kind) => isOneOf(text, ({ sources }) => [sources[kind]]));
const isHeadWord = (text: string): boolean =>
  isOneOf(text, ({ heads, earlierHeads }) => [...Object.values(heads), ...earlierHeads]);
const isHead = (cells: Cells): boolean => [...cells.values()].every(isHeadWord);

const tagsOf = ({ controls }: FlatLine): NotebookTag[] =>
  controls.flatMap((control) => readNotebookTag(nameOf(control)) ?? []);
const written = (cells: readonly string[]): string[] =>
  cells.map((text) => text.trim()).filter(saysSomething);

/** The criterion that each line is about: its fields tell it, and where it has none, the heading above. */
function numbersOf(lines: readonly FlatLine[]): number[] {
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

function tablesIn(lines: readonly FlatLine[], numbers: readonly number[]): ReadonlyMap<number, FoundTable> {
  const found = new Map<number, { own: FlatLine[]; headed: number }>();
  for (const [at, line] of lines.entries()) {
    if (!line.cell) continue;
    const { own } = found.get(line.cell.table) ?? { own: null };
    if (own) own.push(line);
    else found.set(line.cell.table, { own: [line], headed: numbers[at] ?? 0 });
  }
  return new Map([...found].map(([table, { own, headed }]) => [table, tableOf(own, headed)]));
}

/** A row of notes without its field, or one that was added: the kind of source stands before the note. */
function noteOf(number: number, cells: Cells): WrittenBeside[] {
  const [first = '', ...rest] = cells.values();
  const source = sourceNamed(first);
  const texts = written(source ? rest : [first, ...rest]);
  if (texts.length === 0) return [];
  return [{ kind: 'note', number, source: source ?? 'other', text: texts.join(source ? '\n' : ': ') }];
}

/** A figure without its field: by its place where all others stand in theirs. */
function figureOf({ number, rows, tags }: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const [first = '', ...rest] = cells.values();
  const text = written(rest).join('\n');
  if (text === '') return [];
  const asked = figureAsks(number)?.fields ?? [];
  const isInPlace = [...tags].every(([at, own]) =>
    own.every((tag) => tag.kind === 'field' && tag.name === asked[at - 1]?.name),
  );
  const name = isInPlace && rows.length === asked.length + 1 ? asked[row - 1]?.name : undefined;
  return name === undefined ? lost(number, [first, text]) : [{ kind: 'field', number, name, text }];
}

const lost = (number: number, texts: readonly string[]): WrittenBeside[] =>
  written(texts).length === 0 ? [] : [{ kind: 'lost', number, text: written(texts).join(' · ') }];

/** What stands in columns that were added, behind what the row and the column are called. */
function inMoreColumns({ number, fields, rows, head }: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const heads = rows.find(([at]) => at === head)?.[1];
  const own = fields.get(row);
  return [...cells].flatMap(([column, text]) =>
    column === 0 || own?.has(column) || !saysSomething(text)
      ? []
      : lost(number, [cells.get(0) ?? '', heads?.get(column) ?? '', text]),
  );
}

/** What somebody wrote to the names of columns of notes or figures, but for what is said with the texts below it. */
function inHeads({ number, fields, rows, head }: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const isSaid = (column: number): boolean =>
    row === head &&
    column > 0 &&
    rows.some(([at, own]) => {
      const known = fields.get(at);
      return known && !known.has(column) && saysSomething(own.get(column) ?? '');
    });
  return [...cells].flatMap(([column, text]) =>
    isHeadWord(text) || isSaid(column) ? [] : lost(number, [text]),
  );
}

/** Words typed before or behind what the row is called; a long title is cut. */
function inLabel({ number, titles }: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const label = plainText(cells.get(0) ?? '');
  const title = titles.get(row) ?? '';
  const own = plainText(title.replace(/…$/u, ''));
  const isOwn = title.endsWith('…') ? label.startsWith(own) : label === own;
  return own === '' || isOwn ? [] : lost(number, [label]);
}

/** What stands in a row of figures or jobs beside its columns, and in the place of what those are called. */
function besideColumns(table: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const { number, kind, columns, heads, head } = table;
  const names = new Map([...columns].map(([name, place]) => [columnIn(cells, place), name]));
  // A column whose fields were deleted keeps its name; nothing else tells it from one that was added.
  const isWider = cells.size > (kind === 'job' ? jobColumns : (figureAsks(number)?.columns ?? [])).length;
  const isOwn = (at: number, text: string): boolean => {
    if (row !== head) return names.has(at);
    const title = heads.get(names.get(at) ?? '') ?? '';
    return names.has(at) ? title === '' || isTitled(text, title) : !isWider;
  };
  const texts = [...cells].flatMap(([at, text]) => (isOwn(at, text) ? [] : [text]));
  return lost(number, texts);
}

function inRow(table: FoundTable, [row, cells]: Row): WrittenBeside[] {
  const { number, kind, fields, head } = table;
  const own = fields.get(row);
  switch (kind) {
    case 'note':
      if (!own) return row === head ? inHeads(table, [row, cells]) : noteOf(number, cells);
      return [
        ...(sourceNamed(cells.get(0) ?? '') || own.has(0) ? [] : lost(number, [cells.get(0) ?? ''])),
        ...inMoreColumns(table, [row, cells]),
      ];
    case 'field':
      if (!own) return row === head ? inHeads(table, [row, cells]) : figureOf(table, [row, cells]);
      return [...inLabel(table, [row, cells]), ...inMoreColumns(table, [row, cells])];
    case 'cell':
    case 'job':
      return besideColumns(table, [row, cells]);
    default:
      return isHead(cells) ? [] : lost(number, [...cells.values()]);
  }
}

/** Whether nothing of the notebook's own stands there: no field, no table, no heading. */
const isFree = ({ text, cell, controls }: FlatLine): boolean =>
  !cell && controls.length === 0 && !isNotebookHeading(text) && !isOneOf(text, ({ title }) => [title]);

/** Paragraphs below a table of notes, by the criterion of the table: the notebook itself has none there. */
function below(
  lines: readonly FlatLine[],
  tables: ReadonlyMap<number, FoundTable>,
): ReadonlyMap<FlatLine, number> {
  const found = new Map<FlatLine, number>();
  let number: number | null = null;
  for (const line of lines) {
    const table = line.cell && tables.get(line.cell.table);
    if (table) number = table.kind === 'note' ? table.number : number;
    else if (!isFree(line)) number = null;
    if (!line.cell && number !== null && saysSomething(line.text)) found.set(line, number);
  }
  return found;
}

/** Components whose boxes were deleted, before others that have theirs: nobody knows whether they were ticked. */
function unboxed(lines: readonly FlatLine[]): WrittenBeside[] {
  let last = { number: 0, place: -1 };
  let waiting: string[] = [];
  return lines.flatMap((line): WrittenBeside[] => {
    const tick = tagsOf(line).find((tag) => tag.kind === 'tick');
    if (!tick) {
      waiting.push(line.text);
      return [];
    }
    const missing = tick.place - (last.number === tick.number ? last.place : -1) - 1;
    const texts = missing > 0 ? waiting.slice(-missing) : [];
    [last, waiting] = [tick, []];
    return texts.flatMap((text) => lost(tick.number, [text]));
  });
}

/**
 * All that was written beside the fields of a notebook, so that nothing is left out without a word: between its
 * paragraphs as far as these criteria tell what they were.
 */
export function writtenBeside(
  lines: readonly FlatLine[],
  criteria: readonly NotebookCriterion[],
): WrittenBeside[] {
  const numbers = numbersOf(lines);
  const tables = tablesIn(lines, numbers);
  const inTables = [...tables.values()].flatMap((table) => table.rows.flatMap((row) => inRow(table, row)));
  const belowTables = below(lines, tables);
  const notes = [...belowTables].map(([{ text }, number]) => ({ number, text }));
  const between = lines
    .map((line, at) => ({ line, number: numbers[at] ?? 0 }))
    .filter(({ line }) => !line.cell && !belowTables.has(line));
  const said = typedBetween(between, criteria).filter(({ text }) => saysSomething(text));
  const typed = [...notes, ...said].map(({ number, text }): WrittenBeside =>
    number === 0
      ? { kind: 'lost', number, text }
      : { kind: 'note', number, source: 'other', text: text.trim() },
  );
  return [...inTables, ...typed, ...unboxed(lines)];
}
