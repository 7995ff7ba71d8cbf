import type { CriterionField } from '../assessment/fieldKey';
import { criterionFields } from '../assessment/fieldKey';
import type { ControlEvidence } from './controlEvidence';
import { labelWeights } from './labels';
import { fieldAt } from './landscape';
import type { Peers } from './peers';
import { comparedLabel, fewestAlike } from './peers';
import type { CriterionZone } from './zones';

/** Several controls of one criterion whose labels all say the same field. */
export interface Repeated {
  /** The one that is taken. */
  readonly best: ControlEvidence;
  readonly others: readonly ControlEvidence[];
  /** All have the same label: `twice`. Other criteria have that of the best one, and none of the others': `sure`. Else it is asked. */
  readonly kind: 'twice' | 'sure' | 'open';
}

/** Which of the controls with a label of the field is meant: the one labelled as in other criteria, then the most plainly labelled, then the first. */
export function chooseRepeated(own: readonly ControlEvidence[], peers: Peers): Repeated | null {
  const [first] = own;
  if (!first || own.length < 2) return null;
  const isUsual = (one: ControlEvidence): boolean => peers.labelledAlike(one) >= fewestAlike;
  const rank = (one: ControlEvidence): number =>
    (isUsual(one) ? 100 : 0) + (one.field ? labelWeights[one.field.grade] : 0);
  const best = own.reduce((most, one) => (rank(one) > rank(most) ? one : most), first);
  const others = own.filter((one) => one !== best);
  const alike = others.filter((one) => comparedLabel(one) === comparedLabel(best));
  if (alike.length > 0) return { best, others, kind: 'twice' };
  return { best, others, kind: isUsual(best) && !others.some(isUsual) ? 'sure' : 'open' };
}

/** The fields of a criterion that more than one control is labelled as. */
export function repeatedFields(
  zone: readonly ControlEvidence[],
  peers: Peers,
): ReadonlyMap<CriterionField, Repeated> {
  return new Map(
    criterionFields.flatMap((field): [CriterionField, Repeated][] => {
      const found = chooseRepeated(
        zone.filter((one) => fieldAt(one) === field),
        peers,
      );
      return found ? [[field, found]] : [];
    }),
  );
}

/** The labels of which nobody can tell in several criteria whether they or another one are the field's. */
export function openLabels(zones: readonly CriterionZone[], peers: Peers): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { evidence } of zones) {
    const open = [...repeatedFields(evidence, peers).values()].filter(({ kind }) => kind === 'open');
    const labels = new Set(open.flatMap(({ best, others }) => [best, ...others].map(comparedLabel)));
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= fewestAlike).map(([label]) => label));
}
