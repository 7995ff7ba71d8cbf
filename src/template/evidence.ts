import type { CriterionField } from '../assessment/fieldKey';
import type { ControlType } from './control';
import type { Labelled } from './labels';
import { labelOf } from './labels';
import type { FrontMeaning, Lexicon } from './lexicon';
import type { Candidate } from './reading';

/** What the surroundings of a control say of it. */
export interface Evidence {
  readonly candidate: Candidate;
  readonly field: Labelled<CriterionField> | null;
  readonly front: Labelled<FrontMeaning> | null;
  readonly total: Labelled<'total'> | null;
}

const noText: ReadonlySet<ControlType> = new Set(['picture', 'checkBox']);

/** Whether somebody can type a field's text into it. */
export const holdsText = ({ control }: Candidate): boolean => !noText.has(control.type);

/** Whether it can hold a score or a sum: a date can't. */
export const holdsNumber = (candidate: Candidate): boolean =>
  holdsText(candidate) && candidate.control.type !== 'date';

export const evidenceOf = (candidate: Candidate, lexicon: Lexicon): Evidence => ({
  candidate,
  field: labelOf(candidate, lexicon.fieldLabel),
  front: labelOf(candidate, lexicon.frontLabel),
  total: labelOf(candidate, lexicon.totalLabel),
});
