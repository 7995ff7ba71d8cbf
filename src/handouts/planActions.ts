import type { PlanAction, PlanStatus } from '../assessment/plan/plan';
import { planStatuses } from '../assessment/plan/plan';
import { plainText } from '../characters/plain';
import type { Cells } from './gridPlaces';
import { columnIn, inOrder } from './gridPlaces';
import type { PlanTable } from './planTables';
import { isActionName, isHeadRow, withoutPrompt } from './planTables';
import type { ActionField } from './tags';
import { actionFields } from './tags';
import { allPlanWords } from './words/words';

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

/** The cells of a row in the columns that actions have. */
const ownCells = ({ columns }: PlanTable, cells: Cells): ReadonlySet<number> =>
  new Set([...columns.values()].flatMap((place) => columnIn(cells, place) ?? []));

const isHead = ({ head }: PlanTable, [row, cells]: readonly [number, Cells]): boolean =>
  row === head || isHeadRow(cells);

/** What somebody wrote to the names of columns, but for what is said with the texts below it. */
export function inHeads(table: PlanTable): string[] {
  const rows = [...table.grid];
  const isSaid = (column: number): boolean =>
    rows.some(
      ([row, cells]) =>
        !isHead(table, [row, cells]) &&
        !ownCells(table, cells).has(column) &&
        withoutPrompt(cells.get(column) ?? '') !== '',
    );
  return rows
    .filter((one) => isHead(table, one))
    .flatMap(([row, cells]) => {
      const own = ownCells(table, cells);
      return inOrder(cells).flatMap(([column, cell]) => {
        const text = withoutPrompt(cell);
        const isElsewhere = row === table.head && !own.has(column) && isSaid(column);
        return text === '' || isActionName(text) || isElsewhere ? [] : [text];
      });
    });
}

/** The actions of a table: its rows but for its heads, whether controls or a person put their texts there. */
export function actionsIn(table: PlanTable): PlanAction[] {
  const { grid, merged, columns, head } = table;
  return [...grid].flatMap(([row, cells]): PlanAction[] => {
    if (isHead(table, [row, cells])) return [];
    const heads = head === null ? undefined : grid.get(head);
    const places = new Map(
      [...columns].map(([field, place]) => [field, columnIn(cells, place) ?? -1] as const),
    );
    const taken = new Set(places.values());
    const ownText = (field: ActionField): string => withoutPrompt(cells.get(places.get(field) ?? -1) ?? '');
    // What stands in a cell that reaches over several rows holds for each of them.
    const textOf = (field: ActionField): string => {
      const column = places.get(field) ?? -1;
      const origin = merged.get(row)?.get(column);
      return ownText(field) || withoutPrompt(grid.get(origin ?? -1)?.get(column) ?? '');
    };
    const more = inOrder(cells).flatMap(([column, text]) => {
      const [own, head] = [withoutPrompt(text), withoutPrompt(heads?.get(column) ?? '')];
      return taken.has(column) || own === '' ? [] : [head === '' ? own : `${head}: ${own}`];
    });
    if (actionFields.every((field) => ownText(field) === '') && more.length === 0) return [];
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
