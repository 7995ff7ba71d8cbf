import { ancestor, child, compatibilityNamespace, descendants, isWord } from '../wordMarkup';

/** Whole paragraphs, from one to another. */
export interface Stretch {
  readonly first: Element;
  readonly last: Element;
}

const isShown = (paragraph: Element): boolean =>
  ancestor(paragraph, 'txbxContent') === null && !isFallback(paragraph);

const isFallback = ({ parentElement }: Element): boolean =>
  parentElement !== null &&
  (parentElement.namespaceURI === compatibilityNamespace || isFallback(parentElement));

/** The paragraphs of an element in order, those in text boxes apart. */
export const paragraphsIn = (element: Element): Element[] => descendants(element, 'p').filter(isShown);

export const precedes = (left: Element, right: Element): boolean =>
  (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Over both and what lies between. */
export const spanned = (left: Stretch, right: Stretch): Stretch => ({
  first: precedes(right.first, left.first) ? right.first : left.first,
  last: precedes(left.last, right.last) ? right.last : left.last,
});

const holds = ({ first, last }: Stretch, paragraph: Element): boolean =>
  !precedes(paragraph, first) && !precedes(last, paragraph);

const holdsAll = (stretch: Stretch, element: Element): boolean =>
  paragraphsIn(element).every((paragraph) => holds(stretch, paragraph));

/** What holds both ends: of a table no less than its rows, of a control that is covered whole the control itself. */
function holderOf(stretch: Stretch): Element | null {
  let holder = stretch.first.parentElement;
  while (holder && !(holder.contains(stretch.last) && isHolder(stretch, holder)))
    holder = holder.parentElement;
  return holder;
}

function isHolder(stretch: Stretch, element: Element): boolean {
  if (!isWord(element, 'sdtContent')) return isWord(element, 'body', 'tc', 'txbxContent', 'tbl');
  const aroundBlocks = !isWord(ancestor(element, 'tr', 'tbl', 'tc', 'body'), 'tr', 'tbl');
  return aroundBlocks && !holdsAll(stretch, element);
}

/**
 * Copies of what the stretch covers, as Word gives them in OOXML: of a table the rows that it touches, with the table
 * around them; controls that it covers whole. Where it lies within one cell, there is no table.
 */
export function copyStretch(stretch: Stretch): Element[] {
  const holder = holderOf(stretch);
  if (!holder) return [];
  return isWord(holder, 'tbl')
    ? [tablePart(stretch, holder)]
    : [...holder.children].flatMap((each) => part(stretch, each));
}

function part(stretch: Stretch, element: Element): Element[] {
  const paragraphs = isWord(element, 'p') ? [element] : paragraphsIn(element);
  if (!paragraphs.some((paragraph) => holds(stretch, paragraph))) return [];
  if (paragraphs.every((paragraph) => holds(stretch, paragraph))) return [copy(element)];
  if (isWord(element, 'tbl')) return [tablePart(stretch, element)];
  const content = isWord(element, 'sdt') ? child(element, 'sdtContent') : element;
  return [...(content?.children ?? [])].flatMap((each) => part(stretch, each));
}

function tablePart(stretch: Stretch, table: Element): Element {
  const copied = copy(table);
  const touched = [...table.children].map(
    (each) => !isWord(each, 'tr', 'sdt') || paragraphsIn(each).some((paragraph) => holds(stretch, paragraph)),
  );
  [...copied.children].forEach((each, index) => {
    if (!touched[index]) each.remove();
  });
  return copied;
}

function copy(element: Element): Element {
  const copied = element.cloneNode(true);
  if (copied instanceof Element) return copied;
  throw new Error('The copy of an element is none.');
}
