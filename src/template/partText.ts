import type { XmlElement } from './xml';
import { childElements } from './xml';

/** The elements of a name below this one, in order. However deep they are nested: no recursion. */
export function* descendantsNamed(root: XmlElement, name: string): Generator<XmlElement> {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === name) yield element;
    open.push(...[...childElements(element)].reverse());
  }
}

const textPieces: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
};

/** The text of a paragraph outside of the document's body: of a comment, or of a prompt. */
export function paragraphText(paragraph: XmlElement): string {
  const pieces: string[] = [];
  for (const run of descendantsNamed(paragraph, 'r')) {
    for (const element of childElements(run)) {
      const isText = element.localName === 't';
      pieces.push(
        isText ? (element.firstChild?.nodeValue ?? '') : (textPieces[element.localName ?? ''] ?? ''),
      );
    }
  }
  return pieces.join('');
}
