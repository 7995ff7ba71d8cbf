import type { FieldKey } from '../assessment/fieldKey';
import { alikeUnsure, withConfirmed, withDenied } from './confirmed';
import { fold } from './fold';
import type { Field, ReportModel } from './report';

/** What a person has said of the control that an unsure field was found in; the label tells which control it was. */
export interface FieldAnswer {
  readonly key: string;
  readonly label: string;
  readonly isField: boolean;
}

/** What was said last of this field and this label; null while nothing was. */
function answerTo({ key, label }: Field, answers: readonly FieldAnswer[]): boolean | null {
  const own = answers.findLast((one) => one.key === key && fold(one.label) === fold(label));
  return own ? own.isField : null;
}

function answeredSo(
  { unsure }: ReportModel,
  answers: readonly FieldAnswer[],
  isField: boolean,
): Set<FieldKey> {
  const own = [...unsure.values()].filter((field) => answerTo(field, answers) === isField);
  return new Set(own.map(({ key }) => key));
}

/** The report with what is known of its unsure fields; an answer about another label than there is now does not count. */
export const withAnswers = (model: ReportModel, answers: readonly FieldAnswer[]): ReportModel =>
  withDenied(withConfirmed(model, answeredSo(model, answers, true)), answeredSo(model, answers, false));

/** One answer as it holds for the field and for those alike. */
export const answersAlike = (model: ReportModel, key: FieldKey, isField: boolean): FieldAnswer[] =>
  alikeUnsure(model, key).map((own) => ({ key: own, label: model.unsure.get(own)?.label ?? '', isField }));
