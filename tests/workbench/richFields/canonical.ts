const names = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

/** XML as it is compared: attributes in order, no declarations of names, empty elements alike. */
export function canonical(xml: string): string {
  const bare = xml.replace(/<\?xml[^>]*\?>/u, '');
  const root = new DOMParser().parseFromString(
    `<all ${names.join(' ')}>${bare}</all>`,
    'text/xml',
  ).documentElement;
  return [...root.childNodes].map(written).join('');
}

function written(node: Node): string {
  if (!(node instanceof Element)) return node.textContent ?? '';
  const attributes = [...node.attributes]
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => ` ${name}="${value}"`)
    .toSorted();
  return `<${node.nodeName}${attributes.join('')}>${[...node.childNodes].map(written).join('')}</${node.nodeName}>`;
}

/** How often a piece of XML stands in another one. */
export const countOf = (xml: string, piece: string): number =>
  canonical(xml).split(canonical(piece)).length - 1;
