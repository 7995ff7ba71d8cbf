import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { ControlEvidence } from '../lines/controlEvidence';

/** A field's control, and by how much the reading with it beats the best one without. */
export interface Assigned {
  readonly evidence: ControlEvidence;
  readonly margin: number;
  /** The control that the field would have otherwise; null for none. */
  readonly rival: ControlEvidence | null;
}

/** What speaks for a control's being a field; null where it can't be one. */
export type Weigh = (evidence: ControlEvidence, field: CriterionField) => number | null;

const inOrder = 1;

interface Plan {
  readonly worth: number;
  /** For each field the place of its control; -1 for none. */
  readonly places: readonly number[];
}

const nothing: Plan = { worth: 0, places: criterionFields.map(() => -1) };

const isBetter = (one: Plan, other: Plan | undefined): boolean => !other || one.worth > other.worth;

/**
 * Which of the fields stay without a control, as bits: 16 states. The plan for each, over one control after the other.
 */
function bestPlan(weights: readonly (readonly (number | null)[])[]): Plan {
  let plans = new Map<number, Plan>([[0, nothing]]);
  weights.forEach((own, place) => {
    if (own.every((weight) => weight === null)) return;
    const next = new Map(plans);
    for (const [taken, plan] of plans) {
      own.forEach((weight, field) => {
        if (weight === null || taken & (1 << field)) return;
        const worth = plan.worth + weight + (taken >> field === 0 ? inOrder : 0);
        const places = plan.places.map((old, index) => (index === field ? place : old));
        const state = taken | (1 << field);
        if (isBetter({ worth, places }, next.get(state))) next.set(state, { worth, places });
      });
    }
    plans = next;
  });
  return [...plans.values()].reduce((best, plan) => (isBetter(plan, best) ? plan : best), nothing);
}

/** Gives a criterion's fields the controls for which most speaks, each control to one field at most. */
export function assignFields(
  controls: readonly ControlEvidence[],
  weigh: Weigh,
): ReadonlyMap<CriterionField, Assigned> {
  const weights = controls.map((evidence) => criterionFields.map((field) => weigh(evidence, field)));
  const best = bestPlan(weights);
  const otherwise = (place: number, field: number): Plan =>
    bestPlan(
      weights.map((own, at) => own.map((weight, index) => (at === place && index === field ? null : weight))),
    );
  return new Map(
    criterionFields.flatMap((field, index): [CriterionField, Assigned][] => {
      const place = best.places[index] ?? -1;
      const evidence = controls[place];
      if (!evidence) return [];
      const next = otherwise(place, index);
      const rival = controls[next.places[index] ?? -1] ?? null;
      return [[field, { evidence, margin: best.worth - next.worth, rival }]];
    }),
  );
}
