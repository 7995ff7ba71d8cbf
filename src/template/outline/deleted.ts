import type { XmlElement } from '../xml/xml';
import { child, childElements, descend, isElement } from '../xml/xml';
import { isHiddenRun } from './seenFormats';

/** Tracked changes that take away what they hold, and the marks of a paragraph, row or cell that is taken away. */
const removals: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const cellRemoval = 'cellDel';
/** The start of a range in which Word has taken away a control that stands around text. */
const rangeStarts: ReadonlySet<string> = new Set(['customXmlDelRangeStart', 'customXmlMoveFromRangeStart']);
/** What a reader of the document sees. */
const visible: ReadonlySet<string> = new Set([
  't',
  'tab',
  'sym',
  'drawing',
  'pict',
  'object',
  'noBreakHyphen',
]);

/** Whether it is a tracked deletion, or what was moved away. */
export const isRemoval = ({ localName }: XmlElement): boolean => removals.has(localName ?? '');

const isRemoved = (marks: XmlElement | null): boolean =>
  marks !== null && [...childElements(marks)].some(isRemoval);

/** Whether the end of a paragraph was deleted with tracking: it and the next one are one paragraph. */
export const isJoined = (paragraph: XmlElement): boolean => isRemoved(descend(paragraph, 'pPr', 'rPr'));

const properties: ReadonlySet<string> = new Set(['pPr', 'rPr', 'sdtPr']);
const isPassedOver = (element: XmlElement): boolean =>
  isRemoval(element) || properties.has(element.localName ?? '');

/** Whether something in it is not taken away; however deep it is nested: no recursion. */
function holdsAnything(root: XmlElement): boolean {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const inner of childElements(element)) {
      if (visible.has(inner.localName ?? '')) return true;
      if (!isPassedOver(inner)) open.push(inner);
    }
  }
  return false;
}

/** Marks of comments and bookmarks may stand between. */
function followsRangeStart(control: XmlElement): boolean {
  let before = control.previousSibling;
  while (before && isElement(before) && before.firstChild === null) {
    if (rangeStarts.has(before.localName ?? '')) return true;
    before = before.previousSibling;
  }
  return false;
}

/** Around nothing but paragraphs or rows that are gone. */
function standsAroundDeleted(control: XmlElement): boolean {
  const content = child(control, 'sdtContent');
  const held = content ? [...childElements(content)].filter(({ localName }) => isBlock(localName)) : [];
  return held.length > 0 && held.every(isDeleted);
}

/** Whether all that a control holds is hidden text: nobody sees it, and to the reader it is not there. */
function isHidden(control: XmlElement): boolean {
  const content = child(control, 'sdtContent');
  const open = content ? [content] : [];
  let hasHidden = false;
  for (let element = open.pop(); element; element = open.pop()) {
    for (const inner of childElements(element)) {
      if (visible.has(inner.localName ?? '')) return false;
      if (inner.localName === 'r' && isHiddenRun(inner)) hasHidden = true;
      else if (!isPassedOver(inner)) open.push(inner);
    }
  }
  return hasHidden;
}

const isBlock = (localName: string | null): boolean => localName === 'p' || localName === 'tr';

/**
 * Whether a paragraph, row, cell or control was deleted with tracking and only waits to be accepted, or a control holds
 * nothing but hidden text. A control that was merely emptied stays, as does a paragraph that was joined to the next.
 */
export function isDeleted(element: XmlElement): boolean {
  switch (element.localName) {
    case 'p':
      return isJoined(element) && !holdsAnything(element);
    case 'tr':
      return isRemoved(child(element, 'trPr'));
    case 'tc':
      return child(child(element, 'tcPr'), cellRemoval) !== null;
    case 'sdt':
      return (
        isHidden(element) ||
        (followsRangeStart(element) ? !holdsAnything(element) : standsAroundDeleted(element))
      );
    default:
      return false;
  }
}
