import type { FieldKey } from '../assessment/fieldKey';
import { alikeUnsure, rankOf, withConfirmed, withDenied } from './confirmed';
import { fold } from './fold';
import type { Field, ReportModel } from './report';

/** What a person has said of the control that an unsure field was found in; the label tells which control it was. */
export interface FieldAnswer {
  readonly key: string;
  readonly label: string;
  /** How many controls were offered for the field before this one; none for the first. */
  readonly rank?: number;
  /** Null once it is taken back: then it is asked again. */
  readonly isField: boolean | null;
}

type Asked = Pick<FieldAnswer, 'key' | 'label' | 'rank'>;

const isAbout = (one: Asked, other: Asked): boolean =>
  one.key === other.key && rankOf(one) === rankOf(other) && fold(one.label) === fold(other.label);

/** An answer taken back. */
export const withdrawn = (answer: FieldAnswer): FieldAnswer => ({ ...answer, isField: null });

/** Of each field and label what was said last. */
export const latestAnswers = (answers: readonly FieldAnswer[]): FieldAnswer[] =>
  answers.filter((one, at) => !answers.slice(at + 1).some((later) => isAbout(one, later)));

/** What was said last of this field and this label; null while nothing was. */
function answerTo(field: Field, answers: readonly FieldAnswer[]): boolean | null {
  return answers.findLast((one) => isAbout(one, field))?.isField ?? null;
}

function answeredSo(
  { unsure }: ReportModel,
  answers: readonly FieldAnswer[],
  isField: boolean,
): Set<FieldKey> {
  const own = [...unsure.values()].filter((field) => answerTo(field, answers) === isField);
  return new Set(own.map(({ key }) => key));
}

/**
 * The report with what is known of its unsure fields; an answer about another label than there is now does not count.
 * What was denied makes room for the next control that may be the field, which may have been answered, too.
 */
export function withAnswers(model: ReportModel, answers: readonly FieldAnswer[]): ReportModel {
  const confirmed = withConfirmed(model, answeredSo(model, answers, true));
  const denied = answeredSo(confirmed, answers, false);
  return denied.size === 0 ? confirmed : withAnswers(withDenied(confirmed, denied), answers);
}

/** One answer as it holds for the field and for those alike. */
export const answersAlike = (model: ReportModel, key: FieldKey, isField: boolean): FieldAnswer[] =>
  alikeUnsure(model, key).map((own) => {
    const { label = '', rank = 0 } = model.unsure.get(own) ?? {};
    return { key: own, label, ...(rank > 0 ? { rank } : {}), isField };
  });
