import type { DocumentFacts } from '../assessment/checkedReport';
import type { Holding } from '../assessment/holding';
import { readHostText } from './hostText';
import { withoutLabel } from './innerLabels';
import type { HostText, Write } from './port';
import type { FieldState } from './state';

/** How a text comes into a field with the least that is taken away. */
export type LeastWrite =
  | { readonly kind: 'beside'; readonly at: 'Start' | 'End'; readonly text: string }
  /** The whole text is replaced, and with it all that the field holds besides. */
  | { readonly kind: 'whole' };

const whole: LeastWrite = { kind: 'whole' };

/** What has to be added to `stands` to make it `wanted`, where adding is enough. */
export function leastWrite(stands: string, wanted: string): LeastWrite {
  if (stands !== '' && wanted.startsWith(stands))
    return { kind: 'beside', at: 'End', text: wanted.slice(stands.length) };
  if (stands !== '' && wanted.endsWith(stands))
    return { kind: 'beside', at: 'Start', text: wanted.slice(0, wanted.length - stands.length) };
  return whole;
}

type Waiting = Pick<FieldState, 'prefix' | 'text' | 'draft' | 'holds' | 'letGo' | 'isList'>;

/** The least that brings the field's draft into its control, with what it is known to hold. */
export function leastOf({ prefix, text, draft, holds, isList }: Waiting): LeastWrite {
  if (isList) return whole;
  if (prefix !== '') return leastBehindLabel(text, draft ?? '');
  return holds.length === 0 ? whole : leastWrite(text, draft ?? '');
}

/** The label stays as it is formatted. What goes to the start of the control would stand before it. */
function leastBehindLabel(stands: string, wanted: string): LeastWrite {
  const isAddedTo = wanted !== stands && wanted.startsWith(stands);
  return isAddedTo ? { kind: 'beside', at: 'End', text: wanted.slice(stands.length) } : whole;
}

/** Whether all that a field holds may go with a write; formatting and lists are only there or not. */
export const isLetGo = ({ letGo }: Pick<FieldState, 'letGo'>, holds: readonly Holding[]): boolean =>
  holds.every(({ kind, count }) => count <= (letGo.find((one) => one.kind === kind)?.count ?? 0));

/** Whether writing the field's draft would take away what it holds, and nobody has said that it may. */
export const wouldLose = (field: Waiting): boolean =>
  !isLetGo(field, field.holds) && leastOf(field).kind === 'whole';

/**
 * Whether what stands in the control by now decides how the field's draft gets there: what the field holds besides
 * text, or what may have come into it since the document was last read whole, as a comment. `atPrompts`: such things
 * may have come to an empty field, too.
 */
export const needsPlacing = (field: Waiting, atPrompts: boolean): boolean =>
  leastOf(field).kind === 'whole' && (field.holds.length > 0 || field.text !== '' || atPrompts);

/**
 * Whether something may have come to the prompts of empty fields: where people comment on a document or track its
 * changes, or it isn't known whether they do.
 */
export const mayComeToPrompts = ({ comments, revisions }: DocumentFacts): boolean =>
  comments !== 0 || revisions !== 0;

/**
 * The write that brings the field's draft into its control: of a field of plain text the whole text, behind a label
 * that it holds.
 */
export function writeOf(field: Waiting, id: number): Write {
  const least = leastOf(field);
  if (least.kind === 'whole') {
    const text = field.prefix + (field.draft ?? '');
    return field.text === '' ? { id, text, overPrompt: true } : { id, text };
  }
  const stands = (found: HostText): boolean => readHostText(withoutLabel(found, field.prefix)) === field.text;
  return { id, text: least.text, beside: { at: least.at, stands } };
}
