import { strToU8, type Zippable, zipSync } from 'fflate';
import { stylesXml } from './numbering';

const main = 'http://schemas.openxmlformats.org';
const namespaces = Object.entries({
  w: `${main}/wordprocessingml/2006/main`,
  r: `${main}/officeDocument/2006/relationships`,
  wp: `${main}/drawingml/2006/wordprocessingDrawing`,
  a: `${main}/drawingml/2006/main`,
  mc: `${main}/markup-compatibility/2006`,
  v: 'urn:schemas-microsoft-com:vml',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordType = (name: string): string =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

const parts = { styles: 'styles', numbering: 'numbering', comments: 'comments' } as const;

const contentTypes = (): string =>
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType('document.main')}"/>` +
  Object.keys(parts)
    .map((part) => `<Override PartName="/word/${part}.xml" ContentType="${wordType(part)}"/>`)
    .join('') +
  '</Types>';

const relationships = (targets: Record<string, string>): string =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  Object.entries(targets)
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${main}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>';

const comments = `<w:comments xmlns:w="${main}/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Arvioija"><w:p><w:r><w:t>Pisteet: 3</w:t></w:r></w:p></w:comment></w:comments>`;

export const documentXmlOf = (body: string): string =>
  `${prolog}<w:document ${namespaces} mc:Ignorable="w15"><w:body>${body}<w:sectPr/></w:body></w:document>`;

/** The package around a document part. */
export function packed(documentXml: string, numberingXml: string): Uint8Array {
  const files = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships({ officeDocument: 'word/document.xml' }),
    'word/document.xml': documentXml,
    'word/_rels/document.xml.rels': relationships({
      styles: 'styles.xml',
      numbering: 'numbering.xml',
      comments: 'comments.xml',
    }),
    'word/styles.xml': stylesXml(),
    'word/numbering.xml': numberingXml,
    'word/comments.xml': comments,
  };
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(files)) {
    zippable[name] = strToU8(text.startsWith('<?xml') ? text : prolog + text);
  }
  return zipSync(zippable, { level: 0 });
}

export function docxOf(body: string, numberingXml: string): { bytes: Uint8Array; documentXml: string } {
  const documentXml = documentXmlOf(body);
  return { bytes: packed(documentXml, numberingXml), documentXml };
}
