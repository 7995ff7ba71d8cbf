import type { FieldKey } from '../assessment/fieldKey';
import type { Problem } from '../assessment/problem';
import { unreadable } from '../assessment/unreadable';
import type { Field, ReportModel } from './report';

/** The unsure fields that are asked about together: those whose controls stand behind the same label. */
export function alikeUnsure({ unsure }: Pick<ReportModel, 'unsure'>, key: FieldKey): FieldKey[] {
  const label = unsure.get(key)?.label;
  return [...unsure.values()].flatMap((field) => (field.label === label ? [field.key] : []));
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

/** The report once a person has said that these unsure fields are something else: the document lacks the fields. */
export function withDenied(model: ReportModel, keys: ReadonlySet<FieldKey>): ReportModel {
  const denied = [...model.unsure.keys()].filter((key) => keys.has(key));
  return {
    ...model,
    unsure: without(model, keys),
    problems: [
      ...unanswered(model, keys),
      ...denied.map((where): Problem => ({ kind: 'fieldMissing', where })),
    ],
  };
}
