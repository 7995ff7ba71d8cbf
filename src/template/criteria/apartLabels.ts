import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { ControlEvidence } from '../lines/controlEvidence';
import { gradeOf, hasOwnLabel, isAnswered, isComplete } from '../lines/labels';
import type { Landscape } from '../lines/landscape';
import { fieldAt } from '../lines/landscape';
import { fewestAlike } from './peers';
import type { LineBefore } from '../lines/reading';
import type { CriterionZone } from './zones';

/** A label or a control of a criterion, in the order of the document. */
export type Token = { readonly label: CriterionField; readonly text: string } | { readonly control: number };

/** Which label is whose. */
export interface Pair {
  readonly control: number;
  readonly field: CriterionField;
  readonly text: string;
}

/**
 * Where a criterion's labels stand behind or below their controls, or all of them together, each label belongs to the
 * control of the same place. None where every label stands before its control, or where they are not equally many.
 */
export function pairsInOrder(tokens: readonly Token[]): readonly Pair[] {
  const labels = tokens.flatMap((token) => ('label' in token ? [token] : []));
  const controls = tokens.flatMap((token) => ('control' in token ? [token.control] : []));
  const isUsual = tokens.every((token, at) => 'label' in token === (at % 2 === 0));
  const isEach = new Set(labels.map(({ label }) => label)).size === labels.length;
  if (isUsual || !isEach || labels.length < 2 || labels.length !== controls.length) return [];
  return labels.flatMap(({ label, text }, at) => {
    const control = controls[at];
    return control === undefined ? [] : [{ control, field: label, text }];
  });
}

/** Whether a text with a label of so many letters is that label and has nothing typed behind it. */
const isLabel = (text: string, length: number): boolean =>
  isComplete(text, length) || (gradeOf(text, length) !== 'goesOn' && !isAnswered(text, length));

/** A label inside a control stands right before it. */
const innerLabel = ({ field }: ControlEvidence): Token[] =>
  field?.grade === 'inside' ? [{ label: field.value, text: field.text }] : [];

/** Whether each control has a label of its own field, as under the heads of columns. */
const isLabelled = (controls: readonly ControlEvidence[]): boolean =>
  new Set(controls.map(fieldAt).filter((field) => field !== null)).size === controls.length;

/** Whether its label stands before it on its own line: then it is no other one's. */
const isOnLine = ({ field, candidate: { since, line } }: ControlEvidence): boolean =>
  field !== null && since.some((one) => one.line === line && one.text === field.text);

/** Whether another thing's label stands on the control's line. */
function isOther(evidence: ControlEvidence, { line }: CriterionZone): boolean {
  const { candidate } = evidence;
  return fieldAt(evidence) === null && candidate.line !== line && hasOwnLabel(candidate);
}

/** Its controls without those of other things, such as the score of the last assessment. */
const ownControls = (zone: CriterionZone): readonly ControlEvidence[] =>
  zone.evidence.filter((one) => !isOther(one, zone));

/** The labels and controls of a criterion, those of other things apart. */
function tokensOf(zone: CriterionZone, land: Landscape): Token[] {
  const labelsIn = (lines: readonly LineBefore[]): Token[] =>
    lines.flatMap(({ text, line }) => {
      const found = line >= zone.line && line < zone.end ? land.lexicon.fieldLabel(text) : null;
      return found && isLabel(text, found.length) ? [{ label: found.value, text }] : [];
    });
  const last = zone.evidence.at(-1)?.candidate.at ?? Infinity;
  return [
    ...zone.evidence.flatMap((one, at) => {
      const { since, line } = one.candidate;
      return isOther(one, zone)
        ? labelsIn(since.filter((before) => before.line !== line))
        : [...labelsIn(since), ...innerLabel(one), { control: at }];
    }),
    ...labelsIn(land.evidence[last + 1]?.candidate.since ?? land.reading.after),
  ];
}

/** A label before the criterion's heading is none of its own. */
function withOwnLabels(zone: CriterionZone): CriterionZone {
  const [first, ...rest] = zone.evidence;
  const line = first?.candidate.since.findLast(({ text }) => text === first.field?.text)?.line;
  return first?.field?.grade === 'farther' && line !== undefined && line < zone.line
    ? { ...zone, evidence: [{ ...first, field: null }, ...rest] }
    : zone;
}

export interface LabelledZone extends CriterionZone {
  /** Its labels stand apart from its controls, and too few other criteria are made so for that to be sure. */
  readonly isDoubtful: boolean;
}

function withPairs(zone: CriterionZone, pairs: readonly Pair[]): CriterionZone {
  const evidence = zone.evidence.map((one, at): ControlEvidence => {
    const own = pairs.find(({ control }) => control === at);
    return own ? { ...one, field: { value: own.field, grade: 'exact', text: own.text } } : one;
  });
  return { ...zone, evidence };
}

/** The labels of a criterion that stand apart from their controls. */
function pairsOf(zone: CriterionZone, land: Landscape): readonly Pair[] {
  const controls = ownControls(zone);
  return isLabelled(controls) || controls.some(isOnLine) ? [] : pairsInOrder(tokensOf(zone, land));
}

/** Whether it begins with a control without a label and ends with a label without a control. */
function isOff(zone: CriterionZone, land: Landscape): boolean {
  const [first] = ownControls(zone);
  const last = tokensOf(zone, land).at(-1);
  return first?.field === null && last !== undefined && 'label' in last;
}

/** The criteria with each control's own label, wherever in the criterion it stands. */
export function withApartLabels(zones: readonly CriterionZone[], land: Landscape): LabelledZone[] {
  const read = zones.map(withOwnLabels).map((zone) => ({ zone, pairs: pairsOf(zone, land) }));
  const isAll = (pairs: readonly Pair[]): boolean => pairs.length === criterionFields.length;
  const isShared = read.filter(({ pairs }) => isAll(pairs)).length >= fewestAlike;
  return read.map(({ zone, pairs }) => ({
    ...withPairs(zone, pairs),
    isDoubtful: pairs.length > 0 ? !(isShared && isAll(pairs)) : isOff(zone, land),
  }));
}
