/** The part of the DOM that the reader walks; the browser's DOM and Node's XML libraries both have it. */
export interface XmlNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly parentNode: XmlNode | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  readonly previousSibling: XmlNode | null;
}

export interface XmlAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
  readonly namespaceURI: string | null;
}

export interface XmlElement extends XmlNode {
  /** With its prefix. */
  readonly nodeName: string;
  readonly attributes: Iterable<XmlAttribute>;
  readonly localName: string | null;
  readonly namespaceURI: string | null;
  getAttribute(name: string): string | null;
  getAttributeNS(namespace: string | null, localName: string): string | null;
}

/**
 * Parses XML text to its root element; null when it is not well-formed or has a document type. Must not resolve
 * anything outside the text.
 */
export type ParseXml = (text: string) => XmlElement | null;

/**
 * Whether a text says its document type, where it may bring entities of its own: browsers write them out, however long
 * that makes it, and Node's parser doesn't know them. No part of a Word file has one: no parser is given such a text.
 */
export const hasDocumentType = (text: string): boolean => text.includes('<!DOCTYPE');

const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

export const isElement = (node: XmlNode): node is XmlElement => node.nodeType === 1;

/** All of them at once: a generator takes several times as long before the browser has come to know it. */
export function childElements(parent: XmlElement): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) elements.push(node);
  }
  return elements;
}

/** The first child element of this local name, in any namespace. */
export function child(parent: XmlElement | null, localName: string): XmlElement | null {
  if (!parent) return null;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === localName) return node;
  }
  return null;
}

/** The first child by name at each step down; null when one is missing. */
export function descend(parent: XmlElement, ...localNames: readonly string[]): XmlElement | null {
  return localNames.reduce<XmlElement | null>((element, name) => child(element, name), parent);
}

/** Text, CDATA too; a browser keeps comments and instructions as nodes of their own. */
export const isText = ({ nodeType }: XmlNode): boolean => nodeType === 3 || nodeType === 4;

/** The text that stands in an element itself. */
export function directText(element: XmlElement): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isText(node)) text += node.nodeValue ?? '';
  return text;
}

/** An attribute of WordprocessingML, transitional or strict. */
export function wordAttribute(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  for (const namespace of wordNamespaces) {
    const value = element.getAttributeNS(namespace, name);
    if (value !== null && value !== '') return value;
  }
  return element.getAttributeNS(null, name) ?? null;
}

/** The w:val of a child element, e.g. of `<w:pStyle w:val="Heading2"/>`. */
export const childValue = (parent: XmlElement | null, localName: string): string | null =>
  wordAttribute(child(parent, localName), 'val');

/** Whether an on/off child element such as `<w:showingPlcHdr/>` is there and not switched off. */
export function isOn(parent: XmlElement | null, localName: string): boolean {
  const flag = child(parent, localName);
  return flag !== null && !['0', 'false', 'off'].includes(wordAttribute(flag, 'val') ?? 'true');
}
