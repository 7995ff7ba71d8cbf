import type { Package } from '../template/xml/package';
import { wordParts } from '../template/xml/package';
import { descendantsNamed } from '../template/xml/partText';
import type { XmlElement } from '../template/xml/xml';
import { childElements, wordAttribute } from '../template/xml/xml';
import { readNotebookTag } from './notebookTags';
import type { HandoutKind } from './tags';
import { handoutProperty } from './tags';

/** Whether the document's custom property says that it is a handout of this kind. */
export function isHandout(source: Package, kind: HandoutKind): boolean {
  const root = source.part('/docProps/custom.xml');
  if (!root) return false;
  const saysKind = (property: XmlElement): boolean =>
    property.getAttribute('name') === handoutProperty &&
    [...childElements(property)].some(({ firstChild }) => firstChild?.nodeValue?.trim() === kind);
  return [...descendantsNamed(root, 'property')].some(saysKind);
}

/** Whether most controls of a document have such tags: a field of a handout may have been pasted into a report. */
export function hasMostlyTags(source: Package, isOwn: (tag: string) => boolean): boolean {
  const { document } = wordParts(source);
  if (!document) return false;
  const own = [...descendantsNamed(document, 'tag')].filter((tag) => isOwn(wordAttribute(tag, 'val') ?? ''));
  return 2 * own.length > [...descendantsNamed(document, 'sdt')].length;
}

/** Whether a file is a visit notebook: it has the criteria's names, so it looks like a report that lacks its fields. */
export const isNotebook = (source: Package): boolean =>
  isHandout(source, 'notebook') || hasMostlyTags(source, (tag) => readNotebookTag(tag) !== null);
