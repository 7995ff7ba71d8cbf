import type { Element, Node } from '@xmldom/xmldom';

export const manifestRules = [
  'well-formed',
  'shape',
  'id',
  'version',
  'resource',
  'length',
  'https',
  'icon',
  'locale',
] as const;
export type ManifestRule = (typeof manifestRules)[number];

/** A fault of the manifest with its place, as a person reads it. */
export type ManifestFault = { rule: ManifestRule; line: number; message: string };

export function faultAt(node: Node, rule: ManifestRule, message: string): ManifestFault {
  return { rule, line: node.lineNumber ?? 0, message };
}

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

/** The element and everything in it, in the order of the document. */
export function allIn(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(allIn)];
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}
