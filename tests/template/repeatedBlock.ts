import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const main = 'word/document.xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const blockNames = ['p', 'tbl', 'sdt', 'tr', 'tc'];

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const write = (element: Element): string => new XMLSerializer().serializeToString(element);
const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

const named = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS(word, name),
];

function controlOf(document: Document, id: number): Element {
  const found = named(document, 'sdt').find((control) =>
    named(control, 'id').some((own, index) => index === 0 && own.getAttributeNS(word, 'val') === String(id)),
  );
  if (!found) throw new Error(`The document has no control ${id}.`);
  return found;
}

const parentOf = (element: Element): Element => element.parentNode as Element;

/**
 * The paragraph, or the control around paragraphs, that a control stands in, as a child of what also holds the other
 * one.
 */
function within(holder: Element, element: Element): Element {
  let at = element;
  while (parentOf(at) !== holder) at = parentOf(at);
  return at;
}

function commonHolder(left: Element, right: Element): Element {
  const around = new Set<Element>();
  for (let at: Element | null = left; at; at = at.parentNode as Element | null) around.add(at);
  let at = parentOf(right);
  while (!around.has(at) || !['body', 'tc', 'sdtContent', 'tbl', 'tr'].includes(at.localName ?? ''))
    at = parentOf(at);
  return at;
}

const siblings = (element: Element): Element[] =>
  [...parentOf(element).childNodes].filter(
    (node): node is Element => node.nodeType === 1 && blockNames.includes((node as Element).localName ?? ''),
  );

/**
 * A piece of a document as flat OPC, as a host gives it: from the paragraph before the first control to the last
 * control's paragraph; cells and rows with the table around them.
 */
export function takePiece(bytes: Uint8Array, first: number, last: number): string {
  const document = parse(partOf(bytes, main));
  const [from, to] = [controlOf(document, first), controlOf(document, last)];
  const holder = commonHolder(from, to);
  const all = siblings(within(holder, from));
  const start = Math.max(0, all.indexOf(within(holder, from)) - 1);
  const piece = all
    .slice(start, all.indexOf(within(holder, to)) + 1)
    .map(write)
    .join('');
  const held = ['tbl', 'tr'].includes(holder.localName ?? '') ? `<w:tbl>${piece}</w:tbl>` : piece;
  const root = /<w:document[^>]*>/u.exec(partOf(bytes, main))?.[0] ?? '';
  return flatOpc(bytes, `${root}<w:body>${held}<w:sectPr/></w:body></w:document>`);
}

function flatOpc(bytes: Uint8Array, documentXml: string): string {
  const part = (name: string, xml: string): string =>
    xml &&
    `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml.replace(/^<\?xml[^>]*\?>\s*/u, '')}</pkg:xmlData></pkg:part>`;
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const rest = [
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/numbering.xml',
    'word/glossary/document.xml',
  ];
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${[
    part('_rels/.rels', relationships),
    part(main, documentXml),
    ...rest.map((name) => part(name, partOf(bytes, name))),
  ].join('')}</pkg:package>`;
}

/** The elements in the body of what is to be inserted. */
export function insertedBody(ooxml: string): Element[] {
  const body = named(parse(ooxml), 'body')[0];
  return [...(body?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);
}

/** The document with flat OPC inserted behind a control's paragraph; controls without an id get one, as in Word. */
export function insertPiece(bytes: Uint8Array, last: number, ooxml: string): Uint8Array {
  const document = parse(partOf(bytes, main));
  let at = controlOf(document, last);
  while (!['body', 'tc'].includes(parentOf(at).localName ?? '')) at = parentOf(at);
  const behind = at.nextSibling;
  const elements = insertedBody(ooxml).map((element) => document.importNode<Element>(element, true));
  elements.forEach((element) => parentOf(at).insertBefore(element, behind));
  giveIds(document);
  const xml = new XMLSerializer().serializeToString(document);
  return zipSync({ ...unzipSync(bytes), [main]: strToU8(xml) });
}

function giveIds(document: Document): void {
  const idsOf = (properties: Element): Element[] => named(properties, 'id');
  const all = named(document, 'sdtPr');
  const taken = new Set(all.flatMap(idsOf).map((id) => id.getAttributeNS(word, 'val')));
  let next = 1_000_000_000;
  for (const properties of all.filter((each) => idsOf(each).length === 0)) {
    do next++;
    while (taken.has(String(next)));
    const id = document.createElementNS(word, 'w:id');
    id.setAttributeNS(word, 'w:val', String(next));
    properties.insertBefore(id, properties.firstChild);
  }
}
