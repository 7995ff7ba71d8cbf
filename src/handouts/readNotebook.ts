import type { JobColumn } from '../assessment/jobs';
import type { ReadNotebook, NotebookEntry } from '../assessment/notebook/notebook';
import type { GridKind } from '../assessment/sourceReading';
import { answerTexts } from '../assessment/suggest';
import { plainText } from '../characters/plain';
import type { Cell, OutlineControl } from '../template/control';
import { openDocx } from '../template/docx';
import { readOutline } from '../template/outline';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import type { ParseXml } from '../template/xml';
import { figureAsks } from '../assessment/notebook/figureAsks';
import type { FlatLine } from './flatLines';
import { flatten, gridOf, isHandout, nameOf, shown } from './flatLines';
import type { VisitFact } from './notebookTags';
import { readNotebookTag, visitTag } from './notebookTags';
import { allNotebookWords } from './words/words';
import type { WrittenBeside } from './writtenBeside';
import { saysSomething, writtenBeside } from './writtenBeside';
import { unreadHoldings } from './unreadHoldings';
import type { NotebookCriterion } from './writeNotebook';

type Texts = Record<string, string>;

interface OpenEntry {
  readonly notes: Map<GridKind, string>;
  readonly ticks: Map<number, boolean>;
  readonly components: Map<number, string>;
  readonly fields: Texts;
  readonly unread: string[];
  /** The tables of rows and of jobs: the columns by their place, and the first row that has controls. */
  readonly tables: Map<number, { kind: 'cell' | 'job'; columns: Map<string, number>; firstRow: number }>;
  readonly lost: string[];
}

const newEntry = (): OpenEntry => ({
  ...{ notes: new Map(), ticks: new Map(), components: new Map() },
  ...{ fields: {}, unread: [], tables: new Map(), lost: [] },
});

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

function addNote({ notes }: OpenEntry, source: GridKind, text: string): void {
  if (text !== '') notes.set(source, withMore(notes.get(source), text, '\n'));
}

function addBeside(entry: OpenEntry, found: WrittenBeside): void {
  if (found.kind === 'note') addNote(entry, found.source, found.text);
  else if (found.kind === 'lost') entry.lost.push(found.text);
  else entry.fields[found.name] = withMore(entry.fields[found.name], found.text, '; ');
}

/** All that stands in a cell, but for prompts. */
type InCell = (cell: Cell) => string;

function take(entry: OpenEntry, control: OutlineControl, line: FlatLine, inCell: InCell): void {
  const { cell } = line;
  const tag = readNotebookTag(nameOf(control));
  if (!tag || (tag.kind === 'tick') !== (control.type === 'checkBox')) return;
  // Beside a control, in its cell, stands what somebody wrote there instead.
  const text = (cell ? inCell(cell) : shown(control)).trim();
  switch (tag.kind) {
    case 'note':
      addNote(entry, tag.source, text);
      break;
    case 'tick':
      entry.ticks.set(tag.place, control.ticked || (entry.ticks.get(tag.place) ?? false));
      entry.components.set(tag.place, line.text);
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
      // The first row names the columns, unless it was deleted.
      if (row === 0 && own.firstRow > 0) return [];
      const texts = [...own.columns].flatMap(([name, column]): (readonly [string, string])[] => {
        const text = (cells.get(column) ?? '').trim();
        const isYesOrNo = kind === 'job' && answerColumns.has(name);
        return saysSomething(text) ? [[name, isYesOrNo ? answerIn(text, unread) : text]] : [];
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

/** What stands beside each box, of as many as there are; "" where there is none. */
const inPlaces = (texts: ReadonlyMap<number, string>): string[] =>
  Array.from({ length: Math.max(-1, ...texts.keys()) + 1 }, (_, place) => texts.get(place) ?? '');

/** What programs keep of a notebook that keep neither its fields nor its properties. */
const isTitle = ({ text }: FlatLine): boolean =>
  allNotebookWords.some(({ title }) => plainText(title) === plainText(text));

/** What the notebook says of the visit, also where the field for it was deleted. */
function visitIn(lines: readonly FlatLine[], fact: VisitFact): string[] {
  const heads = allNotebookWords.map(({ visit }) => `${visit[fact].name}:`);
  const said = lines.flatMap(({ text, controls }) => {
    const own = controls.filter((control) => nameOf(control) === visitTag(fact)).map(shown);
    const head = heads.find((one) => text.startsWith(one));
    return own.length > 0 || head === undefined ? own : [text.slice(head.length)];
  });
  return [...new Set(said.map((text) => text.trim()))].filter((text) => text !== '');
}

/** Reads a visit notebook from the bytes of a .docx file; null where it is none, or no .docx. */
export function readNotebook(
  bytes: Uint8Array,
  parseXml: ParseXml,
  criteria: readonly NotebookCriterion[] = [],
): ReadNotebook | null {
  const opening = openDocx(bytes, parseXml);
  return opening.kind === 'fault' ? null : notebookIn(opening.package, criteria);
}

/**
 * The visit notebook in a file, the criteria in order; null where it is none. Nothing in the file is trusted. Criteria
 * on which nothing was written are left out. `criteria` are the report's: where the notebook words them alike, what was
 * typed between its own paragraphs can be told from them.
 */
export function notebookIn(source: Package, criteria: readonly NotebookCriterion[]): ReadNotebook | null {
  const lines = flatten(readOutline(wordParts(source)));
  const grids = new Map<number, ReturnType<typeof gridOf>>();
  const inCell: InCell = ({ table, row, column }) => {
    const grid = grids.get(table) ?? gridOf(lines, table);
    grids.set(table, grid);
    const text = grid.get(row)?.get(column) ?? '';
    return saysSomething(text) ? text : '';
  };
  const entries = new Map<number, OpenEntry>();
  const entryOf = (number: number): OpenEntry => {
    const entry = entries.get(number) ?? newEntry();
    entries.set(number, entry);
    return entry;
  };
  for (const line of lines)
    for (const control of line.controls) {
      const number = readNotebookTag(nameOf(control))?.number;
      if (number === undefined) continue;
      take(entryOf(number), control, line, inCell);
    }
  const hasFields = entries.size > 0;
  if (!hasFields && !isHandout(source, 'notebook') && !lines.some(isTitle)) return null;
  const beside = writtenBeside(lines, criteria);
  for (const found of beside) if (found.number > 0) addBeside(entryOf(found.number), found);
  const lost = beside.flatMap(({ number, text }) => (number === 0 ? [text] : []));
  const said = [...entries]
    .toSorted(([left], [right]) => left - right)
    .map(([number, entry]): NotebookEntry => {
      const fields = fieldsOf(number, entry);
      const rows = rowsOf(lines, entry, 'cell');
      const jobs = rowsOf(lines, entry, 'job');
      const hasFigures = rows.length > 0 || Object.keys(fields).length > 0;
      return {
        ...{ number, notes: entry.notes, ticks: ticksOf(entry), components: inPlaces(entry.components) },
        figures: hasFigures ? { fields, rows } : null,
        jobs: jobs.length > 0 ? jobs : null,
        ...{ unread: entry.unread, lost: entry.lost },
      };
    })
    .filter(
      (entry) => entry.notes.size > 0 || entry.ticks || entry.figures || entry.jobs || entry.lost.length > 0,
    );
  const holds = unreadHoldings(source);
  const [units, assessed] = [visitIn(lines, 'unit'), visitIn(lines, 'assessed')];
  return { units, assessed, entries: said, hasFields, lost, holds };
}
