import type { FieldKey } from '../assessment/fieldKey';
import { alikeUnsure, rankOf, withConfirmed, withDenied } from './confirmed';
import { fold } from './lines/fold';
import type { Field, ReportModel } from './report';

/** What a person has said of the control that an unsure field was found in; the label tells which control it was. */
export interface FieldAnswer {
  readonly key: string;
  readonly label: string;
  /** How many controls were offered for the field before this one; none for the first. */
  readonly rank?: number;
  /** How many controls might have been the field when it was asked; one where it isn't said. */
  readonly among?: number;
  /** Null once it is taken back: then it is asked again. */
  readonly isField: boolean | null;
}

type Asked = Pick<FieldAnswer, 'key' | 'label' | 'rank' | 'among'>;

const amongOf = ({ among = 1 }: Asked): number => among;

/** Where a control that might have been the field has gone since, or come, the same place may be another control's. */
const isAbout = (one: Asked, other: Asked): boolean =>
  one.key === other.key &&
  rankOf(one) === rankOf(other) &&
  amongOf(one) === amongOf(other) &&
  fold(one.label) === fold(other.label);

const askedOf = ({ runnersUp }: ReportModel, field: Field): Asked => {
  const others = runnersUp.get(field.key)?.length ?? 0;
  return { ...field, ...(others > 0 ? { among: others + 1 } : {}) };
};

/** An answer taken back. */
export const withdrawn = (answer: FieldAnswer): FieldAnswer => ({ ...answer, isField: null });

/** Of each field and label what was said last. */
export const latestAnswers = (answers: readonly FieldAnswer[]): FieldAnswer[] =>
  answers.filter((one, at) => !answers.slice(at + 1).some((later) => isAbout(one, later)));

/** What takes back that these fields' controls are not the field, for all behind the same labels. */
export function denialsTakenBack(answers: readonly FieldAnswer[], key: FieldKey): FieldAnswer[] {
  const denials = latestAnswers(answers).filter(({ isField }) => isField === false);
  const labels = new Set(denials.filter((one) => one.key === key).map(({ label }) => fold(label)));
  return denials.filter(({ label }) => labels.has(fold(label))).map(withdrawn);
}

/** What was said last of this field and this label; null while nothing was. */
function answerTo(asked: Asked, answers: readonly FieldAnswer[]): boolean | null {
  return answers.findLast((one) => isAbout(one, asked))?.isField ?? null;
}

function answeredSo(model: ReportModel, answers: readonly FieldAnswer[], isField: boolean): Set<FieldKey> {
  const own = [...model.unsure.values()].filter(
    (field) => answerTo(askedOf(model, field), answers) === isField,
  );
  return new Set(own.map(({ key }) => key));
}

/**
 * The report with what is known of its unsure fields; an answer about another label, or among another
 * number of controls, than there is now does not count.
 * What was denied makes room for the next control that may be the field, which may have been answered, too.
 */
export function withAnswers(model: ReportModel, answers: readonly FieldAnswer[]): ReportModel {
  const confirmed = withConfirmed(model, answeredSo(model, answers, true));
  const denied = answeredSo(confirmed, answers, false);
  return denied.size === 0 ? confirmed : withAnswers(withDenied(confirmed, denied), answers);
}

/** One answer as it holds for the field and for those alike. */
export const answersAlike = (model: ReportModel, key: FieldKey, isField: boolean): FieldAnswer[] =>
  alikeUnsure(model, key).flatMap((own) => {
    const field = model.unsure.get(own);
    if (!field) return [];
    const { label, rank = 0, among } = askedOf(model, field);
    return [{ key: own, label, ...(rank > 0 ? { rank } : {}), ...(among ? { among } : {}), isField }];
  });
