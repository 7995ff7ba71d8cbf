import type { Holding } from '../assessment/holding';
import type { FieldContent } from '../template/outline/fieldPieces';
import { fieldContent, insertedContent } from '../template/outline/fieldPieces';
import { openFlatOpc } from '../template/xml/flatOpc';
import type { ParseXml } from '../template/xml/xml';
import { readHostText } from './hostText';
import { behindLabel } from './innerLabels';
import { isLetGo, leastOf } from './leastWrite';
import type { HostText, Placement, Write } from './port';
import type { FieldState } from './state';
import { StretchSearch } from './stretch';

/** What became of a write whose way was chosen when the control had been read. */
export type PlacingVerdict =
  /** The field held nothing but text. */
  | { readonly kind: 'plain' }
  /** Nothing was written, since this would go with it. */
  | { readonly kind: 'held'; readonly holds: readonly Holding[] }
  /**
   * Text was to be added or parts were to be changed; where one wasn't found, nothing was written. `lost`: see
   * `Stretches`.
   */
  | { readonly kind: 'stretches'; readonly holds: readonly Holding[]; readonly lost: readonly Holding[] }
  /** All of the text was replaced, and this went with it. */
  | { readonly kind: 'whole'; readonly holds: readonly Holding[] }
  /** Another text stood there than was known. */
  | { readonly kind: 'changed' };

/** A write that takes away as little as it can, and what became of it. */
export interface PlacedWrite {
  readonly write: Write;
  verdict(): PlacingVerdict;
}

/**
 * The write of a field that holds more than text, or may by now: the changed words alone where they can be found for
 * certain, the whole text only where it holds no more than the assessor was told and has let go.
 */
export function placedWrite(field: FieldState, id: number, parseXml: ParseXml): PlacedWrite {
  let verdict: PlacingVerdict = { kind: 'changed' };
  const wanted = field.prefix + (field.draft ?? '');
  const place = (found: HostText, ooxml: string | null): Placement | null => {
    const content = contentIn(field, ooxml, id, parseXml);
    const placed = choose(field, content?.prompting ? '' : readHostText(found), content);
    verdict = placed.verdict;
    return placed.placement;
  };
  return { write: { id, text: wanted, place }, verdict: () => verdict };
}

/** What a control held besides text when it was written over in the belief that nothing stood there. */
export function heldUnseen(
  field: FieldState,
  id: number,
  ooxml: string,
  parseXml: ParseXml,
): readonly Holding[] {
  const content = contentIn(field, ooxml, id, parseXml);
  return content ? holdsNow(field, content) : [];
}

interface Choice {
  readonly placement: Placement | null;
  readonly verdict: PlacingVerdict;
}

const whole = (holds: readonly Holding[]): Choice => ({
  placement: { kind: 'whole' },
  verdict: { kind: 'whole', holds },
});

const plain: Choice = { placement: { kind: 'plain' }, verdict: { kind: 'plain' } };

function choose(field: FieldState, text: string, content: FieldContent | null): Choice {
  const holds = holdsNow(field, content);
  if (field.holds.length === 0 && holds.length === 0) return plain;
  const behind = behindLabel(text, field.prefix);
  if (behind !== field.text) return { placement: null, verdict: { kind: 'changed' } };
  if (content && holds.length === 0) return whole([]);
  const least = leastOf({ ...field, holds });
  if (least.kind === 'beside') return { placement: least, verdict: { kind: 'stretches', holds, lost: [] } };
  const mayLose = isLetGo(field, holds);
  const label = text.slice(0, text.length - behind.length);
  const stretches =
    content && field.draft && !field.isList
      ? new StretchSearch(text, content).find(label + field.draft)
      : null;
  if (stretches) {
    const placement = { kind: 'stretches', stretches: stretches.changes, orWhole: mayLose } as const;
    return { placement, verdict: { kind: 'stretches', holds, lost: stretches.lost } };
  }
  return mayLose ? whole(holds) : { placement: null, verdict: { kind: 'held', holds } };
}

/**
 * What the field holds by now, as far as that can be told. A control that comes into it is listed, and the document
 * read again: one that nobody knew of is the field's own, where the host gives it another id than its OOXML.
 */
function holdsNow({ holds }: FieldState, content: FieldContent | null): readonly Holding[] {
  if (!content) return holds;
  const isKnown = holds.some(({ kind }) => kind === 'control');
  return isKnown ? content.holds : content.holds.filter(({ kind }) => kind !== 'control');
}

function contentIn(
  { inserted, sent }: FieldState,
  ooxml: string | null,
  id: number,
  parseXml: ParseXml,
): FieldContent | null {
  const source = ooxml === null ? null : openFlatOpc(ooxml, parseXml);
  const content = source && fieldContent(source, id, sent);
  return content && inserted ? insertedContent(content) : content;
}
