const names = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

/** XML as it is compared: names by their namespace, attributes in order, empty elements alike. */
export function canonical(xml: string): string {
  const all = `<all ${names.join(' ')}>${xml}</all>`;
  return canonicalContent(new DOMParser().parseFromString(all, 'text/xml').documentElement);
}

/** The same of what an element holds. */
export const canonicalContent = (element: Element): string => [...element.childNodes].map(written).join('');

function written(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = [...node.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ localName, namespaceURI, value }) => ` ${namespaceURI ?? ''}#${localName}="${value}"`)
    .toSorted();
  const name = `${node.namespaceURI ?? ''}#${node.localName}`;
  return `<${name}${attributes.join('')}>${canonicalContent(node)}</${name}>`;
}

/** How often a piece of XML stands in a canonical one. */
export const countIn = (content: string, piece: string): number => content.split(canonical(piece)).length - 1;
