import { attribute, isWord, make } from './wordMarkup';

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

/**
 * What an element holds of fields that begin or end outside of it: all up to their result, and their ends. Without it
 * the other half would be left alone.
 */
export function strandedFields(element: Element): { before: Element[]; behind: Element[] } {
  const open: Element[][] = [];
  const before: Element[] = [];
  const behind: Element[] = [];
  for (const mark of [...element.getElementsByTagName('*')].filter(isFieldMark)) {
    const kind = isWord(mark, 'instrText') ? 'code' : attribute(mark, 'fldCharType');
    if (kind === 'begin') open.push([mark]);
    else if (kind === 'end' && open.length > 0) open.pop();
    else if (kind === 'end') behind.push(mark);
    else (open.at(-1) ?? before).push(mark);
  }
  return { before: [...before, ...open.flat()].map(runOf), behind: behind.map(runOf) };
}

const isFieldMark = (node: Element): boolean => isWord(node, 'fldChar', 'instrText');

/** A run with nothing but the mark. */
function runOf(mark: Element): Element {
  const run = make(mark, 'r');
  run.append(mark.cloneNode(true));
  return run;
}
