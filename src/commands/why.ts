import type { FieldKey } from '../assessment/fieldKey';
import type { Bound } from '../template/binding';
import type { ControlEvidence } from '../template/lines/controlEvidence';
import { tidy } from '../template/lines/fold';
import type { Weighed } from '../template/criteria/fieldWeights';
import { headEvidence } from '../template/criteria/headWeights';
import { readOutline } from '../template/outline/outline';
import { wordParts } from '../template/xml/package';
import type { Understanding } from '../template/understanding';
import { understand } from '../template/understanding';
import type { CriterionZone } from '../template/criteria/zones';
import { reportWords } from '../words/words';
import { openPackage } from './inspection';

const longest = 60;

const shown = (text: string): string => {
  const own = tidy(text);
  return `"${own.length > longest ? `${own.slice(0, longest - 1)}…` : own}"`;
};

const controlText = ({ candidate: { control, labels } }: ControlEvidence): string =>
  `control ${control.id ?? 'without id'} (${control.type}) behind ${shown(labels[0]?.text ?? '')}`;

const weighed = (reasons: readonly Weighed[]): string =>
  reasons.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`).join(', ');

const marginText = (margin: number | null): string =>
  margin === null || margin === Infinity ? '' : `; ahead of the next best by ${margin}`;

const rivalText = (rival: ControlEvidence | null, margin: number | null): string => {
  if (!rival) return marginText(margin);
  const isMeasured = margin !== null && margin !== Infinity;
  return isMeasured
    ? `${marginText(margin)}, which is ${controlText(rival)}`
    : `; it may as well be ${controlText(rival)}`;
};

const fieldLine = ([key, { evidence, reasons, margin, rival }]: [FieldKey, Bound]): string =>
  `  ${key}: ${controlText(evidence)}: ${weighed(reasons)}${rivalText(rival, margin)}\n`;

function criterionLine(zone: CriterionZone, { land, criteria }: Understanding<string>): string {
  const reasons = headEvidence
    .map((evidence) => ({ name: evidence.name, weight: evidence.weigh(zone, land) }))
    .filter(({ weight }) => weight !== 0);
  const margin = marginText(criteria.marginOf(zone));
  return `  criterion.${zone.number}: line ${zone.line + 1}, ${shown(zone.text)}: ${weighed(reasons)}${margin}\n`;
}

function leftOver({ land, binding }: Understanding<string>): ControlEvidence[] {
  const bound = new Set(
    [...binding.fields.values(), ...binding.unsure.values()].map(({ evidence }) => evidence.candidate),
  );
  return land.evidence.filter(({ candidate }) => !bound.has(candidate));
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${title}\n${lines.join('')}`;

/**
 * For each criterion and field of a document what speaks for its place, by name and weight, and what came next; then
 * the controls that are left over. @throws NotReadable as `inspect` does.
 */
export function explain(bytes: Uint8Array): string {
  const found = understand(readOutline(wordParts(openPackage(bytes))), reportWords);
  if (found.kind === 'none') return 'The document is no report.\n';
  const { criteria, binding } = found;
  return [
    section(
      'Criteria',
      criteria.zones.map((zone) => criterionLine(zone, found)),
    ),
    section('Fields', [...binding.fields].map(fieldLine)),
    section('Not sure, so left alone', [...binding.unsure].map(fieldLine)),
    section(
      'Controls left over',
      leftOver(found).map((evidence) => `  ${controlText(evidence)}\n`),
    ),
  ].join('');
}
