import type { FieldKey } from '../assessment/fieldKey';
import type { OutlineControl } from '../template/control';
import type { Field } from '../template/report';
import type { Sending } from './entry';
import { foundEntry, notWritten, written } from './entry';
import { readHostText } from './hostText';
import type { HostControl, WrittenText } from './port';
import type { Outcome } from './refusal';
import type { FieldState } from './state';

/** A field as it is found in the document. One with its label inside the control is out of reach: a write would wipe the label. */
export function found(
  { key, label, control, prefix, text }: Field,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): FieldState {
  const host = prefix === '' ? hosts.get(control) : undefined;
  return {
    ...foundEntry(host && !control.prompting ? readHostText(host) : text),
    key,
    label,
    title: control.title,
    multiline: control.multiline,
    reachable: host !== undefined,
    holds: control.holds,
    mayLose: false,
  };
}

/** The criteria's scores make the sums: a number that stood in one is nobody's text, words are. */
const isNumberInSum = (key: FieldKey, text: string): boolean =>
  (key === 'total' || key.startsWith('summary.')) && /^\d/u.test(text.trim());

/** The field after Word's answer to a text that was sent. */
export function answered(field: FieldState, sending: Sending, outcome: Outcome<WrittenText>): FieldState {
  if (!outcome.ok) return notWritten(field, sending, outcome.refusal);
  const before = readHostText(outcome.value.before);
  const after = readHostText(outcome.value);
  return written(field, sending, { before, after, isNobodys: isNumberInSum(field.key, before) });
}
