import type { ReadPlan } from '../assessment/plan/plan';
import { plainText } from '../characters/plain';
import type { Cell, OutlineControl } from '../template/outline/control';
import type { FlatLine } from './flatLines';
import { nameOf, shown } from './flatLines';
import { inOrder } from './gridPlaces';
import { actionsIn, inHeads } from './planActions';
import type { PlanTable } from './planTables';
import {
  besideField,
  besideHeads,
  factNamed,
  frontNamed,
  isAction,
  isFactHead,
  isOwnWord,
  writtenIn,
  withoutPrompt,
} from './planTables';
import type { NeedPart } from './tags';
import { readTag } from './tags';

interface OpenNeed {
  readonly place: number;
  readonly texts: Map<NeedPart, string>;
  readonly tables: Set<number>;
  readonly notes: string[];
  /** The table of its facts, as far as it is read. */
  facts: number | null;
}

/** Reads a plan's needs in their order, line by line. */
class NeedReader {
  readonly needs: OpenNeed[] = [];
  /** Before the first need. */
  readonly notes: string[] = [];
  /** Lines of which nobody knows yet whether they are the name of the next need. */
  private waiting: string[] = [];
  private readonly told = new Set<number>();
  private readonly toldRows = new Set<string>();

  constructor(private readonly tables: ReadonlyMap<number, PlanTable>) {}

  read(line: FlatLine): void {
    const { cell, controls, text } = line;
    const tags = controls.flatMap((control) => {
      const tag = readTag(nameOf(control));
      return tag?.kind === 'need' && !isAction(tag.part) ? [{ ...tag, part: tag.part, control }] : [];
    });
    for (const { need, part, control } of tags) this.take(need, part, control, cell);
    const table = cell && this.tables.get(cell.table);
    if (table) this.inTable(cell, table);
    if (!cell && tags.length === 0 && !isOwnWord(text)) this.wait(text);
    if (!cell && tags.length > 0) this.wait(besideControls(line));
  }

  /** What waits at the end belongs to the last need. */
  finish(): void {
    const notes = this.needs.at(-1)?.notes ?? this.notes;
    for (const text of this.waiting) notes.push(text);
    this.waiting = [];
  }

  private wait(text: string): void {
    if (withoutPrompt(text) !== '') this.waiting.push(withoutPrompt(text));
  }

  private open(place: number, isNamed: boolean): OpenNeed {
    const name = isNamed ? undefined : this.waiting.pop();
    this.finish();
    const need: OpenNeed = { place, texts: new Map(), tables: new Set(), notes: [], facts: null };
    if (name !== undefined) need.texts.set('criterion', name);
    this.needs.push(need);
    return need;
  }

  private take(place: number, part: NeedPart, control: OutlineControl, cell: Cell | null): void {
    const last = this.needs.at(-1);
    const isNew =
      !last || last.place !== place || last.texts.has(part) || (place === 0 && last.tables.size > 0);
    const need = isNew ? this.open(place, part === 'criterion') : last;
    const inCell = cell && this.tables.get(cell.table)?.grid.get(cell.row)?.get(cell.column);
    const own = shown(control);
    // Beside a control, in its cell, stands what somebody wrote there instead.
    const isMore = cell !== null && plainText(inCell ?? '') !== plainText(own);
    need.texts.set(part, isMore ? withoutPrompt(inCell ?? '') : own);
    need.facts = cell?.table ?? need.facts;
  }

  private inTable(cell: Cell, table: PlanTable): void {
    const isFirst = !this.told.has(cell.table);
    this.told.add(cell.table);
    switch (table.kind) {
      case 'actions': {
        if (!isFirst) break;
        const need = this.needOf(table);
        need.tables.add(cell.table);
        need.notes.push(...inHeads(table));
        break;
      }
      case 'facts':
        this.inFacts(cell, table);
        break;
      case 'front':
        if (isFirst) for (const row of table.grid.keys()) this.inFront(table, row);
        break;
      case null:
        if (isFirst) for (const cells of table.grid.values()) this.wait(rowOf(cells));
    }
  }

