import type { PlanAction, PlanStatus, ReadPlan } from '../assessment/plan/plan';
import { planStatuses } from '../assessment/plan/plan';
import { plainText } from '../characters/plain';
import type { Cell, OutlineControl } from '../template/control';
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
import { flatten, isHandout, nameOf, shown } from './flatLines';
import type { PlanTable } from './planTables';
import {
  columnIn,
  factNamed,
  frontNamed,
  inOrder,
  isAction,
  isFactHead,
  isOwnWord,
  tablesIn,
  withoutPrompt,
} from './planTables';
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

/** The actions of a table: its rows but for its heads, whether controls or a person put their texts there. */
function actionsIn({ grid, columns, hasHead }: PlanTable): PlanAction[] {
  return [...grid].flatMap(([row, cells]): PlanAction[] => {
    if (row === 0 && hasHead) return [];
    const heads = hasHead ? grid.get(0) : undefined;
    const places = new Map(
      [...columns].map(([field, place]) => [field, columnIn(cells, place) ?? -1] as const),
    );
    const taken = new Set(places.values());
    const textOf = (field: ActionField): string => withoutPrompt(cells.get(places.get(field) ?? -1) ?? '');
    const more = inOrder(cells).flatMap(([column, text]) => {
      const [own, head] = [withoutPrompt(text), withoutPrompt(heads?.get(column) ?? '')];
      return taken.has(column) || own === '' ? [] : [head === '' ? own : `${head}: ${own}`];
    });
    if (actionFields.every((field) => textOf(field) === '') && more.length === 0) return [];
    const statusText = textOf('status');
    return [
      {
        action: textOf('action'),
        responsible: textOf('responsible'),
        due: textOf('due'),
        status: statusOf(statusText),
        statusText,
        followUp: textOf('followUp'),
        more,
      },
    ];
  });
}

interface OpenNeed {
  readonly place: number;
  readonly texts: Map<NeedPart, string>;
  readonly tables: Set<number>;
  readonly notes: string[];
}

/** Reads a plan's needs in their order, line by line. */
class NeedReader {
  readonly needs: OpenNeed[] = [];
  /** Before the first need. */
  readonly notes: string[] = [];
  /** Lines of which nobody knows yet whether they are the name of the next need. */
  private waiting: string[] = [];
  private readonly told = new Set<number>();

  constructor(private readonly tables: ReadonlyMap<number, PlanTable>) {}

  read(line: FlatLine): void {
    const { cell, controls, text } = line;
    const table = cell && this.tables.get(cell.table);
    if (table) this.inTable(cell, table);
    const tags = controls.flatMap((control) => {
      const tag = readTag(nameOf(control));
      return tag?.kind === 'need' && !isAction(tag.part) ? [{ ...tag, part: tag.part, control }] : [];
    });
    for (const { need, part, control } of tags) this.take(need, part, control, cell);
    if (!cell && tags.length === 0 && !isOwnWord(text)) this.wait(text);
  }

  /** What waits at the end belongs to the last need. */
  finish(): void {
    (this.needs.at(-1)?.notes ?? this.notes).push(...this.waiting);
    this.waiting = [];
  }

  private wait(text: string): void {
    if (withoutPrompt(text) !== '') this.waiting.push(withoutPrompt(text));
  }

  private open(place: number, isNamed: boolean): OpenNeed {
    const name = isNamed ? undefined : this.waiting.pop();
    this.finish();
    const need: OpenNeed = { place, texts: new Map(), tables: new Set(), notes: [] };
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
  }

  private inTable(cell: Cell, table: PlanTable): void {
    const isFirst = !this.told.has(cell.table);
    this.told.add(cell.table);
    switch (table.kind) {
      case 'actions':
        if (isFirst) this.needOf(table).tables.add(cell.table);
        break;
      case 'facts':
        this.inFacts(cell, table);
        break;
      case 'front':
      case null:
        if (!isFirst) break;
        for (const cells of table.grid.values()) {
          const first = inOrder(cells)[0]?.[1] ?? '';
          if (table.kind === null || !(frontNamed(first) || isFactHead(first))) this.wait(rowOf(cells));
        }
    }
  }

  /** The need that a table belongs to: the last one, unless it has its actions already or is another by the tags. */
  private needOf({ kind, place }: PlanTable): OpenNeed {
    const last = this.needs.at(-1);
    const isOther = last && place !== null && place !== last.place && last.place > 0;
    const isFull = last && last.tables.size > 0 && !(kind === 'actions' && place === last.place && place > 0);
    return !last || isOther || isFull ? this.open(place ?? 0, false) : last;
  }

  /** A fact whose field was deleted, by the name before it; a row that somebody added is a note. */
  private inFacts(cell: Cell, table: PlanTable): void {
    const cells = table.grid.get(cell.row) ?? new Map<number, string>();
    const [label, ...rest] = inOrder(cells);
    const [first, name] = label ?? [-1, ''];
    if (cell.column !== first || isFactHead(name) || table.tagged.has(cell.row)) return;
    const fact = factNamed(name);
    const text = textsOf(rest).join('\n');
    if (fact) this.needOf(table).texts.set(fact, text);
    else this.wait(rowOf(cells));
  }
}

const textsOf = (cells: readonly (readonly [number, string])[]): string[] =>
  cells.map(([, text]) => withoutPrompt(text)).filter((text) => text !== '');
const rowOf = (cells: ReadonlyMap<number, string>): string => textsOf(inOrder(cells)).join(' · ');

/** The plan's needs in order, and what was written before them. */
function needsOf(
  lines: readonly FlatLine[],
  tables: ReadonlyMap<number, PlanTable>,
): Pick<ReadPlan, 'needs' | 'notes'> {
  const reader = new NeedReader(tables);
  for (const line of lines) reader.read(line);
  reader.finish();
  const needs = reader.needs.map((need) => ({
    criterion: (need.texts.get('criterion') ?? '').trim(),
    score: (need.texts.get('score') ?? '').trim(),
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
  const tables = tablesIn(lines);
  const controls = lines.flatMap((line) => line.controls);
  const fronts = [...tables.values()].flatMap(({ kind, grid }) =>
    kind === 'front' ? [...grid.values()] : [],
  );
  const front = (fact: FrontFact): string => {
    const own = controls.find((control) => {
      const read = readTag(nameOf(control));
      return read?.kind === 'front' && read.fact === fact;
    });
    if (own && shown(own).trim() !== '') return shown(own).trim();
    // Where its field was deleted, the name before it tells it.
    const named = fronts.map(inOrder).find(([first]) => frontNamed(first?.[1] ?? '') === fact);
    return textsOf(named?.slice(1) ?? []).join('\n');
  };
  return {
    language: languageOf(source),
    unit: front('unit'),
    assessed: front('assessed'),
    total: front('total'),
    level: front('level'),
    ...needsOf(lines, tables),
  };
}
