import { attribute, isWord } from './wordMarkup';

const pairs: Readonly<Record<string, string>> = {
  bookmarkStart: 'bookmarkEnd',
  bookmarkEnd: 'bookmarkStart',
  permStart: 'permEnd',
  permEnd: 'permStart',
  commentRangeStart: 'commentRangeEnd',
  commentRangeEnd: 'commentRangeStart',
};

/**
 * Ends of bookmarks, permissions and commented stretches whose other end stands outside of the element: they must
 * outlive its content.
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
