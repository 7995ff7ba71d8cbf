import { plainText } from '../characters/plain';
import type { FlatLine } from './flatLines';
import { gridOf, mergedCells, nameOf } from './flatLines';
import type { ActionField, FactField, FrontFact, NeedPart } from './tags';
import { actionFields, factFields, frontFacts, readTag } from './tags';
import type { PlanWords } from './words/handoutWords';
import { allPlanWords } from './words/words';

type Cells = ReadonlyMap<number, string>;

/** A column by its grid column and, where its row has as many cells as the row that told it, by its place among them. */
export interface ColumnPlace {
  readonly column: number;
  readonly at: number;
  readonly of: number;
}

export interface PlanTable {
  /** Null for a table that somebody put there. */
  readonly kind: 'front' | 'facts' | 'actions' | null;
  readonly grid: ReadonlyMap<number, Cells>;
  /** The cells that are one with the cell above, each with the row in which its text stands. */
  readonly merged: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Of actions: the columns as their heads tell them or, where those were changed, the first row of fields. */
  readonly columns: ReadonlyMap<ActionField, ColumnPlace>;
  /** The first row names the columns, unless it was deleted. */
  readonly hasHead: boolean;
  /** The need in the tags of its fields; null where it has none. */
  readonly place: number | null;
  /** The rows that have fields. */
  readonly tagged: ReadonlySet<number>;
}

const isOneOf = (text: string, said: (words: PlanWords) => readonly string[]): boolean => {
  const own = plainText(text);
  return allPlanWords.some((words) => said(words).some((one) => plainText(one) === own));
};

export const isAction = (part: NeedPart): part is ActionField =>
  (actionFields as readonly string[]).includes(part);

/** A prompt stays as a text where its control was taken away. */
const isPrompt = (text: string): boolean =>
  isOneOf(text, ({ criterion, front, facts, action }) =>
    [criterion, ...Object.values(front), ...Object.values(facts), ...Object.values(action)].map(
      ({ prompt }) => prompt,
    ),
  );
/** A text without the prompt that stands in its place. */
export const withoutPrompt = (text: string): string => (isPrompt(text) ? '' : text.trim());

/** Whether a paragraph is one that each plan has. */
export const isOwnWord = (text: string): boolean =>
  isOneOf(text, ({ title, introduction, result, needs, actions, addRow }) => [
    ...[title, introduction, result, needs, actions, addRow],
  ]);

/** The fact that the first cell of a row names. */
export const factNamed = (text: string): FactField | undefined =>
  factFields.find((fact) => isOneOf(text, ({ facts }) => [facts[fact].name]));
export const frontNamed = (text: string): FrontFact | undefined =>
  frontFacts.find((fact) => isOneOf(text, ({ front }) => [front[fact].name]));
export const isFactHead = (text: string): boolean => isOneOf(text, ({ factHeads }) => factHeads);

const actionNamed = (text: string): ActionField | undefined =>
  actionFields.find((one) => isOneOf(text, ({ action }) => [action[one].name]));

/** Whether a row with these texts names the columns of a table of actions. */
export function isActionHead(texts: readonly string[]): boolean {
  const named = new Set(texts.flatMap((text) => actionNamed(text) ?? []));
  return named.has('action') && named.size > 2;
}

/** In the order of the columns. */
export const inOrder = (cells: Cells): (readonly [number, string])[] =>
  [...cells].toSorted(([left], [right]) => left - right);

function placeOf(cells: Cells, column: number): ColumnPlace {
  const columns = inOrder(cells).map(([one]) => one);
  return { column, at: columns.indexOf(column), of: columns.length };
}

/** The grid column of a row in which a field stands; undefined where the row has no such cell. */
export function columnIn(cells: Cells, { column, at, of }: ColumnPlace): number | undefined {
  // Whoever draws a border in one row moves the grid columns of all that stands behind it.
  const own = cells.size === of ? inOrder(cells)[at]?.[0] : column;
  return own !== undefined && cells.has(own) ? own : undefined;
}

function columnsOf(own: readonly FlatLine[], grid: PlanTable['grid']): Map<ActionField, ColumnPlace> {
  const columns = new Map<ActionField, ColumnPlace>();
  const head = grid.get(0) ?? new Map<number, string>();
  for (const [column, text] of isActionHead([...head.values()]) ? head : []) {
    const field = actionNamed(text);
    if (field && !columns.has(field)) columns.set(field, placeOf(head, column));
  }
  for (const { cell, controls } of own)
    for (const control of controls) {
      const tag = readTag(nameOf(control));
      if (!cell || tag?.kind !== 'need' || !isAction(tag.part) || columns.has(tag.part)) continue;
      columns.set(tag.part, placeOf(grid.get(cell.row) ?? new Map<number, string>(), cell.column));
    }
  return columns;
}

function tableOf(own: readonly FlatLine[], table: number): PlanTable {
  const grid = gridOf(own, table);
  const columns = columnsOf(own, grid);
  const firsts = [...grid.values()].map((cells) => inOrder(cells)[0]?.[1] ?? '');
  const count = (named: (text: string) => unknown): number => firsts.filter(named).length;
  const tagged = own.flatMap(({ cell, controls }) =>
    controls.flatMap((control) => {
      const tag = readTag(nameOf(control));
      return cell && tag ? [{ row: cell.row, tag }] : [];
    }),
  );
  const [first] = tagged;
  const isFacts =
    tagged.some(({ tag }) => tag.kind === 'need' && !isAction(tag.part)) || count(factNamed) > 1;
  const isFront = first?.tag.kind === 'front' || count(frontNamed) > 1;
  const kind = columns.size > 0 ? 'actions' : isFacts ? 'facts' : isFront ? 'front' : null;
  return {
    ...{ kind, grid, merged: mergedCells(own, table), columns, hasHead: (first?.row ?? 1) > 0 },
    place: first?.tag.kind === 'need' ? first.tag.need : null,
    tagged: new Set(tagged.map(({ row }) => row)),
  };
}

/** The tables of a plan by their number. */
export function tablesIn(lines: readonly FlatLine[]): ReadonlyMap<number, PlanTable> {
  const found = new Map<number, FlatLine[]>();
  for (const line of lines) {
    if (!line.cell) continue;
    const own = found.get(line.cell.table);
    if (own) own.push(line);
    else found.set(line.cell.table, [line]);
  }
  return new Map([...found].map(([table, own]) => [table, tableOf(own, table)]));
}

/** What was written into these cells, in their order. */
export const writtenIn = (cells: readonly (readonly [number, string])[]): string[] =>
  cells.map(([, text]) => withoutPrompt(text)).filter((text) => text !== '');
