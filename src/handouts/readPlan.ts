import type { PlanAction, PlanStatus, ReadNeed, ReadPlan } from '../assessment/plan/plan';
import { planStatuses } from '../assessment/plan/plan';
import { plainText } from '../characters/plain';
import { openDocx } from '../template/docx';
import { readOutline } from '../template/outline';
import type { Package } from '../template/package';
import { wordParts } from '../template/package';
import { descendantsNamed } from '../template/partText';
import type { ParseXml } from '../template/xml';
import { wordAttribute } from '../template/xml';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportLanguages } from '../words/reportLanguage';
import type { FlatLine } from './flatLines';
import { flatten, gridOf, isHandout, nameOf, shown } from './flatLines';
import type { ActionField, FrontFact, NeedPart } from './tags';
import { actionFields, readTag } from './tags';
import { allPlanWords } from './words/words';

/** The language that the document's styles say. */
function languageOf(source: Package): ReportLanguage | null {
  const { styles } = wordParts(source);
  const [first] = styles ? descendantsNamed(styles, 'lang') : [];
  const said = wordAttribute(first ?? null, 'val') ?? '';
  return reportLanguages.find((language) => said.toLowerCase().startsWith(language)) ?? null;
}

/** The status that a text says; null where it says none of them. */
export function statusOf(text: string): PlanStatus | null {
  const said = plainText(text).toLowerCase().replace(/\.$/u, '');
  const says = (status: PlanStatus): boolean =>
    allPlanWords.some(
      ({ statuses, alsoStatus }) =>
        statuses[status].toLowerCase() === said || alsoStatus[status].includes(said),
    );
  return planStatuses.find(says) ?? null;
}

/** A table of actions: the grid columns of its fields, and the first row that has controls. */
interface ActionTable {
  readonly columns: Map<ActionField, number>;
  readonly firstRow: number;
}

const isAction = (part: NeedPart): part is ActionField => (actionFields as readonly string[]).includes(part);

/** Whether a text is the name or the prompt of this field in any language; a prompt stays where its control is gone. */
const isSaidOf = (field: ActionField, word: 'name' | 'prompt', text: string): boolean =>
  allPlanWords.some(({ action }) => plainText(action[field][word]) === plainText(text));

/** The tables of actions as their heads tell them, for where controls were deleted. */
function headedTables(lines: readonly FlatLine[]): ReadonlyMap<number, ActionTable['columns']> {
  const found = new Map<number, Map<ActionField, number>>();
  for (const { text, cell } of lines) {
    const field = cell?.row === 0 && actionFields.find((one) => isSaidOf(one, 'name', text));
    if (!cell || !field) continue;
    found.set(cell.table, (found.get(cell.table) ?? new Map<ActionField, number>()).set(field, cell.column));
  }
  return new Map([...found].filter(([, columns]) => columns.has('action') && columns.size > 2));
}

/** The actions of a table: its rows but for its heads, whether controls or a person put their texts there. */
function actionsIn(
  lines: readonly FlatLine[],
  table: number,
  { columns, firstRow }: ActionTable,
): PlanAction[] {
  return [...gridOf(lines, table)].flatMap(([row, cells]): PlanAction[] => {
    if (row === 0 && firstRow > 0) return [];
    const textOf = (field: ActionField): string => {
      const text = (cells.get(columns.get(field) ?? -1) ?? '').trim();
      return isSaidOf(field, 'prompt', text) ? '' : text;
    };
    const texts = actionFields.map(textOf);
    if (texts.every((text) => text === '')) return [];
    const statusText = textOf('status');
    return [
      {
        action: textOf('action'),
        responsible: textOf('responsible'),
        due: textOf('due'),
        status: statusOf(statusText),
        statusText,
        followUp: textOf('followUp'),
      },
    ];
  });
}

interface OpenNeed {
  readonly place: number;
  readonly texts: Map<NeedPart, string>;
  readonly tables: Map<number, ActionTable>;
}

/**
 * Whether a need can't be the one of this control: each has its facts once. Where the document lost the needs' numbers,
 * each has its actions in one table.
 */
