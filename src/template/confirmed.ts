import type { FieldKey } from '../assessment/fieldKey';
import type { ReportModel } from './report';
import { unreadable } from '../assessment/unreadable';

/** The unsure fields that are asked about together: those whose controls stand behind the same label. */
export function alikeUnsure({ unsure }: Pick<ReportModel, 'unsure'>, key: FieldKey): FieldKey[] {
  const label = unsure.get(key)?.label;
  return [...unsure.values()].flatMap((field) => (field.label === label ? [field.key] : []));
}

/** The report once a person has said that these unsure fields are what they seem: they are fields like any other. */
export function withConfirmed(model: ReportModel, keys: ReadonlySet<FieldKey>): ReportModel {
  const confirmed = [...model.unsure].filter(([key]) => keys.has(key));
  const isAnswered = (where: string): boolean => confirmed.some(([key]) => key === where);
  const texts = new Map(confirmed.map(([key, { text }]) => [key, text]));
  return {
    ...model,
    fields: new Map([...model.fields, ...confirmed]),
    unsure: new Map([...model.unsure].filter(([key]) => !keys.has(key))),
    problems: [
      ...model.problems.filter(({ kind, where }) => kind !== 'unsure' || !isAnswered(where)),
      ...unreadable(texts),
    ],
  };
}
