import type { PlanAction, PlanStatus } from '../assessment/plan/plan';
import { planStatuses } from '../assessment/plan/plan';
import { plainText } from '../characters/plain';
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

/** What somebody wrote in the place of the names of columns that are there. */
export function inHeads({ grid, columns, head }: PlanTable): string[] {
  const cells = (head === null ? undefined : grid.get(head)) ?? new Map<number, string>();
  const taken = [...columns.values()].flatMap((place) => columnIn(cells, place) ?? []);
  return taken.flatMap((column) => {
    const text = withoutPrompt(cells.get(column) ?? '');
    return text === '' || isActionName(text) ? [] : [text];
  });
}

/** The actions of a table: its rows but for its heads, whether controls or a person put their texts there. */
export function actionsIn({ grid, merged, columns, head }: PlanTable): PlanAction[] {
  return [...grid].flatMap(([row, cells]): PlanAction[] => {
    if (row === head || isHeadRow(cells)) return [];
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
