import type { JobColumn } from '../assessment/jobs';
import type { ReadNotebook, NotebookEntry } from '../assessment/notebook/notebook';
import type { GridKind } from '../assessment/sourceReading';
import { answerTexts } from '../assessment/suggest';
import { plainText } from '../characters/plain';
import type { Cell, OutlineControl } from '../template/control';
import { openDocx } from '../template/docx';
import { readOutline } from '../template/outline';
import { wordParts } from '../template/package';
import type { ParseXml } from '../template/xml';
import { figureAsks } from '../assessment/notebook/figureAsks';
import type { FlatLine } from './flatLines';
import { flatten, gridOf, isHandout, nameOf, shown } from './flatLines';
import { readNotebookTag, unitTag } from './notebookTags';
import { allNotebookWords } from './words/words';

type Texts = Record<string, string>;

interface OpenEntry {
  readonly notes: Map<GridKind, string>;
  readonly ticks: Map<number, boolean>;
  readonly fields: Texts;
  readonly unread: string[];
  /** The tables of rows and of jobs: the columns by their place, and the first row that has controls. */
  readonly tables: Map<number, { kind: 'cell' | 'job'; columns: Map<string, number>; firstRow: number }>;
}

/** Answers are kept in words of their own; what says neither yes nor no in any language is left open and collected. */
function answerIn(text: string, unread: string[]): string {
  const said = plainText(text).toLowerCase().replace(/\.$/u, '');
  const says = (answer: 'yes' | 'no'): boolean =>
    allNotebookWords.some(({ answers }) => answers[answer].toLowerCase() === said);
  if (says('yes')) return answerTexts.yes;
  if (says('no')) return answerTexts.no;
  unread.push(text);
  return answerTexts.open;
}

const isAnswer = (number: number, name: string): boolean => {
  const asks = figureAsks(number);
  return [...(asks?.fields ?? []), ...(asks?.columns ?? [])].some(
    (asked) => asked.name === name && asked.input === 'answer',
  );
};
const isAsked = (number: number, name: string): boolean => {
  const asks = figureAsks(number);
  return [...(asks?.fields ?? []), ...(asks?.columns ?? [])].some((asked) => asked.name === name);
};
const answerColumns: ReadonlySet<string> = new Set<JobColumn>(['permanent', 'current']);

/** A control that was copied says something else than the first one: both are kept, for a person to see. */
const withMore = (before: string | undefined, text: string, between: string): string =>
  before === undefined || before === text ? text : `${before}${between}${text}`;

/** The figures of a criterion by the names of its form, with answers in words of their own. */
const fieldsOf = (number: number, { fields, unread }: OpenEntry): Texts =>
  Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [
      name,
      isAnswer(number, name) ? answerIn(text, unread) : text,
    ]),
  );

/** All that stands in a cell, but for prompts. */
type InCell = (cell: Cell) => string;

function take(entry: OpenEntry, control: OutlineControl, { cell }: FlatLine, inCell: InCell): void {
  const tag = readNotebookTag(nameOf(control));
  if (!tag || (tag.kind === 'tick') !== (control.type === 'checkBox')) return;
  // Beside a control, in its cell, stands what somebody wrote there instead.
  const text = (cell ? inCell(cell) : shown(control)).trim();
  switch (tag.kind) {
    case 'note':
      if (text !== '') entry.notes.set(tag.source, withMore(entry.notes.get(tag.source), text, '\n'));
      break;
    case 'tick':
      entry.ticks.set(tag.place, control.ticked || (entry.ticks.get(tag.place) ?? false));
      break;
    case 'field':
      if (text === '' || !isAsked(tag.number, tag.name)) break;
      entry.fields[tag.name] = withMore(entry.fields[tag.name], text, '; ');
      break;
    case 'cell':
    case 'job': {
      if (!cell) break;
      const name = tag.kind === 'cell' ? tag.name : tag.column;
      if (tag.kind === 'cell' && !isAsked(tag.number, name)) break;
      const known = entry.tables.get(cell.table);
      const own = known ?? { kind: tag.kind, columns: new Map<string, number>(), firstRow: cell.row };
      own.columns.set(name, cell.column);
      entry.tables.set(cell.table, own);
    }
  }
}

/** The rows of a kind, whether controls or a person put their texts there; those in which nothing stands are none. */
function rowsOf(lines: readonly FlatLine[], { tables, unread }: OpenEntry, kind: 'cell' | 'job'): Texts[] {
  return [...tables].flatMap(([table, own]): Texts[] => {
    if (own.kind !== kind) return [];
    return [...gridOf(lines, table)].flatMap(([row, cells]): Texts[] => {
      if (row < own.firstRow) return [];
      const texts = [...own.columns].flatMap(([name, column]): (readonly [string, string])[] => {
        const text = (cells.get(column) ?? '').trim();
        const isYesOrNo = kind === 'job' && answerColumns.has(name);
        return text === '' ? [] : [[name, isYesOrNo ? answerIn(text, unread) : text]];
      });
      return texts.length === 0 ? [] : [Object.fromEntries(texts)];
    });
  });
}

function ticksOf({ ticks }: OpenEntry): readonly boolean[] | null {
  const count = Math.max(-1, ...ticks.keys()) + 1;
  const all = Array.from({ length: count }, (_, place) => ticks.get(place) ?? false);
  return all.some(Boolean) ? all : null;
}

/**
 * Reads a visit notebook from the bytes of a .docx file, the criteria in order; null where it is none, or no .docx.
 * Nothing in the file is trusted. Criteria on which nothing was written are left out.
 */
export function readNotebook(bytes: Uint8Array, parseXml: ParseXml): ReadNotebook | null {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') return null;
  const lines = flatten(readOutline(wordParts(opening.package)));
  const grids = new Map<number, ReturnType<typeof gridOf>>();
  const inCell: InCell = ({ table, row, column }) => {
    const grid = grids.get(table) ?? gridOf(lines, table);
    grids.set(table, grid);
    return grid.get(row)?.get(column) ?? '';
  };
  const entries = new Map<number, OpenEntry>();
  for (const line of lines)
    for (const control of line.controls) {
      const number = readNotebookTag(nameOf(control))?.number;
      if (number === undefined) continue;
      const entry = entries.get(number) ?? {
        ...{ notes: new Map<GridKind, string>(), ticks: new Map<number, boolean>() },
        ...{ fields: {}, unread: [], tables: new Map() },
      };
      entries.set(number, entry);
      take(entry, control, line, inCell);
    }
  if (entries.size === 0 && !isHandout(opening.package, 'notebook')) return null;
  const unit = lines.flatMap(({ controls }) => controls).find((control) => nameOf(control) === unitTag);
  const said = [...entries]
    .toSorted(([left], [right]) => left - right)
    .map(([number, entry]): NotebookEntry => {
      const fields = fieldsOf(number, entry);
      const rows = rowsOf(lines, entry, 'cell');
      const jobs = rowsOf(lines, entry, 'job');
      const hasFigures = rows.length > 0 || Object.keys(fields).length > 0;
      return {
        ...{ number, notes: entry.notes, ticks: ticksOf(entry) },
        figures: hasFigures ? { fields, rows } : null,
        jobs: jobs.length > 0 ? jobs : null,
        unread: entry.unread,
      };
    })
    .filter((entry) => entry.notes.size > 0 || entry.ticks || entry.figures || entry.jobs);
  return { unit: unit ? shown(unit).trim() : '', entries: said, hasFields: entries.size > 0 };
}
