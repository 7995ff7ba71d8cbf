import type { ReadNotebook, NotebookEntry } from '../assessment/notebook/notebook';
import type { GridKind } from '../assessment/sources/sourceReading';
import { plainText } from '../characters/plain';
import type { Cell, OutlineControl } from '../template/outline/control';
import { openDocx } from '../template/xml/docx';
import { readOutline } from '../template/outline/outline';
import type { Package } from '../template/xml/package';
import { wordParts } from '../template/xml/package';
import type { ParseXml } from '../template/xml/xml';
import { figureAsks } from '../assessment/notebook/figureAsks';
import type { FlatLine } from './flatLines';
import { flatten, gridOf, nameOf, shown } from './flatLines';
import { isHandout } from './kindOfFile';
import type { WrittenBeside } from './besideInRow';
import { marginNotes } from './marginNotes';
import { columnPlaceOf } from './gridPlaces';
import { answerIn } from './notebookAnswers';
import type { Grid, Grids, RowTable, FilledTexts } from './notebookRows';
import { rowsOf } from './notebookRows';
import type { VisitFact } from './notebookTags';
import { columnNamed, readNotebookTag, visitTag } from './notebookTags';
import { allNotebookWords } from './words/words';
import { saysSomething } from './notebookTables';
import { writtenBeside } from './writtenBeside';
import { isTracked, unreadHoldings } from './unreadHoldings';
import type { NotebookCriterion } from './writeNotebook';

interface OpenEntry {
  readonly notes: Map<GridKind, string>;
  readonly ticks: Map<number, boolean>;
  readonly components: Map<number, string>;
  readonly fields: FilledTexts;
  readonly unread: string[];
  readonly tables: Map<number, RowTable>;
  readonly lost: string[];
}

const newEntry = (): OpenEntry => ({
  ...{ notes: new Map(), ticks: new Map(), components: new Map() },
  ...{ fields: {}, unread: [], tables: new Map(), lost: [] },
});

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

/** A control that was copied says something else than the first one: both are kept, for a person to see. */
const withMore = (before: string | undefined, text: string, between: string): string =>
  before === undefined || before === text ? text : `${before}${between}${text}`;

/** The figures of a criterion by the names of its form, with answers in words of their own. */
const fieldsOf = (number: number, { fields, unread }: OpenEntry): FilledTexts =>
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
function inCell(grid: Grid, { row, column }: Cell): string {
  const text = grid.get(row)?.get(column) ?? '';
  return saysSomething(text) ? text : '';
}

function take(entry: OpenEntry, control: OutlineControl, line: FlatLine, grids: Grids): void {
  const { cell } = line;
  const tag = readNotebookTag(nameOf(control));
  if (!tag || (tag.kind === 'tick') !== (control.type === 'checkBox')) return;
  // Beside a control, in its cell, stands what somebody wrote there instead.
  const text = (cell ? inCell(grids(cell.table), cell) : shown(control)).trim();
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
      const name = columnNamed(tag) ?? '';
      if (tag.kind === 'cell' && !isAsked(tag.number, name)) break;
      const known = entry.tables.get(cell.table);
      const own: RowTable = known ?? {
        ...{ kind: tag.kind, columns: new Map(), heads: new Map(), firstRow: cell.row },
      };
      const cells = grids(cell.table).get(cell.row);
      if (cells && !own.columns.has(name)) {
        own.columns.set(name, columnPlaceOf(cells, cell.column));
        own.heads.set(name, control.title);
      }
      entry.tables.set(cell.table, own);
    }
  }
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
  const read = new Map<number, Grid>();
  const grids: Grids = (table) => {
    const grid = read.get(table) ?? gridOf(lines, table);
    read.set(table, grid);
    return grid;
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
      take(entryOf(number), control, line, grids);
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
      const rows = rowsOf(lines, grids, entry, 'cell');
      const jobs = rowsOf(lines, grids, entry, 'job');
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
  const beyondTexts = {
    margins: marginNotes(source, allNotebookWords),
    holds: unreadHoldings(source),
    isTracked: isTracked(source),
  };
  const [units, assessed] = [visitIn(lines, 'unit'), visitIn(lines, 'assessed')];
  return { units, assessed, entries: said, hasFields, lost, ...beyondTexts };
}
