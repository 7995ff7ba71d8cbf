import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { ControlEvidence } from '../lines/controlEvidence';
import { fold } from '../lines/fold';
import { fieldAt } from '../lines/landscape';
import type { CriterionZone } from './zones';

/** So many criteria that are made alike are so on purpose. */
export const fewestAlike = 3;

type Evident = Pick<CriterionZone, 'evidence'>;

/** What the other criteria say of a control: they are made alike. */
export interface Peers {
  /** The text before it stands elsewhere beside all four fields with labels of their own: it is another thing. */
  isForeign(evidence: ControlEvidence): boolean;
  /** The text before it stands in so many criteria. */
  sharedBy(evidence: ControlEvidence): number;
  /** So many criteria have a control that is labelled as this field with the same words. */
  labelledAlike(evidence: ControlEvidence): number;
  /** The title that most controls labelled as this field bear; "" where they bear none. */
  titleOf(field: CriterionField): string;
}

/** The text nearest before a control, as compared, the criterion's number or a year apart; "" where there is none. */
export const saidBefore = ({ candidate }: ControlEvidence): string =>
  fold(candidate.labels[0]?.text ?? '').replace(/\d+/g, '');

/** The label of a control with its field, as compared. */
export const comparedLabel = ({ field }: ControlEvidence): string =>
  field ? `${field.value} ${fold(field.text)}` : '';

const isUnknown = (evidence: ControlEvidence): boolean =>
  fieldAt(evidence) === null && saidBefore(evidence) !== '';

const add = (counts: Map<string, number>, text: string): Map<string, number> =>
  counts.set(text, (counts.get(text) ?? 0) + 1);

/** Whether a label that this one only begins with stands properly in the same criterion, or all four do. */
function isBesideFields(evidence: ControlEvidence, labelled: ReadonlySet<CriterionField | null>): boolean {
  const wanted = evidence.field?.value;
  return wanted ? labelled.has(wanted) : criterionFields.every((field) => labelled.has(field));
}

function titles(zones: readonly Evident[], field: CriterionField): string {
  const counts = new Map<string, number>();
  for (const { evidence } of zones) {
    for (const one of evidence) if (fieldAt(one) === field) add(counts, one.candidate.control.title);
  }
  const [most] = [...counts].sort((left, right) => right[1] - left[1]);
  return most && most[1] >= fewestAlike ? most[0] : '';
}

export function peersOf(zones: readonly Evident[]): Peers {
  const foreign = new Set<string>();
  const shared = new Map<string, number>();
  const labelled = new Map<string, number>();
  for (const { evidence } of zones) {
    const fields = new Set(evidence.map(fieldAt));
    const unknown = evidence.filter(isUnknown);
    new Set(evidence.filter((one) => fieldAt(one) !== null).map(comparedLabel)).forEach((text) =>
      add(labelled, text),
    );
    unknown.filter((one) => isBesideFields(one, fields)).forEach((one) => foreign.add(saidBefore(one)));
    new Set(unknown.map(saidBefore)).forEach((text) => add(shared, text));
  }
  const known = new Map(criterionFields.map((field) => [field, titles(zones, field)]));
  return {
    isForeign: (evidence) => foreign.has(saidBefore(evidence)),
    sharedBy: (evidence) => shared.get(saidBefore(evidence)) ?? 0,
    labelledAlike: (evidence) => labelled.get(comparedLabel(evidence)) ?? 0,
    titleOf: (field) => known.get(field) ?? '',
  };
}
