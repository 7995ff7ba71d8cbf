import type { NeedField } from '../../assessment/needs/needKey';
import { isFrontList } from '../../words/frontField';
import type { ControlEvidence } from './controlEvidence';
import { holdsText } from './controlEvidence';
import type { Labelled } from './labels';
import { isComplete } from './labels';
import type { FrontMeaning, Lexicon, NamedLabel } from './lexicon';

/**
 * What becomes of a control with a label on a line above it that other controls have, too:
 * - `typed`: one has it on its own line, so somebody typed it here
 * - `contested`, and `last` of these: all have it on a line above them
 * - another label, farther above, that no other control has: it may be the control's own
 * And of one that has it on its own line, as in a signature, where another one has it on a line above: `asked`; so is
 * the other one where it begins a list.
 */
export type Claim = 'typed' | 'contested' | 'last' | 'asked' | Labelled<FrontMeaning>;

const meantBy = (meaning: FrontMeaning): NamedLabel | NeedField =>
  meaning.kind === 'front' ? meaning.label : meaning.field;

/** Whether its label stands on the control's own line, or heads its row or column. */
export const hasLabelBeside = ({ front, candidate }: ControlEvidence): boolean =>
  front !== null && candidate.labels.some(({ own, text }) => own && text === front.text);

/** Of controls below each other in one cell, those with no text between go on a list and have the first one’s label. */
const hasLabel = ({ front, candidate }: ControlEvidence): boolean =>
  front !== null && (front.grade === 'inside' || !candidate.bare || candidate.heads.includes(front.text));

/** Whether a label and nothing more stands on a line above it. */
const hasLabelAbove = (one: ControlEvidence): boolean =>
  (one.front?.grade === 'exact' || one.front?.grade === 'bracket') && !hasLabelBeside(one);

/** Whether it has the label of a list. */
export const beginsList = ({ front }: ControlEvidence): boolean =>
  front?.value.kind === 'front' && isFrontList(front.value.label.name);

type Claimants = Map<NamedLabel | NeedField, ControlEvidence[]>;

/** The label of a field that nobody has, on a line farther above a control than its nearest. */
function unclaimed(
  { front, candidate }: ControlEvidence,
  claimants: Claimants,
  lexicon: Lexicon,
): Labelled<FrontMeaning> | null {
  for (const { text, line } of candidate.since.toReversed()) {
    const found = lexicon.frontLabel(text);
    const isOther = found !== null && text !== front?.text && line !== candidate.line;
    if (isOther && isComplete(text, found.length) && !claimants.has(meantBy(found.value)))
      return { value: found.value, grade: 'farther', text };
  }
  return null;
}

/** What is to be said of the labels that more than one control of the front has, by control. */
export function claimsIn(
  controls: readonly ControlEvidence[],
  lexicon: Lexicon,
): ReadonlyMap<ControlEvidence, Claim> {
  const claimants: Claimants = new Map();
  const labelled = controls.filter((one) => holdsText(one.candidate) && hasLabel(one));
  for (const one of labelled) {
    const meant = one.front && meantBy(one.front.value);
    if (meant) claimants.set(meant, [...(claimants.get(meant) ?? []), one]);
  }
  const rivalsOf = (one: ControlEvidence): readonly ControlEvidence[] =>
    one.front ? (claimants.get(meantBy(one.front.value)) ?? []).filter((other) => other !== one) : [];
  const claims = new Map<ControlEvidence, Claim>();
  const doubtful = labelled.filter((one) => !one.inNeed && !hasLabelBeside(one) && rivalsOf(one).length > 0);
  for (const one of doubtful) {
    const own = unclaimed(one, claimants, lexicon);
    if (!own || !one.front) continue;
    claims.set(one, own);
    claimants.set(meantBy(one.front.value), [...rivalsOf(one)]);
    claimants.set(meantBy(own.value), [one]);
  }
  // Of needs only a label that was typed tells: theirs are repeated.
  const isLast = (one: ControlEvidence): boolean =>
    rivalsOf(one).every(({ candidate }) => candidate.at < one.candidate.at);
  for (const one of doubtful) {
    const rivals = rivalsOf(one);
    if (claims.has(one) || rivals.length === 0) continue;
    const isInside = one.front?.grade === 'inside' && rivals.some(({ front }) => front?.grade !== 'inside');
    const isTyped = isInside || rivals.some(hasLabelBeside);
    if (isTyped || one.front?.value.kind === 'front')
      claims.set(one, isTyped ? 'typed' : isLast(one) ? 'last' : 'contested');
  }
  for (const one of labelled.filter(hasLabelBeside)) {
    const above = rivalsOf(one).filter(hasLabelAbove);
    if (above.length === 0) continue;
    for (const asked of [one, ...above.filter(beginsList)]) claims.set(asked, 'asked');
  }
  return claims;
}
