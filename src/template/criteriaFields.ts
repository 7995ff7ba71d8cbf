import type { CriterionField } from '../assessment/fieldKey';
import { criterionFields, criterionKey } from '../assessment/fieldKey';
import type { Assigned } from './assign';
import { assignFields } from './assign';
import type { Binding } from './binding';
import type { ControlEvidence } from './controlEvidence';
import { isTwin } from './controlEvidence';
import type { Weighed } from './fieldWeights';
import { canHold, fieldEvidence, fieldsBetween } from './fieldWeights';
import { fieldAt } from './landscape';
import type { Peers } from './peers';
import { peersOf } from './peers';
import type { Criteria, CriterionZone } from './zones';

/** A field whose control beats the next best by less is asked about; so is a criterion whose place does. */
const sureMargins = { field: 5, criterion: 6 } as const;

type Possible = ReadonlyMap<ControlEvidence, readonly CriterionField[]>;

const merge = (fields: readonly CriterionField[], field: CriterionField | null): readonly CriterionField[] =>
  field === null || fields.includes(field) ? fields : [...fields, field];

/** For each control the fields that its place among the labelled ones leaves open. */
function possibleFields(zone: readonly ControlEvidence[]): Possible {
  const fields = zone.map(fieldAt);
  let after: readonly CriterionField[] = [];
  const afters = fields
    .toReversed()
    .map((field) => {
      const own = after;
      after = merge(after, field);
      return own;
    })
    .toReversed();
  let before: readonly CriterionField[] = [];
  return new Map(
    zone.map((evidence, at) => {
      const own = fieldsBetween(before, afters[at] ?? []);
      before = merge(before, fields[at] ?? null);
      return [evidence, own];
    }),
  );
}

/** The fields of one criterion with their controls, and what speaks for each pair. */
function assignZone(zone: CriterionZone, peers: Peers) {
  const possible = possibleFields(zone.evidence);
  const reasonsFor = (evidence: ControlEvidence, field: CriterionField): readonly Weighed[] | null =>
    fieldEvidence(evidence, field, possible.get(evidence) ?? [], peers);
  const assigned = assignFields(zone.evidence, (evidence, field) => {
    const reasons = reasonsFor(evidence, field);
    return reasons && reasons.reduce((sum, { weight }) => sum + weight, 0);
  });
  return { assigned, reasonsFor };
}

/** Bound by its place, and no other criterion has the same text before this field. */
const isGuess = ({ evidence }: Assigned, field: CriterionField, peers: Peers): boolean =>
  evidence.field?.value !== field && peers.sharedBy(evidence) < 3;

/** The controls of a criterion that may hold the field and have no label of another one, without these. */
const othersIn = (
  zone: CriterionZone,
  field: CriterionField,
  known: readonly ControlEvidence[],
  peers: Peers,
): ControlEvidence[] =>
  zone.evidence.filter((one) => {
    const own = fieldAt(one);
    const mayBe = canHold(one, field) && (own === null || own === field) && !peers.isForeign(one);
    return mayBe && !known.includes(one);
  });

function bindZone(zone: CriterionZone, criteria: Criteria, peers: Peers, binding: Binding): void {
  const { assigned, reasonsFor } = assignZone(zone, peers);
  const isSure = criteria.marginOf(zone) >= sureMargins.criterion;
  for (const field of criterionFields) {
    const key = criterionKey(zone.number, field);
    const found = assigned.get(field);
    if (!found) {
      binding.miss([key]);
      continue;
    }
    const { evidence, margin, rival } = found;
    const label = evidence.field?.value === field ? evidence.field : null;
    const twin = field === 'score' ? zone.evidence.find((one) => isTwin(one, evidence)) : undefined;
    const reasons = reasonsFor(evidence, field) ?? [];
    const likeliest = twin ?? rival;
    const others = othersIn(zone, field, [evidence, ...(likeliest ? [likeliest] : [])], peers);
    const bound = {
      ...{ evidence, label, reasons, margin },
      rival: likeliest,
      others: likeliest ? [likeliest, ...others] : others,
    };
    if (!isSure || twin || margin < sureMargins.field) binding.doubt(key, bound);
    else {
      binding.bind(key, bound);
      if (isGuess(found, field, peers)) binding.problems.push({ kind: 'guessed', where: key });
    }
  }
  reportDoubled(zone, assigned, binding);
}

/** Two controls with the proper label of one field: the first is used. */
function reportDoubled(
  zone: CriterionZone,
  assigned: ReadonlyMap<CriterionField, Assigned>,
  binding: Binding,
): void {
  for (const field of criterionFields) {
    const own = assigned.get(field)?.evidence;
    const isDoubled = zone.evidence.some((one) => one !== own && fieldAt(one) === field);
    if (own && isDoubled) {
      binding.problems.push({ kind: 'fieldDoubled', where: criterionKey(zone.number, field) });
    }
  }
}

/** Binds the four fields of each criterion. */
export function bindCriteria(criteria: Criteria, binding: Binding): void {
  const peers = peersOf(criteria.zones);
  criteria.zones.forEach((zone) => {
    bindZone(zone, criteria, peers, binding);
  });
}
