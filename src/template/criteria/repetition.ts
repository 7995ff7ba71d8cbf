import type { CriterionField } from '../../assessment/fieldKey';
import type { TypedWords } from '../../words/typedWords';
import type { LabelledZone } from './apartLabels';
import type { ControlEvidence } from '../lines/controlEvidence';
import { fieldAt } from '../lines/landscape';
import { occasionsOf } from '../lines/occasions';
import type { Peers } from './peers';
import { comparedLabel, fewestAlike } from './peers';
import type { Repeated } from './repeated';
import { repeatedFields } from './repeated';

/** What is there more than once in the criteria, and what the criteria together make of that. */
export interface Repetition {
  fieldsIn(zone: LabelledZone): ReadonlyMap<CriterionField, Repeated>;
  /** Whether nobody can tell that this control is the field rather than another one of the criterion. */
  isOpen(zone: LabelledZone, field: CriterionField, evidence: ControlEvidence): boolean;
}

const add = <T>(counts: Map<T, number>, value: T): Map<T, number> =>
  counts.set(value, (counts.get(value) ?? 0) + 1);

const atLeast = <T>(counts: ReadonlyMap<T, number>, least: number): ReadonlySet<T> =>
  new Set([...counts].filter(([, count]) => count >= least).map(([value]) => value));

export function repetitionIn(zones: readonly LabelledZone[], peers: Peers, typed: TypedWords): Repetition {
  const read = new Map(
    zones.map((zone) => {
      const occasionOf = occasionsOf(zone.evidence, typed);
      return [zone, { occasionOf, repeated: repeatedFields(zone.evidence, peers, occasionOf) }];
    }),
  );
  const open = new Map<string, number>();
  const twice = new Map<CriterionField, number>();
  const dated = new Map<CriterionField, number>();
  for (const { repeated } of read.values()) {
    for (const [field, { best, others, kind }] of repeated) {
      const labels = new Set([best, ...others].map(comparedLabel));
      if (kind === 'dated') add(dated, field);
      else if (labels.size === 1) add(twice, field);
      else if (kind === 'open') labels.forEach((label) => add(open, label));
    }
  }
  const openLabels = atLeast(open, fewestAlike);
  const doubledFields = atLeast(twice, fewestAlike);
  const mostlyDoubled = atLeast(twice, zones.length / 2);
  const datedFields = atLeast(dated, fewestAlike);
  return {
    fieldsIn: (zone) => read.get(zone)?.repeated ?? new Map<CriterionField, Repeated>(),
    isOpen: (zone, field, evidence) => {
      const { repeated, occasionOf } = read.get(zone) ?? {};
      const kind = repeated?.get(field)?.kind;
      const label = fieldAt(evidence) === field ? comparedLabel(evidence) : '';
      if (kind === 'dated') return false;
      if (kind === 'open' || openLabels.has(label)) return true;
      if (kind === 'twice') return doubledFields.has(field);
      return mostlyDoubled.has(field) || (datedFields.has(field) && occasionOf?.(evidence) === 'earlier');
    },
  };
}