  private inFront(table: PlanTable, row: number): void {
    const cells = table.grid.get(row) ?? new Map<number, string>();
    const first = inOrder(cells)[0]?.[1] ?? '';
    const isName = (text: string): boolean => frontNamed(text) !== undefined;
    if (table.fields.has(row)) for (const text of besideField(table, row, isName)) this.wait(text);
    else if (isFactHead(first)) for (const text of besideHeads(table, row)) this.wait(text);
    else if (!isName(first)) this.wait(rowOf(cells));
  }

  /** The need that a table belongs to: the last one, unless it has its actions already or is another by the tags. */
  private needOf({ kind, places }: PlanTable): OpenNeed {
    const last = this.needs.at(-1);
    const isOwn = last !== undefined && places.includes(last.place);
    const isOther = last && places.length > 0 && !isOwn && last.place > 0;
    const isFull = last && last.tables.size > 0 && !(kind === 'actions' && isOwn && last.place > 0);
    return !last || isOther || isFull ? this.open(places[0] ?? 0, false) : last;
  }

  /** A fact whose field was deleted, by the name before it; a row that somebody added is a note. */
  private inFacts(cell: Cell, table: PlanTable): void {
    const cells = table.grid.get(cell.row) ?? new Map<number, string>();
    const [label, ...rest] = inOrder(cells);
    const [first, name] = label ?? [-1, ''];
    if (table.fields.has(cell.row)) {
      // Its fields are read by then, and the need is known.
      if (cell.column === (rest.at(-1)?.[0] ?? first)) this.besideFact(cell, table);
      return;
    }
    if (cell.column !== first) return;
    if (isFactHead(name)) {
      const texts = besideHeads(table, cell.row);
      if (texts.length > 0) this.needOf(table).notes.push(...texts);
      return;
    }
    const fact = factNamed(name);
    const need = fact && this.needOf(table);
    const isTold = fact !== undefined && need?.texts.has(fact) === true;
    if (!fact || !need || (isTold && need.facts === cell.table)) {
      this.wait(rowOf(cells));
      return;
    }
    // What another table said already is of another need.
    const own = isTold ? this.open(0, false) : need;
    own.texts.set(fact, writtenIn(rest).join('\n'));
    own.facts = cell.table;
  }

  private besideFact({ table: number, row }: Cell, table: PlanTable): void {
    const mark = `${number} ${row}`;
    if (this.toldRows.has(mark)) return;
    this.toldRows.add(mark);
    const isName = (text: string): boolean => factNamed(text) !== undefined;
    for (const text of besideField(table, row, isName)) this.wait(text);
  }
}

/** What stands in a paragraph before or behind the fields in it. */
const besideControls = ({ text, controls }: FlatLine): string =>
  controls.every(({ place }) => place === 'inline')
    ? controls.reduce((rest, control) => rest.replace(shown(control), () => ' '), text).trim()
    : '';

const rowOf = (cells: ReadonlyMap<number, string>): string => writtenIn(inOrder(cells)).join(' · ');

/** The plan's needs in order, and what was written before them. */
export function plannedNeeds(
  lines: readonly FlatLine[],
  tables: ReadonlyMap<number, PlanTable>,
): Pick<ReadPlan, 'needs' | 'notes'> {
  const reader = new NeedReader(tables);
  for (const line of lines) reader.read(line);
  reader.finish();
  const needs = reader.needs.map((need) => ({
    criterion: (need.texts.get('criterion') ?? '').trim(),
    score: (need.texts.get('score') ?? '').trim(),
    asks: need.texts.get('asks') ?? '',
    recommendations: need.texts.get('recommendations') ?? '',
    target: (need.texts.get('target') ?? '').trim(),
    actions: [...need.tables].flatMap((table) => {
      const found = tables.get(table);
      return found ? actionsIn(found) : [];
    }),
    notes: need.notes,
  }));
  return { needs, notes: reader.notes };
}
