import type { FieldKey } from '../assessment/fieldKey';
import { alikeUnsure, withConfirmed, withDenied } from './confirmed';
import { fold } from './fold';
import type { Field, ReportModel } from './report';

/** What a person has said of the control that an unsure field was found in; the label tells which control it was. */
export interface FieldAnswer {
  readonly key: string;
  readonly label: string;
  /** Null once it is taken back: then it is asked again. */
  readonly isField: boolean | null;
}

type Asked = Pick<FieldAnswer, 'key' | 'label'>;

const isAbout = (one: Asked, other: Asked): boolean =>
  one.key === other.key && fold(one.label) === fold(other.label);

/** An answer taken back. */
export const withdrawn = (answer: FieldAnswer): FieldAnswer => ({ ...answer, isField: null });

/** Of each field and label what was said last. */
export const latestAnswers = (answers: readonly FieldAnswer[]): FieldAnswer[] =>
  answers.filter((one, at) => !answers.slice(at + 1).some((later) => isAbout(one, later)));

/** What was said last of this field and this label; null while nothing was. */
function answerTo({ key, label }: Field, answers: readonly FieldAnswer[]): boolean | null {
  return answers.findLast((one) => isAbout(one, { key, label }))?.isField ?? null;
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
