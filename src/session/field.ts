import type { FieldKey } from '../assessment/fieldKey';
import type { HoldingKind } from '../assessment/holding';
import type { OutlineControl } from '../template/outline/control';
import type { SentText } from '../template/outline/ownChanges';
import type { Field } from '../template/report';
import type { Sending } from './transitions';
import { hostOf } from './boxes';
import { inDoubt } from './doubts';
import { foundEntry } from './entry';
import { notWritten, written } from './transitions';
import { readHostText } from './hostText';
import { withoutLabel } from './innerLabels';
import type { FoundText, HostControl, HostText, WriteAnswer } from './port';
import type { FieldRefusal, Refusal } from './refusal';
import { notInListCode } from './refusal';
import type { FieldState } from './state';

/** A field as it is found in the document, without a label that stands inside its control. */
export function found(
  { key, label, control, prefix, text }: Field,
  hosts: ReadonlyMap<OutlineControl, HostControl>,
): FieldState {
  const host = hostOf(control, hosts);
  return {
    ...foundEntry(host && !control.prompting ? readHostText(withoutLabel(host, prefix)) : text),
    key,
    label,
    title: control.title,
    isList: control.type === 'dropDownList' || control.type === 'comboBox',
    multiline: control.multiline,
    reachable: host !== undefined,
    prefix,
    holds: control.holds,
    inserted: control.inserted,
    sent: null,
    letGo: [],
  };
}

/** The criteria's scores make the sums: a number that stood in one is nobody's text, words are. */
const isNumberInSum = (key: FieldKey, text: string): boolean =>
  (key === 'total' || key.startsWith('summary.')) && /^\d/u.test(text.trim());

const fieldRefusal = (refusal: Refusal): FieldRefusal =>
  refusal.code === notInListCode ? { ...refusal, kind: 'notInList' } : refusal;

/** What stood in the field before a write and what stands there since. */
export const textsAround = (
  told: HostText & FoundText,
  prefix: string,
): { before: string; after: string } => ({
  before: textBefore(told, prefix),
  after: readHostText(withoutLabel(told, prefix)),
});

const textBefore = ({ before }: FoundText, prefix: string): string =>
  readHostText(withoutLabel(before, prefix));

const tracked: ReadonlySet<HoldingKind> = new Set<HoldingKind>(['insertion', 'deletion', 'formattingChange']);

/**
 * Remembers what the pane has sent. Where others had tracked something before its first text, that may lie within
 * theirs and tells no name.
 */
function withSent(field: FieldState, sent: SentText): FieldState {
  const isAmongOthers = field.inserted || field.holds.some(({ kind }) => tracked.has(kind));
  return field.sent === null && isAmongOthers ? field : { ...field, sent };
}

/** The field after Word's answer to a text that was sent. `showsStruck`: Word gives struck words like any others. */
export function answered(
  field: FieldState,
  sending: Sending,
  outcome: WriteAnswer,
  showsStruck: boolean,
): FieldState {
  const { text, known } = sending;
  if (!outcome.ok) {
    // It may have come there nevertheless.
    const own = withSent(field, field.sent ?? { text, over: known });
    const before = outcome.found && textBefore(outcome.found, field.prefix);
    const found = before === undefined ? null : { before, isNobodys: isNumberInSum(field.key, before) };
    return notWritten(own, sending, fieldRefusal(outcome.refusal), found);
  }
  const { before, after } = textsAround(outcome.value, field.prefix);
  const own = before === after ? field : withSent(field, { text, over: before });
  const isUntold = outcome.value.isAgain && !own.doubts.some((doubt) => doubt.text === text);
  const doubtful = isUntold ? inDoubt(own, { text, mayLand: false, at: sending.at, over: null }) : own;
  const isNobodys = isNumberInSum(field.key, before);
  const mayBeStruck = showsStruck && !outcome.value.untouched;
  return written(doubtful, sending, { before, after, isNobodys, showsStruck: mayBeStruck });
}
