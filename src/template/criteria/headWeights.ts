import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import type { Head } from '../lines/heads';
import type { Landscape } from '../lines/landscape';

/** One kind of evidence for or against a line's beginning a criterion: a pure function, and what it is called. */
export interface HeadEvidence {
  readonly name: string;
  weigh(head: Head, land: Landscape): number;
}

/** The number and the name: a number alone says little, since lists are numbered, too. */
export function nameWeight({
  written,
  number,
  nameKnown,
}: Pick<Head, 'written' | 'number' | 'nameKnown'>): number {
  if (!nameKnown) return -4;
  if (written === null) return 8;
  return written === number ? 12 : 9;
}

/** The label of the control before it and of the one after it: a criterion does not begin between its own fields. */
export function interruptionWeight(before: CriterionField | null, after: CriterionField | null): number {
  if (before === null || after === null) return 0;
  return criterionFields.indexOf(before) < criterionFields.indexOf(after) ? -8 : 0;
}

/** Its paragraph style against that of most heads with a known name. */
export function styleWeight(
  style: string | null,
  peers: string | null | undefined,
  nameKnown: boolean,
): number {
  if (peers === undefined) return 0;
  if (style === peers) return nameKnown ? 0 : 2;
  return nameKnown ? -2 : -4;
}

export const headEvidence: readonly HeadEvidence[] = [
  { name: 'number and name', weigh: (head) => nameWeight(head) },
  { name: 'nearest before a score', weigh: (head, land) => (land.isNearestToScore(head) ? 4 : 0) },
  {
    name: 'between the fields of a criterion',
    weigh: (head, land) => interruptionWeight(land.fieldBefore(head.line), land.fieldAfter(head.line)),
  },
  { name: 'a score beside it, as in a row', weigh: (head, land) => (land.isRow(head) ? -8 : 0) },
  { name: 'style', weigh: (head, land) => styleWeight(land.styleOf(head), land.peerStyle, head.nameKnown) },
];

export const headWeight = (head: Head, land: Landscape): number =>
  headEvidence.reduce((sum, evidence) => sum + evidence.weigh(head, land), 0);
