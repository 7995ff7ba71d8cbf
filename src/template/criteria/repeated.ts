import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { ControlEvidence } from '../lines/controlEvidence';
import { isSameRow } from '../lines/controlEvidence';
import { labelWeights } from '../lines/labels';
import { fieldAt } from '../lines/landscape';
import type { ControlOccasion } from '../lines/occasions';
import { ofThisTime } from '../lines/occasions';
import { canHold } from './fieldWeights';
import type { Peers } from './peers';
import { comparedLabel, fewestAlike } from './peers';

/** Several controls of one criterion whose labels all say the same field. */
export interface Repeated {
  /** The one that is taken. */
  readonly best: ControlEvidence;
  readonly others: readonly ControlEvidence[];
  /**
   * - `dated`: a heading says which one is of this assessment
   * - `sure`: other criteria have the label of the best one, and none of the others'
   * - `twice`: all have the same label
   * - `open`: it is asked
   */
  readonly kind: 'dated' | 'sure' | 'twice' | 'open';
}

type OccasionOf = (evidence: ControlEvidence) => ControlOccasion | null;

/** Whether a field that comes later in a criterion stands between two controls: there it may begin anew. */
type IsParted = (one: ControlEvidence, other: ControlEvidence) => boolean;

/**
 * Which of the controls with a label of the field is meant: the one of this assessment, the one labelled as in other
 * criteria, then the most plainly labelled, then the first.
 */
function chooseRepeated(
  own: readonly ControlEvidence[],
  peers: Peers,
  occasionOf: OccasionOf,
  isParted: IsParted,
): Repeated | null {
  const [first] = own;
  if (!first || own.length < 2) return null;
  const without = (best: ControlEvidence): readonly ControlEvidence[] => own.filter((one) => one !== best);
  const meant = ofThisTime(own, occasionOf);
  if (meant) return { best: meant, others: without(meant), kind: 'dated' };
  const isUsual = (one: ControlEvidence): boolean => peers.labelledAlike(one) >= fewestAlike;
  const rank = (one: ControlEvidence): number =>
    (isUsual(one) ? 100 : 0) + (one.field ? labelWeights[one.field.grade] : 0);
  const best = own.reduce((most, one) => (rank(one) > rank(most) ? one : most), first);
  const others = without(best);
  const alike = others.filter((one) => comparedLabel(one) === comparedLabel(best));
  const isHeaded = own.some((one) => occasionOf(one) === 'headed');
  if (isHeaded || alike.some((one) => isSameRow(one, best))) return { best, others, kind: 'open' };
  if (alike.length > 0) return { best, others, kind: 'twice' };
  if (isParted(first, best)) return { best: first, others: without(first), kind: 'open' };
  return { best, others, kind: isUsual(best) && !others.some(isUsual) ? 'sure' : 'open' };
}

/** The fields of a criterion that more than one control is labelled as. */
export function repeatedFields(
  zone: readonly ControlEvidence[],
  peers: Peers,
  occasionOf: OccasionOf,
): ReadonlyMap<CriterionField, Repeated> {
  return new Map(
    criterionFields.flatMap((field): [CriterionField, Repeated][] => {
      const own = zone.filter((one) => fieldAt(one) === field && canHold(one, field));
      const later = new Set(criterionFields.slice(criterionFields.indexOf(field) + 1));
      const found = chooseRepeated(own, peers, occasionOf, (one, other) =>
        zone.slice(zone.indexOf(one) + 1, zone.indexOf(other)).some((between) => {
          const label = fieldAt(between);
          return label !== null && later.has(label);
        }),
      );
      return found ? [[field, found]] : [];
    }),
  );
}
