import { comparable } from '../../characters/plain';
import type { XmlElement } from '../xml/xml';
import { childElements, directText, wordAttribute } from '../xml/xml';

/** A text that the pane has sent to a field, and the one whose place it was to take. */
export interface SentText {
  readonly text: string;
  readonly over: string;
}

const insertions: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const deletions: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const texts: ReadonlySet<string> = new Set(['t', 'delText']);

/** However deep it is nested: no recursion. */
function* within(root: XmlElement): Generator<XmlElement> {
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    open.push(...childElements(element).toReversed());
  }
}

function textOf(element: XmlElement): string {
  let text = '';
  for (const inner of within(element)) if (texts.has(inner.localName ?? '')) text += directText(inner);
  return text;
}

/** Lines are paragraphs or breaks there, and Word may part a text at any place. */
const letters = (text: string): string => comparable(text).replace(/\s/gu, '');

export const trackedBy = (change: XmlElement): string => wordAttribute(change, 'author') ?? '';

/**
 * In whose name the pane writes with tracking, by what it has sent last: who has inserted that text and no other, or
 * struck the one that it cleared. Nobody where it wasn't tracked: all changes are others' then.
 */
export function ownAuthors(content: XmlElement, sent: SentText): ReadonlySet<string> {
  const [kind, sought] = sent.text === '' ? [deletions, sent.over] : [insertions, sent.text];
  const byAuthor = new Map<string, string>();
  for (const element of within(content)) {
    if (!kind.has(element.localName ?? '')) continue;
    const author = trackedBy(element);
    byAuthor.set(author, (byAuthor.get(author) ?? '') + letters(textOf(element)));
  }
  const own = [...byAuthor].filter(([, text]) => text === letters(sought));
  return new Set(own.map(([author]) => author));
}
