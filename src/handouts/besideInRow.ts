import { jobColumns } from '../assessment/figures/jobs';
import { figureAsks } from '../assessment/notebook/figureAsks';
import type { GridKind } from '../assessment/sources/sourceReading';
import { plainText } from '../characters/plain';
import { isTitled } from './columnHeads';
import type { Cells } from './gridPlaces';
import { columnIn } from './gridPlaces';
import type { FoundTable, NotebookRow } from './notebookTables';
import { isHead, isHeadWord, saysSomething, sourceNamed } from './notebookTables';

/**
 * What somebody wrote in a notebook beside its fields; `lost`: nobody can tell where it belongs. Before the first
 * criterion the number is 0.
 */
export type WrittenBeside = { readonly number: number; readonly text: string } & (
  | { readonly kind: 'note'; readonly source: GridKind }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'lost' }
);

const written = (cells: readonly string[]): string[] =>
  cells.map((text) => text.trim()).filter(saysSomething);

/** A row of notes without its field, or one that was added: the kind of source stands before the note. */
function noteOf(number: number, cells: Cells): WrittenBeside[] {
  const [first = '', ...rest] = cells.values();
  const source = sourceNamed(first);
  const texts = written(source ? rest : [first, ...rest]);
  if (texts.length === 0) return [];
  return [{ kind: 'note', number, source: source ?? 'other', text: texts.join(source ? '\n' : ': ') }];
}

/** A figure without its field: by its place where all others stand in theirs. */
function figureOf({ number, rows, tags }: FoundTable, [row, cells]: NotebookRow): WrittenBeside[] {
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

export const lost = (number: number, texts: readonly string[]): WrittenBeside[] =>
  written(texts).length === 0 ? [] : [{ kind: 'lost', number, text: written(texts).join(' · ') }];

/** What stands in columns that were added, behind what the row and the column are called. */
function inMoreColumns(
  { number, fields, rows, head }: FoundTable,
  [row, cells]: NotebookRow,
): WrittenBeside[] {
  const heads = rows.find(([at]) => at === head)?.[1];
  const own = fields.get(row);
  return [...cells].flatMap(([column, text]) =>
    column === 0 || own?.has(column) || !saysSomething(text)
      ? []
      : lost(number, [cells.get(0) ?? '', heads?.get(column) ?? '', text]),
  );
}

/** What somebody wrote to the names of columns of notes or figures, but for what is said with the texts below it. */
function inHeads({ number, fields, rows, head }: FoundTable, [row, cells]: NotebookRow): WrittenBeside[] {
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
function inLabel({ number, titles }: FoundTable, [row, cells]: NotebookRow): WrittenBeside[] {
  const label = plainText(cells.get(0) ?? '');
  const title = titles.get(row) ?? '';
  const own = plainText(title.replace(/…$/u, ''));
  const isOwn = title.endsWith('…') ? label.startsWith(own) : label === own;
  return own === '' || isOwn ? [] : lost(number, [label]);
}

/** What stands in a row of figures or jobs beside its columns, and in the place of what those are called. */
function besideColumns(table: FoundTable, [row, cells]: NotebookRow): WrittenBeside[] {
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

/** What was written in a row of a table beside its fields. */
export function besideInRow(table: FoundTable, [row, cells]: NotebookRow): WrittenBeside[] {
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
