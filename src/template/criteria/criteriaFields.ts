import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields, criterionKey } from '../../assessment/fieldKey';
import { withApartLabels } from './apartLabels';
import type { Assigned } from './assign';
import { assignFields } from './assign';
import type { Binding } from '../binding';
import type { TypedWords } from '../../words/typedWords';
import type { ControlEvidence } from '../lines/controlEvidence';
import { isTwin } from '../lines/controlEvidence';
import { earlierZones } from './earlierZones';
import type { Weighed } from './fieldWeights';
import { canHold, fieldEvidence, fieldsBetween } from './fieldWeights';
import type { Landscape } from '../lines/landscape';
import { fieldAt } from '../lines/landscape';
import type { Peers } from './peers';
import { fewestAlike, peersOf } from './peers';
import type { Repetition } from './repetition';
import { repetitionIn } from './repetition';
import { withRowLabels } from './rowLabels';
import type { ScoredZone } from './scoresAhead';
import { withScoresAhead } from './scoresAhead';
import type { Criteria, CriterionZone } from './zones';

/** A field whose control beats the next best by less is asked about; so is a criterion whose place does. */
const sureMargins = { field: 5, criterion: 6 } as const;

type Possible = ReadonlyMap<ControlEvidence, readonly CriterionField[]>;

const merge = (fields: readonly CriterionField[], field: CriterionField | null): readonly CriterionField[] =>
  field === null || fields.includes(field) ? fields : [...fields, field];

/** Whether a criterion has four controls, and each with a known label stands where its field does. */
const isWhole = (zone: readonly ControlEvidence[]): boolean =>
  zone.length === criterionFields.length &&
  zone.every(({ field }, at) => field === null || field.value === criterionFields[at]);

/** For each control the fields that its place among the labelled ones leaves open. */
function possibleFields(zone: readonly ControlEvidence[]): Possible {
  const fields = zone.map(fieldAt);
  if (isWhole(zone))
    return new Map(zone.map((evidence, at) => [evidence, criterionFields.slice(at, at + 1)]));
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
function assignZone(controls: readonly ControlEvidence[], peers: Peers) {
  const possible = possibleFields(controls);
  const reasonsFor = (evidence: ControlEvidence, field: CriterionField): readonly Weighed[] | null =>
    fieldEvidence(evidence, field, possible.get(evidence) ?? [], peers);
  const assigned = assignFields(controls, (evidence, field) => {
    const reasons = reasonsFor(evidence, field);
    return reasons && reasons.reduce((sum, { weight }) => sum + weight, 0);
  });
  return { assigned, reasonsFor };
}

/** Bound by its place, and no other criterion has the same text before this field. */
const isGuess = ({ evidence }: Assigned, field: CriterionField, peers: Peers): boolean =>
  evidence.field?.value !== field && peers.sharedBy(evidence) < fewestAlike;

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

/** The other blocks of a criterion where nobody can tell which one is this report's. */
const rivalBlocks = ({ number }: CriterionZone, { settled }: Criteria): readonly CriterionZone[] =>
  settled.flatMap(({ taken, others, kind }) => (kind === 'open' && taken.number === number ? others : []));

/** What the criteria say together. */
interface Together {
  readonly criteria: Criteria;
  readonly peers: Peers;
  readonly repetition: Repetition;
}

function bindZone(zone: ScoredZone, { criteria, peers, repetition }: Together, binding: Binding): void {
  const repeated = repetition.fieldsIn(zone);
  const leftOut = new Set([...repeated.values()].flatMap(({ others }) => others));
  const controls = zone.evidence.filter((one) => !leftOut.has(one));
  const { assigned, reasonsFor } = assignZone(controls, peers);
  const rivals = rivalBlocks(zone, criteria);
  const isSure = !zone.isDoubtful && rivals.length === 0 && criteria.marginOf(zone) >= sureMargins.criterion;
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
    const again = repeated.get(field);
    const isOpen = repetition.isOpen(zone, field, evidence) || (field === 'score' && zone.isScoreOpen);
    const inRivals = rivals.flatMap((block) => block.evidence.filter((one) => fieldAt(one) === field));
    const likeliest = twin ?? (isOpen ? again?.others[0] : undefined) ?? inRivals[0] ?? rival;
    const others = [
      ...inRivals.filter((one) => one !== likeliest),
      ...othersIn(zone, field, [evidence, ...(likeliest ? [likeliest] : [])], peers),
    ];
    const bound = {
      ...{ evidence, label, reasons, margin },
      rival: likeliest,
      others: likeliest ? [likeliest, ...others] : others,
    };
    if (!isSure || twin || isOpen || margin < sureMargins.field) binding.doubt(key, bound);
    else {
      binding.bind(key, bound);
      if (isGuess(found, field, peers)) binding.problems.push({ kind: 'guessed', where: key });
    }
  }
  // Two with the same label: the first is used, and that is asked where several criteria have two.
  for (const [field, { best, kind }] of repeated) {
    const where = criterionKey(zone.number, field);
    if (kind === 'twice' && !repetition.isOpen(zone, field, best))
      binding.problems.push({ kind: 'fieldDoubled', where });
  }
}

/** Binds the four fields of each criterion. */
export function bindCriteria(criteria: Criteria, land: Landscape, typed: TypedWords, binding: Binding): void {
  const earlier = new Set([...earlierZones(criteria.zones, land, typed)].map(({ number }) => number));
  const labelled = withApartLabels(criteria.zones, land);
  const zones = withScoresAhead(labelled, land).map((zone) => ({
    ...zone,
    evidence: withRowLabels(zone.evidence),
    isDoubtful: zone.isDoubtful || earlier.has(zone.number),
  }));
  const peers = peersOf(zones);
  const together = { criteria, peers, repetition: repetitionIn(zones, peers, typed) };
  zones.forEach((zone) => {
    bindZone(zone, together, binding);
  });
}
