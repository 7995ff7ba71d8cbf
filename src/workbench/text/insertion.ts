import { child, childValue, descendants, isWord, make, setAttribute } from '../wordMarkup';
import { asInsertion, markInserted, type Revision } from './revisions';

/**
 * What becomes of the last paragraph of what is inserted: it is joined with the one that follows, stays, or an empty
 * one comes behind it.
 */
export const insertedEnds = ['joined', 'kept', 'extra'] as const;
export type InsertedEnd = (typeof insertedEnds)[number];

export interface Insertion {
  readonly end: InsertedEnd;
  /** Set while changes are tracked. */
  readonly revision: Revision | null;
}

/**
 * Puts blocks behind a paragraph; behind the last one of a control around paragraphs is behind the control. Gives
 * what is now in the document.
 */
export function insertBehind(
  paragraph: Element,
  blocks: readonly Element[],
  { end, revision }: Insertion,
): Element[] {
  const place = behindControls(paragraph);
  const inserted = blocks.map((block) => imported(block, place));
  const next = place.nextElementSibling;
  place.after(...inserted);
  if (revision) inserted.forEach((block) => markAll(block, revision));
  const last = inserted.at(-1);
  if (!last) return [];
  if (end === 'extra') last.after(make(last, 'p'));
  return end === 'joined' && isWord(last, 'p') && next && isWord(next, 'p')
    ? [...inserted.slice(0, -1), joined(last, next)]
    : inserted;
}

function behindControls(paragraph: Element): Element {
  let place = paragraph;
  while (isWord(place.parentElement, 'sdtContent') && place.nextElementSibling === null)
    place = place.parentElement?.parentElement ?? place;
  return place;
}

function imported(block: Element, near: Element): Element {
  const copy = near.ownerDocument.importNode(block, true);
  if (copy instanceof Element) return copy;
  throw new Error('The copy of an element is none.');
}

/** What the last paragraph holds comes to the front of the next one, whose properties count. */
function joined(last: Element, next: Element): Element {
  const content = [...last.childNodes].filter((node) => !isWord(node, 'pPr'));
  const properties = child(next, 'pPr');
  if (properties) properties.after(...content);
  else next.prepend(...content);
  last.remove();
  return next;
}

function markAll(block: Element, revision: Revision): void {
  for (const run of descendants(block, 'r')) {
    const place = document.createComment('');
    run.replaceWith(place);
    place.replaceWith(asInsertion(run, revision));
  }
  const paragraphs = isWord(block, 'p') ? [block] : descendants(block, 'p');
  paragraphs.forEach((paragraph) => markInserted(paragraph, revision));
}

/** Gives every control that has no id of its own a new one. */
export function giveIds(blocks: readonly Element[], body: Element): void {
  const own = blocks.flatMap((block) => [
    ...(isWord(block, 'sdt') ? [block] : []),
    ...descendants(block, 'sdt'),
  ]);
  const others = descendants(body, 'sdt').filter((control) => !own.includes(control));
  const taken = new Set(others.map(idOf));
  let next = 0x2f000000;
  for (const control of own) {
    const id = idOf(control);
    if (id === null || taken.has(id)) {
      do next = (next + 0x01234567) | 0;
      while (taken.has(next));
      setId(control, next);
    }
    taken.add(idOf(control));
  }
}

function idOf(control: Element): number | null {
  const value = childValue(child(control, 'sdtPr'), 'id');
  return value === null || !/^-?\d+$/.test(value) ? null : Number(value) | 0;
}

function setId(control: Element, id: number): void {
  const properties = child(control, 'sdtPr') ?? make(control, 'sdtPr');
  if (!properties.parentElement) control.prepend(properties);
  const known = child(properties, 'id');
  if (known) return setAttribute(known, 'val', String(id));
  const before = [...properties.children].filter((each) => isWord(each, 'rPr', 'alias', 'tag')).at(-1);
  const element = make(control, 'id', { val: String(id) });
  if (before) before.after(element);
  else properties.prepend(element);
}
