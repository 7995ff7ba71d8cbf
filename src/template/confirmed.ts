import type { FieldKey } from '../assessment/fieldKey';
import { needBlockOf } from '../assessment/needs/needKey';
import type { Problem } from '../assessment/problem';
import { unreadable } from '../assessment/unreadable';
import type { Field, ReportModel } from './report';

/** How many controls were offered for an unsure field before the one that is asked about now. */
export const rankOf = ({ rank = 0 }: { readonly rank?: number }): number => rank;

/** The unsure fields that are asked about together: those whose controls stand behind the same label. */
export function alikeUnsure({ unsure }: Pick<ReportModel, 'unsure'>, key: FieldKey): FieldKey[] {
  const own = unsure.get(key);
  const isAlike = (field: Field): boolean =>
    own !== undefined && field.label === own.label && rankOf(field) === rankOf(own);
  return [...unsure.values()].flatMap((field) => (isAlike(field) ? [field.key] : []));
}

/** The problems that still stand once these fields have been answered. */
const unanswered = ({ problems }: ReportModel, keys: ReadonlySet<string>): Problem[] =>
  problems.filter(({ kind, where }) => kind !== 'unsure' || !keys.has(where));

/** The unsure fields without these. */
const without = ({ unsure }: ReportModel, keys: ReadonlySet<FieldKey>): Map<FieldKey, Field> =>
  new Map([...unsure].filter(([key]) => !keys.has(key)));

/** The report once a person has said that these unsure fields are what they seem: they are fields like any other. */
export function withConfirmed(model: ReportModel, keys: ReadonlySet<FieldKey>): ReportModel {
  const confirmed = [...model.unsure].filter(([key]) => keys.has(key));
  const texts = new Map(confirmed.map(([key, { text }]) => [key, text]));
  return {
    ...model,
    fields: new Map([...model.fields, ...confirmed]),
    unsure: without(model, keys),
    problems: [...unanswered(model, keys), ...unreadable(texts)],
  };
}

/**
 * The report once a person has said that these unsure fields are something else: the next control that may be the field
 * is asked about; where there is none, the document lacks the field.
 */
export function withDenied(model: ReportModel, keys: ReadonlySet<FieldKey>): ReportModel {
  const unsure = new Map(model.unsure);
  const missing = new Set<FieldKey>();
  for (const key of [...unsure.keys()].filter((own) => keys.has(own))) {
    const next = nextOffer(model, unsure, key);
    if (next) unsure.set(key, next);
    else {
      unsure.delete(key);
      missing.add(key);
    }
  }
  return {
    ...model,
    unsure,
    problems: [
      ...unanswered(model, missing),
      ...[...missing].filter(isNeeded).map((where): Problem => ({ kind: 'fieldMissing', where })),
    ],
  };
}

/** A report may have as few key development needs as it likes, but one. */
const isNeeded = (key: FieldKey): boolean => (needBlockOf(key) ?? 1) === 1;

/** The next control that may be the field and is no other field by now, nor offered as one. */
function nextOffer(
  { fields, runnersUp }: ReportModel,
  unsure: ReadonlyMap<FieldKey, Field>,
  key: FieldKey,
): Field | null {
  const own = unsure.get(key);
  const used = new Set([...fields.values(), ...unsure.values()].map(({ control }) => control));
  const before = own ? rankOf(own) : 0;
  const all = runnersUp.get(key) ?? [];
  const at = all.findIndex(({ control }, index) => index >= before && !used.has(control));
  const next = all[at];
  return next ? { ...next, rank: at + 1 } : null;
}
