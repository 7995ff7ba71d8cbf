import { escapeAttribute, escapeText } from '../../assessment/markup';
import type { XmlAttribute, XmlElement, XmlNode } from './xml';
import { isElement, isText } from './xml';

/**
 * What becomes of an element when it is written: it stays, it goes, only what it holds stays, or this XML takes its
 * place.
 */
export type Rewriting = 'keep' | 'drop' | 'unwrap' | { readonly xml: string };

export interface RewritingRules {
  readonly element: (element: XmlElement) => Rewriting;
  readonly attribute: (attribute: XmlAttribute, element: XmlElement) => boolean;
}

export const asItIs: RewritingRules = { element: () => 'keep', attribute: () => true };

const prefixOf = (name: string): string => (name.includes(':') ? (name.split(':')[0] ?? '') : '');

/** The namespaces in force by prefix; "" is the default one. */
export type Scope = ReadonlyMap<string, string>;
export const noScope: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

const isDeclaration = ({ name }: XmlAttribute): boolean => name === 'xmlns' || name.startsWith('xmlns:');

const declaration = (prefix: string): string => (prefix === '' ? 'xmlns' : `xmlns:${prefix}`);

/** The element's own declarations, and those that it takes for granted from elements that are not written. */
function declarationsFor(
  element: XmlElement,
  kept: readonly XmlAttribute[],
  scope: Scope,
): Map<string, string> {
  const own = [...element.attributes].filter(isDeclaration);
  const declared = new Map(own.map(({ name, value }) => [name === 'xmlns' ? '' : name.slice(6), value]));
  const used: readonly (readonly [string, string])[] = [
    [prefixOf(element.nodeName), element.namespaceURI ?? ''],
    ...kept
      .filter(({ name }) => prefixOf(name) !== '')
      .map(({ name, namespaceURI }) => [prefixOf(name), namespaceURI ?? ''] as const),
  ];
  for (const [prefix, uri] of used) {
    if ((declared.get(prefix) ?? scope.get(prefix)) !== uri) declared.set(prefix, uri);
  }
  return declared;
}

/** Writes elements as XML text, changed by the rules on the way. Comments and processing instructions are left out. */
export function writeXml(element: XmlElement, rules: RewritingRules, scope: Scope = noScope): string {
  const rewriting = rules.element(element);
  if (rewriting === 'drop') return '';
  if (rewriting === 'unwrap') return writeContent(element, rules, scope);
  if (rewriting !== 'keep') return rewriting.xml;
  const kept = [...element.attributes].filter((one) => !isDeclaration(one) && rules.attribute(one, element));
  const declared = declarationsFor(element, kept, scope);
  const start = [
    element.nodeName,
    ...[...declared].map(([prefix, uri]) => `${declaration(prefix)}="${escapeAttribute(uri)}"`),
    ...kept.map(({ name, value }) => `${name}="${escapeAttribute(value)}"`),
  ].join(' ');
  const content = writeContent(element, rules, new Map([...scope, ...declared]));
  return content === '' ? `<${start}/>` : `<${start}>${content}</${element.nodeName}>`;
}

export function writeContent(element: XmlElement, rules: RewritingRules, scope: Scope): string {
  let text = '';
  for (let node: XmlNode | null = element.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) text += writeXml(node, rules, scope);
    else if (isText(node)) text += escapeText(node.nodeValue ?? '');
  }
  return text;
}
