import type { Package } from '../file/package';
import { dropPicturePart, picturesIn } from '../file/picture';
import { attribute, descendants, isWord, word2010Namespace, word2012Namespace } from '../wordMarkup';

/** What stands in a text besides characters and has a part of its own in the package. */
export interface TextObjects {
  readonly comments: readonly string[];
  readonly footnotes: readonly string[];
  readonly endnotes: readonly string[];
  /** The names by which the document's part shows them. */
  readonly pictures: readonly string[];
}

export function objectsIn(element: Element): TextObjects {
  return {
    comments: idsOf(element, 'commentReference'),
    footnotes: idsOf(element, 'footnoteReference'),
    endnotes: idsOf(element, 'endnoteReference'),
    pictures: picturesIn(element),
  };
}

/**
 * Drops, of these, what the body no longer refers to: a comment with its range and all that is said of it elsewhere,
 * the text of a footnote, the file of a picture.
 */
export function dropObjects(pack: Package, mainName: string, body: Element, objects: TextObjects): void {
  if (Object.values(objects).every(({ length }) => length === 0)) return;
  const left = objectsIn(body);
  const lost = (kind: keyof TextObjects) => objects[kind].filter((one) => !left[kind].includes(one));
  for (const id of lost('comments')) dropComment(pack, mainName, body, id);
  for (const id of lost('footnotes')) dropEntry(pack, mainName, 'footnotes', 'footnote', id);
  for (const id of lost('endnotes')) dropEntry(pack, mainName, 'endnotes', 'endnote', id);
  for (const name of lost('pictures')) dropPicturePart(pack, mainName, body.ownerDocument, name);
}

/**
 * Comments, footnotes and pictures of a text that is about to be replaced, apart from its words: what begins before
 * it, and what comes behind.
 */
export function keptIn(element: Element): { before: Element[]; behind: Element[] } {
  const starts = idsOf(element, 'commentRangeStart');
  const ends = idsOf(element, 'commentRangeEnd');
  const isWhole = (marker: Element) =>
    [starts, ends].every((ids) => ids.includes(attribute(marker, 'id') ?? ''));
  const marks = [...element.getElementsByTagName('*')];
  return {
    before: marks.filter((mark) => isWord(mark, 'commentRangeStart') && isWhole(mark)),
    behind: marks
      .filter((mark) => (isWord(mark, 'commentRangeEnd') && isWhole(mark)) || holdsObject(mark))
      .map(withoutWords),
  };
}

const objectNames = ['commentReference', 'footnoteReference', 'endnoteReference', 'drawing', 'pict'];

const holdsObject = (run: Element): boolean =>
  isWord(run, 'r') && [...run.children].some((child) => isWord(child, ...objectNames));

function withoutWords(mark: Element): Element {
  const words = isWord(mark, 'r')
    ? [...mark.children].filter((child) => isWord(child, 't', 'tab', 'br'))
    : [];
  words.forEach((word) => word.remove());
  return mark;
}

const idsOf = (element: Element, name: string): string[] =>
  descendants(element, name).flatMap((reference) => attribute(reference, 'id') ?? []);

function dropComment(pack: Package, mainName: string, body: Element, id: string): void {
  for (const name of ['commentRangeStart', 'commentRangeEnd'])
    descendants(body, name)
      .filter((marker) => attribute(marker, 'id') === id)
      .forEach((marker) => marker.remove());
  const comment = dropEntry(pack, mainName, 'comments', 'comment', id);
  const last = comment ? descendants(comment, 'p').at(-1) : undefined;
  const paragraph = last?.getAttributeNS(word2010Namespace, 'paraId');
  if (paragraph) dropReplies(pack, mainName, paragraph);
}

/** Gives what was dropped. */
function dropEntry(pack: Package, mainName: string, kind: string, name: string, id: string): Element | null {
  const part = pack.related(mainName, kind);
  const tree = part === null ? null : pack.tree(part);
  const entry = tree && descendants(tree, name).find((one) => attribute(one, 'id') === id);
  if (!entry || part === null) return null;
  entry.remove();
  pack.treeChanged(part);
  return entry;
}

/** What the part beside the comments says of this one: whether it is resolved, and what it answers to. */
function dropReplies(pack: Package, mainName: string, paragraph: string): void {
  const part = pack.related(mainName, 'commentsExtended');
  const tree = part === null ? null : pack.tree(part);
  if (!tree || part === null) return;
  [...tree.getElementsByTagNameNS(word2012Namespace, 'commentEx')]
    .filter((entry) => entry.getAttributeNS(word2012Namespace, 'paraId') === paragraph)
    .forEach((entry) => entry.remove());
  pack.treeChanged(part);
}