const isOfNext = ({ place, texts, tables }: OpenNeed, part: NeedPart, cell: FlatLine['cell']): boolean =>
  isAction(part)
    ? place === 0 && cell !== null && tables.size > 0 && !tables.has(cell.table)
    : texts.has(part) || (place === 0 && tables.size > 0);

const hasAction = ({ controls }: FlatLine): boolean =>
  controls.some((control) => {
    const tag = readTag(nameOf(control));
    return tag?.kind === 'need' && isAction(tag.part);
  });

/** The plan's needs in order: each begins where the number in the tags changes, or with what the one before has. */
function needsOf(lines: readonly FlatLine[]): ReadNeed[] {
  const needs: OpenNeed[] = [];
  const headed = headedTables(lines);
  const told = new Set(lines.flatMap((line) => (line.cell && hasAction(line) ? [line.cell.table] : [])));
  for (const { cell, controls } of lines) {
    const before = needs.at(-1);
    const heads = cell && !told.has(cell.table) ? headed.get(cell.table) : undefined;
    // Where no field of a need is left at all, the plan is said to have lost them.
    if (before && cell && heads) {
      const isFree = before.tables.size === 0;
      const need: OpenNeed = isFree ? before : { place: 0, texts: new Map(), tables: new Map() };
      if (!isFree) needs.push(need);
      need.tables.set(cell.table, { columns: new Map(heads), firstRow: 1 });
      told.add(cell.table);
    }
    for (const control of controls) {
      const tag = readTag(nameOf(control));
      if (tag?.kind !== 'need') continue;
      const { need: place, part } = tag;
      const last = needs.at(-1);
      const isNew = !last || last.place !== place || isOfNext(last, part, cell);
      const need: OpenNeed = isNew ? { place, texts: new Map(), tables: new Map() } : last;
      if (isNew) needs.push(need);
      if (!isAction(part)) need.texts.set(part, shown(control));
      else if (cell) {
        const known = need.tables.get(cell.table) ?? {
          columns: new Map(headed.get(cell.table)),
          firstRow: cell.row,
        };
        known.columns.set(part, cell.column);
        need.tables.set(cell.table, known);
      }
    }
  }
  return needs.map(({ texts, tables }) => ({
    criterion: (texts.get('criterion') ?? '').trim(),
    score: (texts.get('score') ?? '').trim(),
    recommendations: texts.get('recommendations') ?? '',
    target: (texts.get('target') ?? '').trim(),
    actions: [...tables].flatMap(([table, found]) => actionsIn(lines, table, found)),
  }));
}

/** Reads an action plan from the bytes of a .docx file; null where it is none, or no .docx. */
export function readPlan(bytes: Uint8Array, parseXml: ParseXml): ReadPlan | null {
  const opening = openDocx(bytes, parseXml);
  return opening.kind === 'fault' ? null : planIn(opening.package);
}

/** Told without reading the document as a whole: most files that are picked are reports, and some are long. */
function isPlan(source: Package): boolean {
  const { document } = wordParts(source);
  const tags = document ? [...descendantsNamed(document, 'tag')] : [];
  return tags.some((tag) => readTag(wordAttribute(tag, 'val') ?? '') !== null) || isHandout(source, 'plan');
}

/**
 * The action plan in a file; null where it is none. Nothing in the file is trusted. Rows that were added by hand count
 * like those with controls.
 */
export function planIn(source: Package): ReadPlan | null {
  if (!isPlan(source)) return null;
  const lines = flatten(readOutline(wordParts(source)));
  const controls = lines.flatMap((line) => line.controls);
  const front = (fact: FrontFact): string => {
    const own = controls.find((control) => {
      const read = readTag(nameOf(control));
      return read?.kind === 'front' && read.fact === fact;
    });
    return own ? shown(own).trim() : '';
  };
  return {
    language: languageOf(source),
    unit: front('unit'),
    assessed: front('assessed'),
    total: front('total'),
    level: front('level'),
    needs: needsOf(lines),
  };
}
