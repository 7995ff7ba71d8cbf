import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, summaryKey, totalKeys } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import { seen } from './transitions';
import { readHostText } from './hostText';
import { withoutLabel } from './innerLabels';
import type { Glance } from './port';
import type { FieldState, OpenReport } from './state';

type Fields = ReadonlyMap<FieldKey, FieldState>;

/**
 * The fields and the cursor's place as a look at the document shows them; `ids` are the host's, `at` is the number of
 * the call.
 */
export function glanced(
  open: OpenReport,
  ids: ReadonlyMap<FieldKey, number>,
  { texts, selected }: Glance,
  at: number,
): Pick<OpenReport, 'fields' | 'unsure' | 'selected'> {
  const look = (own: FieldState): FieldState => {
    const told = texts.get(ids.get(own.key) ?? Number.NaN);
    return told ? seen(own, readHostText(withoutLabel(told, own.prefix)), at) : own;
  };
  const fields = new Map([...open.fields].map(([key, own]) => [key, look(own)]));
  const unsure = new Map([...open.unsure].map(([key, own]) => [key, look(own)]));
  return { fields, unsure, selected: [...ids].find(([, id]) => id === selected)?.[0] ?? null };
}

/** The criteria whose score in the document is another one than before; of those that lack the field nobody tells. */
export const rescoredBetween = (before: Fields, after: Fields): number[] =>
  criterionNumbers.filter((number) => {
    const key = criterionKey(number, 'score');
    const [then, now] = [before.get(key), after.get(key)];
    return then !== undefined && now !== undefined && then.text !== now.text;
  });

/** Whether a sum is on its way to the document, or was refused; not what was only left by a reload, or undone. */
function isDue(own: FieldState | undefined): boolean {
  if (!own || own.rival !== null || own.draft === own.text) return false;
  return own.status === 'writing' || (own.status === 'refused' && own.refusal?.kind !== 'interrupted');
}

/** Whether a total or its words are due. */
export const isTotalDue = (fields: Fields): boolean => totalKeys.some((key) => isDue(fields.get(key)));

/** The criteria among these whose summary row is due. */
export const rowsDue = (fields: Fields, numbers: readonly number[]): number[] =>
  numbers.filter((number) => isDue(fields.get(summaryKey(number))));
