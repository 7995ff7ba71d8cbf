/** Names and small steps on WordprocessingML elements. */

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const word2010Namespace = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const word2012Namespace = 'http://schemas.microsoft.com/office/word/2012/wordml';
export const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Characters that no XML 1.0 document may hold, lone surrogates among them. */
const illegalCharacters = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function isWord(node: Node | null, ...names: string[]): boolean {
  if (!(node instanceof Element) || node.namespaceURI !== wordNamespace) return false;
  return names.includes(node.localName);
}

export function child(parent: Element | null, name: string, namespace = wordNamespace): Element | null {
  // From sibling to sibling: a list of all children is made again each time that somebody asks for it.
  for (let each = parent?.firstElementChild ?? null; each; each = each.nextElementSibling) {
    if (each.localName === name && each.namespaceURI === namespace) return each;
  }
  return null;
}

/** The `w:val` of a child element: null without the child, `''` where it has no value. */
export function childValue(parent: Element | null, name: string): string | null {
  const found = child(parent, name);
  return found && (attribute(found, 'val') ?? '');
}

export function attribute(element: Element, name: string): string | null {
  return element.getAttributeNS(wordNamespace, name);
}

export function setAttribute(element: Element, name: string, value: string): void {
  const prefix = element.lookupPrefix(wordNamespace) ?? 'w';
  element.setAttributeNS(wordNamespace, `${prefix}:${name}`, value);
}

/** Whether a toggle such as `<w:temporary/>` is there and not switched off by its value. */
export function isOn(parent: Element | null, name: string): boolean {
  const value = childValue(parent, name);
  return value !== null && !['0', 'false', 'off'].includes(value);
}

/** A new element of Word's namespace, with the prefix that is in force at `near`. */
export function make(near: Element, name: string, values: Record<string, string> = {}): Element {
  const prefix = near.lookupPrefix(wordNamespace);
  const element = near.ownerDocument.createElementNS(wordNamespace, prefix ? `${prefix}:${name}` : name);
  for (const [key, value] of Object.entries(values)) setAttributeAs(element, prefix ?? 'w', key, value);
  return element;
}

function setAttributeAs(element: Element, prefix: string, name: string, value: string): void {
  element.setAttributeNS(wordNamespace, `${prefix}:${name}`, value);
}

/** A run's text element; white space at its ends survives. */
export function makeText(near: Element, text: string): Element {
  const element = make(near, 't');
  element.setAttributeNS(xmlNamespace, 'xml:space', 'preserve');
  element.textContent = text;
  return element;
}

/** Text that XML can hold, with `\n` as the only line end. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replace(illegalCharacters, '');
}

/** The nearest ancestor that is one of the named elements of Word. */
export function ancestor(element: Element, ...names: string[]): Element | null {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (isWord(above, ...names)) return above;
  }
  return null;
}

export function descendants(element: Element | XMLDocument, name: string): Element[] {
  return [...element.getElementsByTagNameNS(wordNamespace, name)];
}
