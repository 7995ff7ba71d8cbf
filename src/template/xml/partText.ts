import { characterOfSymbol } from '../../characters/symbols';
import { isRemoval } from '../outline/deleted';
import type { XmlElement } from './xml';
import { childElements, directText, wordAttribute } from './xml';

/** The elements of a name below this one, in order. However deep they are nested: no recursion. */
export function* descendantsNamed(root: XmlElement, name: string): Generator<XmlElement> {
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === name) yield element;
    for (const inner of [...childElements(element)].reverse()) open.push(inner);
  }
}

/** The characters that Word keeps as elements of a run, but for the ends of lines. A map: any name may come. */
export const charactersByElement: ReadonlyMap<string | null, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00ad'],
]);

/** The text of what stands in a run. A line end inside a text is a space to Word: its own line breaks are elements. */
export function textOfPiece(element: XmlElement): string {
  switch (element.localName) {
    case 't':
      return directText(element).replace(/[\r\n]+/gu, ' ');
    case 'br':
    case 'cr':
      return '\n';
    case 'sym':
      return characterOfSymbol(wordAttribute(element, 'font') ?? '', wordAttribute(element, 'char') ?? '');
    default:
      return charactersByElement.get(element.localName) ?? '';
  }
}

/** An emoji has a form that newer Words draw, and one that is text: the first one with a text counts. */
export function textOfRunPiece(element: XmlElement): string {
  if (element.localName !== 'AlternateContent') return textOfPiece(element);
  const forms = [...childElements(element)].map((form) => [...childElements(form)].map(textOfPiece).join(''));
  return forms.find((text) => text !== '') ?? '';
}

/** The text of a paragraph outside of the document's body, without what was deleted: of a comment, or of a prompt. */
export function paragraphText(paragraph: XmlElement): string {
  const pieces: string[] = [];
  const open = [paragraph];
  for (let element = open.pop(); element; element = open.pop()) {
    const inner = [...childElements(element)];
    if (element.localName === 'r') pieces.push(inner.map(textOfRunPiece).join(''));
    else if (!isRemoval(element)) for (const one of inner.reverse()) open.push(one);
  }
  return pieces.join('');
}
