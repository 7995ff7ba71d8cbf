import type { NeedField } from '../assessment/needKey';
import type { ControlEvidence } from './controlEvidence';

const needFieldOf = ({ front }: ControlEvidence): NeedField | null =>
  front?.value.kind === 'developmentNeed' && front.grade !== 'goesOn' ? front.value.field : null;

/** Whether a key development need begins here: its label for number and name is no label of anything else. */
export const beginsNeed = (evidence: ControlEvidence): boolean => needFieldOf(evidence) === 'criterion';

/** The fields of the key development needs that stand behind the criteria, each once behind the beginning of its need. */
export function needsBehind(controls: readonly ControlEvidence[]): readonly ControlEvidence[] {
  const own: ControlEvidence[] = [];
  let open = new Set<NeedField>();
  for (const evidence of controls) {
    const field = needFieldOf(evidence);
    if (field === 'criterion') open = new Set<NeedField>(['criterion', 'score', 'recommendations']);
    if (field !== null && open.delete(field)) own.push(evidence);
    else open.clear();
  }
  return own;
}
