import type { FieldKey } from '../assessment/fieldKey';
import type { OutlineControl } from '../template/control';
import type { Field } from '../template/report';
import { keepsWords, readHostText } from './hostText';
import { behindLabel } from './innerLabels';
import type { HostControl, WrittenText } from './port';
import type { Outcome, Refusal } from './refusal';
import type { FieldState } from './state';
import { valueOf } from './state';

/** A field as it is found in the document, without a label that stands inside its control. */
export function found(
  { key, label, control, prefix, text }: Field,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): FieldState {
  const host = hosts.get(control);
  const own = host && { ...host, text: behindLabel(host.text, prefix) };
  return {
    key,
    label,
    title: control.title,
    multiline: control.multiline,
    reachable: host !== undefined,
    text: own && !control.prompting ? readHostText(own) : text,
    draft: null,
    status: 'settled',
    refusal: null,
    rival: null,
    unanswered: null,
    attempts: 0,
  };
}

export const typed = (field: FieldState, text: string): FieldState => ({
  ...field,
  draft: text,
  status: 'typing',
  refusal: null,
  attempts: 0,
});

/** The field with this text on its way to the document; settled when the document has it already for certain. */
export function sent(field: FieldState, text: string): FieldState {
  const isThere = field.text === text && field.status !== 'writing' && field.unanswered === null;
  if (isThere) return settled(field);
  return { ...field, draft: text, status: 'writing', refusal: null, rival: null, attempts: 0 };
}

export const settled = (field: FieldState): FieldState => ({
  ...field,
  draft: null,
  status: 'settled',
  refusal: null,
  rival: null,
  unanswered: null,
  attempts: 0,
});

/** A refused field on its way once more. */
export const sentAgain = (field: FieldState): FieldState => ({
  ...field,
  status: 'writing',
  attempts: field.attempts + 1,
});

/** A text that was under way when the pane was closed or reloaded, offered again. */
export const recovered = (field: FieldState, text: string): FieldState =>
  field.text === text
    ? field
    : { ...field, draft: text, status: 'refused', refusal: { kind: 'interrupted', code: 'Reload' } };

function misread(wanted: string, text: string): Refusal | null {
  return keepsWords(wanted, text) ? null : { kind: 'altered', code: 'ReadBack' };
}

/** What a write has taken the place of though nobody here had seen it; null where it was known, nothing, or the same. */
function overwritten({ text: known, unanswered }: FieldState, sent: string, found: string): string | null {
  const expected = [known, sent, unanswered ?? known];
  return found === '' || expected.some((text) => keepsWords(text, found)) ? null : found;
}

/** The field after Word's answer to a text that was sent; what was given since stays a draft. */
export function answered(field: FieldState, text: string, outcome: Outcome<WrittenText>): FieldState {
  const now = standing(field, text, outcome);
  const lost = outcome.ok ? overwritten(field, text, readHostText(outcome.value.before)) : null;
  return lost === null || isSum(field.key) ? now : { ...now, draft: valueOf(now), rival: lost };
}

/** Sums follow from the scores: whatever stood there is no one's text. */
const isSum = (key: FieldKey): boolean => key === 'total' || key.startsWith('summary.');

function standing(field: FieldState, text: string, outcome: Outcome<WrittenText>): FieldState {
  const stands = outcome.ok ? readHostText(outcome.value) : field.text;
  const refusal = outcome.ok ? misread(text, stands) : outcome.refusal;
  const newer = field.draft !== text || field.status !== 'writing';
  const told = { ...field, text: stands, unanswered: outcome.ok ? null : text };
  if (newer) return told;
  return refusal ? { ...told, status: 'refused', refusal } : settled(told);
}

/** Whether its rival stands in the document no more: the pane has taken its place. */
export const hasOverwritten = ({ rival, text }: FieldState): boolean => rival !== null && rival !== text;

/** The field after a look at the document: the document wins, except over what was given here and isn't there yet. */
export function seen(field: FieldState, text: string): FieldState {
  if (text === field.text) return field;
  if (hasOverwritten(field)) return { ...field, text, rival: text };
  if (field.draft === null) return { ...field, text };
  if (keepsWords(field.draft, text)) return settled({ ...field, text });
  return field.status === 'writing' ? field : { ...field, text, rival: text };
}

/** Whether the pane holds something for the field that the document doesn't. */
export const isPending = (field: FieldState): boolean =>
  field.draft !== null && (field.status !== 'settled' || valueOf(field) !== field.text);
