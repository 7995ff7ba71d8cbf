import { isDeleted, isRemoval } from './deleted';
import type { XmlElement } from '../xml/xml';
import { child, childElements } from '../xml/xml';

/** What a walk through a document's body meets, in order. */
export interface BodyStep {
  readonly element: XmlElement;
  /** The controls around it, the innermost first, each by its place among all controls of the outline. */
  readonly around: readonly number[];
  /** Of a control its own place; null for all else. */
  readonly index: number | null;
  /** A number for the table row, or outside of tables the paragraph, that it stands in; 0 for none. */
  readonly line: number;
}

interface Place {
  readonly element: XmlElement;
  readonly around: readonly number[];
  readonly line: number;
  readonly inRow: boolean;
  /** Within a tracked deletion: the outline has no control of it. */
  readonly gone: boolean;
}

/** More controls within each other than any person makes; what is deeper is not walked. */
const deepest = 100;

/** Branches of alternate content say the same twice: the first one counts. */
const walkedChildren = (element: XmlElement): XmlElement[] => {
  const children = [...childElements(element)];
  return element.localName === 'AlternateContent' ? children.slice(0, 1) : children;
};

/**
 * Walks through a body in order and counts its controls as the outline does: what stands in text boxes, and what was
 * deleted, has none that count. However deep it is nested: no recursion.
 */
export function* walkBody(document: XmlElement | null): Generator<BodyStep> {
  const body = child(document, 'body');
  let [controls, lines] = [0, 0];
  const open: Place[] = body ? [{ element: body, around: [], line: 0, inRow: false, gone: false }] : [];
  for (let place = open.pop(); place; place = open.pop()) {
    const { element, around } = place;
    const name = element.localName ?? '';
    const gone = place.gone || isRemoval(element);
    if (around.length > deepest || isDeleted(element)) continue;
    const isRow = name === 'tr';
    const line = isRow || (name === 'p' && !place.inRow) ? ++lines : place.line;
    const index = name === 'sdt' && !gone ? controls++ : null;
    yield { element, around, index, line };
    if (name === 'r') continue;
    const inner = {
      around: index === null ? around : [index, ...around],
      line,
      inRow: place.inRow || isRow,
      gone,
    };
    // One by one: a document may have more paragraphs than a call takes arguments.
    for (const each of walkedChildren(element).reverse()) open.push({ ...inner, element: each });
  }
}
