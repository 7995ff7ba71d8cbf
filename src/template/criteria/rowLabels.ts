import type { ControlEvidence } from '../lines/controlEvidence';
import { isSameRow } from '../lines/controlEvidence';
import { canHold } from './fieldWeights';
import { standsBefore } from '../lines/labels';
import { fieldAt } from '../lines/landscape';

const isDate = ({ candidate }: ControlEvidence): boolean => candidate.control.type === 'date';

/** Whether a control without a text of its own may be the field whose label stands before another one in its row. */
function isMate(one: ControlEvidence, labelled: ControlEvidence): boolean {
  const field = fieldAt(labelled);
  const isOpen = one.field === null && one.candidate.bare && isSameRow(one, labelled);
  return isOpen && field !== null && canHold(one, field) && isDate(one) === isDate(labelled);
}

/**
 * The label of a row labels all controls in it that have no label of their own, as where the texts of the last
 * assessment stand in a column beside those of this one.
 */
export function withRowLabels(zone: readonly ControlEvidence[]): readonly ControlEvidence[] {
  let labelled: ControlEvidence | null = null;
  return zone.map((one) => {
    if (labelled && isMate(one, labelled)) return { ...one, field: labelled.field };
    labelled = fieldAt(one) !== null && standsBefore(one.field, one.candidate) ? one : null;
    return one;
  });
}
