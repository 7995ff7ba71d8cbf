import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { ControlEvidence } from '../lines/controlEvidence';
import { holdsScore, holdsText } from '../lines/controlEvidence';
import { labelWeights } from '../lines/labels';
import { fieldAt } from '../lines/landscape';
import type { Peers } from './peers';
import { fewestAlike } from './peers';

/** ControlEvidence by name, for whoever asks why a field was bound. */
export interface Weighed {
  readonly name: string;
  readonly weight: number;
}

/** Whether a control of this type can hold the field. */
export const canHold = (evidence: ControlEvidence, field: CriterionField): boolean =>
  field === 'score' ? holdsScore(evidence.candidate) : holdsText(evidence.candidate);

/** The fields that a control without a known label can be, by the labelled ones before and after it. */
export function fieldsBetween(
  before: readonly CriterionField[],
  after: readonly CriterionField[],
): readonly CriterionField[] {
  const from = Math.max(-1, ...before.map((field) => criterionFields.indexOf(field)));
  const until = Math.min(criterionFields.length, ...after.map((field) => criterionFields.indexOf(field)));
  return criterionFields.slice(from + 1, Math.max(from + 1, until));
}

/** A control with no text at all before it, with one that other criteria have, too, or with one of its own. */
export function placeWeight(isBare: boolean, sharedBy: number): number {
  if (isBare) return 4;
  return sharedBy >= fewestAlike ? 6 : 2;
}

/** What speaks for a control's being a field of its criterion, by name; null where it can't be one. */
export function fieldEvidence(
  evidence: ControlEvidence,
  field: CriterionField,
  possible: readonly CriterionField[],
  peers: Peers,
): readonly Weighed[] | null {
  if (!canHold(evidence, field)) return null;
  const own = fieldAt(evidence);
  const label = evidence.field;
  if (own !== null && label) {
    return own === field ? [{ name: `label: ${label.grade}`, weight: labelWeights[label.grade] }] : null;
  }
  if (peers.isForeign(evidence) || (label && label.value !== field) || !possible.includes(field)) return null;
  const title = peers.titleOf(field);
  const sharesTitle = title !== '' && evidence.candidate.control.title === title;
  const place = placeWeight(evidence.candidate.bare, peers.sharedBy(evidence));
  return [
    label
      ? { name: 'label: goesOn', weight: Math.max(labelWeights.goesOn, place) }
      : { name: 'place', weight: place },
    ...(sharesTitle ? [{ name: 'title of its peers', weight: 3 }] : []),
  ];
}
