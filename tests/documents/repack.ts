import { DOMParser, XMLSerializer, type Element } from '@xmldom/xmldom';
import { strToU8, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'application/vnd.openxmlformats-package.relationships+xml';

const elementsIn = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

interface Part {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

function partOf(element: Element): Part {
  const [data] = elementsIn(element);
  const [root] = data ? elementsIn(data) : [];
  if (data?.localName !== 'xmlData' || !root) throw new Error('A part of the package is no XML.');
  return {
    name: (element.getAttribute('pkg:name') ?? '').slice(1),
    type: element.getAttribute('pkg:contentType') ?? '',
    xml: declaration + new XMLSerializer().serializeToString(root),
  };
}

const contentTypes = (parts: readonly Part[]): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="rels" ContentType="${relationships}"/>` +
  parts
    .filter(({ type }) => type !== relationships)
    .map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

/** Flat OPC as the .docx that it stands for, so that it can be judged like one. */
export function repack(flatOpc: string): Uint8Array {
  const root = new DOMParser().parseFromString(flatOpc, 'text/xml').documentElement;
  const parts = root ? elementsIn(root).map(partOf) : [];
  const files = parts.map(({ name, xml }): [string, Uint8Array] => [name, strToU8(xml)]);
  return zipSync({ '[Content_Types].xml': strToU8(contentTypes(parts)), ...Object.fromEntries(files) });
}
