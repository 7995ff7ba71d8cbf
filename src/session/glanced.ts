import type { FieldKey } from '../assessment/fieldKey';
import { criterionKey, totalKeys } from '../assessment/fieldKey';
import { criterionNumbers } from '../assessment/report';
import { seen } from './entry';
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

/**
 * Whether a total or its words are on their way to the document, or were refused; not what was only left by a reload.
 */
export const isTotalDue = (fields: Fields): boolean =>
  totalKeys.some((key) => {
    const own = fields.get(key);
    if (!own || own.rival !== null) return false;
    return own.status === 'writing' || (own.status === 'refused' && own.refusal?.kind !== 'interrupted');
  });
