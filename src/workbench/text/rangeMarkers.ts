import { attribute, descendants, isWord } from '../wordMarkup';

const ranges = [
  ...['bookmark', 'perm', 'commentRange', 'moveFromRange', 'moveToRange'],
  ...['customXmlInsRange', 'customXmlDelRange', 'customXmlMoveFromRange', 'customXmlMoveToRange'],
];
const pairs: Readonly<Record<string, string>> = Object.fromEntries(
  ranges.flatMap((name) => [
    [`${name}Start`, `${name}End`],
    [`${name}End`, `${name}Start`],
  ]),
);

/**
 * Ends of bookmarks, permissions, commented stretches and tracked moves, and of what was tracked of a control, whose
 * other end stands outside of the element: they must outlive its content.
 */
export function strandedMarkers(element: Element): Element[] {
  const markers = [...element.getElementsByTagName('*')].filter((node) =>
    isWord(node, ...Object.keys(pairs)),
  );
  const hasOtherEnd = (marker: Element) =>
    markers.some(
      (other) =>
        other.localName === pairs[marker.localName] && attribute(other, 'id') === attribute(marker, 'id'),
    );
  return markers.filter((marker) => !hasOtherEnd(marker));
}

const isBetween = (marker: Element, first: Element, last: Element): boolean =>
  (first.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
  (last.compareDocumentPosition(marker) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;

/** Bookmarks and permissions of which both ends stand between the first and the last of these runs. */
export function pairsInside(content: Element, runs: readonly Element[]): Element[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  const inside = [...content.getElementsByTagName('*')].filter(
    (node) =>
      isWord(node, ...Object.keys(pairs)) &&
      !node.localName.startsWith('comment') &&
      isBetween(node, first, last),
  );
  const isWhole = (marker: Element) =>
    inside.some(
      (other) =>
        other.localName === pairs[marker.localName] && attribute(other, 'id') === attribute(marker, 'id'),
    );
  return inside.filter(isWhole);
}

/** The ids of the comments that begin and end in a text and have words of it; those of `except` don't count. */
export function commentsWithText(content: Element, except: Element | null): string[] {
  const texts = [...content.getElementsByTagName('*')].filter(
    (node) => isWord(node, 't', 'delText') && node.textContent !== '' && !except?.contains(node),
  );
  return descendants(content, 'commentRangeStart').flatMap((start) => {
    const id = attribute(start, 'id');
    const end = descendants(content, 'commentRangeEnd').find((one) => attribute(one, 'id') === id);
    return id !== null && end && texts.some((text) => isBetween(text, start, end)) ? [id] : [];
  });
}

/** Takes the marks of these comments out of a text. */
export function dropComments(content: Element, ids: readonly string[]): void {
  const marks = ['commentRangeStart', 'commentRangeEnd', 'commentReference'];
  marks
    .flatMap((name) => descendants(content, name))
    .filter((mark) => ids.includes(attribute(mark, 'id') ?? ''))
    .forEach((mark) => (isWord(mark.parentElement, 'r') ? mark.parentElement?.remove() : mark.remove()));
}
