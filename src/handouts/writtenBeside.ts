import type { WrittenBeside } from './besideInRow';
import { besideInRow, lost } from './besideInRow';
import type { FlatLine } from './flatLines';
import type { FoundTable } from './notebookTables';
import { isOneOf, numbersOf, saysSomething, notebookTablesIn, tagsOf } from './notebookTables';
import { isNotebookHeading, typedBetween } from './typedBetween';
import type { NotebookCriterion } from './writeNotebook';

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
  const tables = notebookTablesIn(lines, numbers);
  const inTables = [...tables.values()].flatMap((table) =>
    table.rows.flatMap((row) => besideInRow(table, row)),
  );
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
