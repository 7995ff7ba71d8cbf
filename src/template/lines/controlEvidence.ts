import type { CriterionField } from '../../assessment/fieldKey';
import { textlessTypes } from '../outline/control';
import type { Labelled } from './labels';
import { findLabel, hasOwnLabel } from './labels';
import type { FrontMeaning, Lexicon } from './lexicon';
import type { Candidate } from './reading';

/** What the surroundings of a control say of it. */
export interface ControlEvidence {
  readonly candidate: Candidate;
  readonly field: Labelled<CriterionField> | null;
  readonly front: Labelled<FrontMeaning> | null;
  readonly total: Labelled<'total'> | null;
  /** It is a field of a key development need, and of nothing else. */
  readonly inNeed: boolean;
}

/** Whether somebody can type a field's text into it. */
export const holdsText = ({ control }: Candidate): boolean => !textlessTypes.has(control.type);

/** Whether it can hold a sum: a date can't. */
export const holdsNumber = (candidate: Candidate): boolean =>
  holdsText(candidate) && candidate.control.type !== 'date';

/** Whether it can hold a score: five check boxes can, too. */
export const holdsScore = (candidate: Candidate): boolean =>
  holdsNumber(candidate) || candidate.control.type === 'scoreBoxes';

export const controlEvidenceOf = (candidate: Candidate, lexicon: Lexicon): ControlEvidence => ({
  candidate,
  field: findLabel(candidate, (text) => lexicon.fieldLabel(text)),
  front: findLabel(candidate, (text) => lexicon.frontLabel(text)),
  total: findLabel(candidate, (text) => lexicon.totalLabel(text)),
  inNeed: false,
});

/** Whether two controls stand in two cells of one row of a table, or on one line. */
export function isSameRow(
  { candidate: one }: ControlEvidence,
  { candidate: other }: ControlEvidence,
): boolean {
  if (one.line === other.line) return true;
  if (!one.cell || !other.cell) return false;
  const { table, row, column } = one.cell;
  return table === other.cell.table && row === other.cell.row && column !== other.cell.column;
}

/** Whether a control stands below another in its cell, with no text between. */
export function isBelow({ candidate }: ControlEvidence, other: ControlEvidence): boolean {
  const [cell, above] = [candidate.cell, other.candidate.cell];
  const isCell = cell?.table === above?.table && cell?.row === above?.row && cell?.column === above?.column;
  return cell !== null && isCell && candidate.bare && candidate.at > other.candidate.at;
}

/** Whether the second of two controls stands in the row of the first, or below it in its cell. */
export const isTogether = (one: ControlEvidence, other: ControlEvidence): boolean =>
  isSameRow(one, other) || isBelow(other, one);

/**
 * Whether a control stands beside a score, can hold one and has no label of its own, as for the score of the last
 * assessment: then nobody can tell which of the two is meant.
 */
export const isTwin = (one: ControlEvidence, score: ControlEvidence): boolean =>
  one !== score &&
  isSameRow(one, score) &&
  holdsScore(one.candidate) &&
  one.field === null &&
  !hasOwnLabel(one.candidate);
