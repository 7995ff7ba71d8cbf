import { plainText } from '../characters/plain';
import type { FlatLine } from './flatLines';
import { gridOf, mergedCells, nameOf } from './flatLines';
import type { Cells, ColumnPlace } from './gridPlaces';
import { inOrder, columnPlaceOf } from './gridPlaces';
import type { ActionField, FactField, FrontFact, NeedPart, PlanTag } from './tags';
import { actionFields, factFields, frontFacts, readTag } from './tags';
import type { PlanWords } from './words/handoutWords';
import { allPlanWords, planIntroduction } from './words/words';

export interface PlanTable {
  /** Null for a table that somebody put there. */
  readonly kind: 'front' | 'facts' | 'actions' | null;
  readonly grid: ReadonlyMap<number, Cells>;
  /** The cells that are one with the cell above, each with the row in which its text stands. */
  readonly merged: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Of actions: the columns as their heads tell them or, where those were changed, the first row of fields. */
  readonly columns: ReadonlyMap<ActionField, ColumnPlace>;
  /** The row that names the columns, wherever it was sorted to; null where it was deleted. */
  readonly head: number | null;
  /** The needs in the tags of its fields, that of the first one first: rows may be pasted from another need. */
  readonly places: readonly number[];
  /** The columns that have fields, by row. */
  readonly fields: ReadonlyMap<number, ReadonlySet<number>>;
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
  isOneOf(text, (words) => [
    ...[false, true].map((isAdapted) => planIntroduction(words, isAdapted)),
    ...[words.title, words.result, words.needs, words.actions, words.addRow],
  ]);

/** Whether a paragraph says that the plan rests on an assessment by the adapted criteria. */
export const saysAdapted = (text: string): boolean =>
  allPlanWords.some(({ basis }) => plainText(text).startsWith(plainText(basis.latu)));

/** What plans call their fields in any language, each to be looked up by its name as plain text. */
const namedBy = <Field extends string>(
  fields: readonly Field[],
  nameIn: (words: PlanWords, field: Field) => string,
): ReadonlyMap<string, Field> =>
  new Map(
    allPlanWords.flatMap((words) => fields.map((field) => [plainText(nameIn(words, field)), field] as const)),
  );
const factNames = namedBy(factFields, ({ facts }, fact) => facts[fact].name);
const frontNames = namedBy(frontFacts, ({ front }, fact) => front[fact].name);
const actionNames = namedBy(actionFields, ({ action }, field) => action[field].name);

/** The fact that the first cell of a row names. */
export const factNamed = (text: string): FactField | undefined => factNames.get(plainText(text));
export const frontNamed = (text: string): FrontFact | undefined => frontNames.get(plainText(text));
export const isFactHead = (text: string): boolean => isOneOf(text, ({ factHeads }) => factHeads);

const actionNamed = (text: string): ActionField | undefined => actionNames.get(plainText(text));
export const isActionName = (text: string): boolean => actionNamed(text) !== undefined;

export const isHeadRow = (cells: Cells): boolean => isActionHead([...cells.values()]);

/** Whether a row with these texts names the columns of a table of actions. */
export function isActionHead(texts: readonly string[]): boolean {
  const named = new Set(texts.flatMap((text) => actionNamed(text) ?? []));
  return named.has('action') && named.size > 2;
}

function columnsOf(
  own: readonly FlatLine[],
  grid: PlanTable['grid'],
  head: Cells | undefined,
): Map<ActionField, ColumnPlace> {
  const columns = new Map<ActionField, ColumnPlace>();
  for (const [column, text] of head ?? []) {
    const field = actionNamed(text);
    if (head && field && !columns.has(field)) columns.set(field, columnPlaceOf(head, column));
  }
  for (const { cell, controls } of own)
    for (const control of controls) {
      const tag = readTag(nameOf(control));
      if (!cell || tag?.kind !== 'need' || !isAction(tag.part) || columns.has(tag.part)) continue;
      columns.set(tag.part, columnPlaceOf(grid.get(cell.row) ?? new Map<number, string>(), cell.column));
    }
  return columns;
}

function tableOf(own: readonly FlatLine[], table: number): PlanTable {
  const grid = gridOf(own, table);
  const [named, heads] = [...grid].find(([, cells]) => isHeadRow(cells)) ?? [];
  const columns = columnsOf(own, grid, heads);
  const firsts = [...grid.values()].map((cells) => inOrder(cells)[0]?.[1] ?? '');
  const count = (isNamed: (text: string) => unknown): number => firsts.filter(isNamed).length;
  const tags: PlanTag[] = [];
  const fields = new Map<number, Set<number>>();
  for (const { cell, controls } of own)
    for (const tag of controls.flatMap((control) => readTag(nameOf(control)) ?? [])) {
      tags.push(tag);
      if (cell) fields.set(cell.row, (fields.get(cell.row) ?? new Set()).add(cell.column));
    }
  const ofNeeds = tags.filter((tag) => tag.kind === 'need');
  const isFacts = ofNeeds.some(({ part }) => !isAction(part)) || count(factNamed) > 1;
  const isFront = tags[0]?.kind === 'front' || count(frontNamed) > 1;
  const [firstRow = 1] = fields.keys();
  return {
    kind: columns.size > 0 ? 'actions' : isFacts ? 'facts' : isFront ? 'front' : null,
    ...{ grid, columns, fields, merged: mergedCells(own, table) },
    head: named ?? (firstRow > 0 ? 0 : null),
    places: ofNeeds.map(({ need }) => need),
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

/** What stands in a row beside its name and its field: in columns that were added, or with the name. */
export function besideField(
  { grid, fields, head }: PlanTable,
  row: number,
  isName: (text: string) => boolean,
): string[] {
  const cells = grid.get(row) ?? new Map<number, string>();
  const own = fields.get(row) ?? new Set<number>();
  const [label, ...rest] = inOrder(cells);
  const [first, name] = label ?? [-1, ''];
  const heads = head === null ? undefined : grid.get(head);
  const inName = isName(name) || own.has(first) ? [] : [withoutPrompt(name)];
  const inMore = rest
    .filter(([column, text]) => !own.has(column) && withoutPrompt(text) !== '')
    .map(([column, text]) =>
      [name, heads?.get(column) ?? '', text].filter((one) => one.trim() !== '').join(' · '),
    );
  return [...inName, ...inMore].filter((text) => text !== '');
}

/** What somebody wrote to the names of columns of facts, but for what is said with the texts below it. */
export function besideHeads({ grid, fields, head }: PlanTable, row: number): string[] {
  const isSaid = (column: number): boolean =>
    row === head &&
    [...fields].some(
      ([at, own]) => !own.has(column) && withoutPrompt(grid.get(at)?.get(column) ?? '') !== '',
    );
  return inOrder(grid.get(row) ?? new Map<number, string>())
    .filter(([column, text]) => !isFactHead(text) && !isSaid(column))
    .map(([, text]) => withoutPrompt(text))
    .filter((text) => text !== '');
}
