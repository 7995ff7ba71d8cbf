import { strToU8, zipSync } from 'fflate';
import { probeBody, probeComments, probeFootnotes, probeGlossary } from './probeParts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const part = (root: string, content: string): string =>
  `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;

const relationships = (...links: readonly (readonly [type: string, target: string])[]): string => {
  const each = links.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
};

const style = (type: string, id: string, name: string, content = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

const styles = part(
  'styles',
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style(
      'paragraph',
      'Heading1',
      'heading 1',
      '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>',
    ),
    style('character', 'PlaceholderText', 'Placeholder Text', '<w:rPr><w:color w:val="666666"/></w:rPr>'),
    style('character', 'CommentReference', 'annotation reference', '<w:rPr><w:sz w:val="16"/></w:rPr>'),
    style(
      'character',
      'FootnoteReference',
      'footnote reference',
      '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    ),
    style('table', 'TableGrid', 'Table Grid', `<w:tblPr><w:tblBorders>${borders()}</w:tblBorders></w:tblPr>`),
  ].join(''),
);

function borders(): string {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  return sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
}

/** A protection that is not in force: whether Word leaves it in files that it gives is one of the questions. */
const settings = part(
  'settings',
  [
    '<w:documentProtection w:edit="readOnly" w:enforcement="0"/><w:defaultTabStop w:val="720"/>',
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
    '<w:themeFontLang w:val="en-US"/>',
  ].join(''),
);

const types: readonly (readonly [part: string, type: string])[] = [
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/settings.xml', `${word}.settings+xml`],
  ['/word/comments.xml', `${word}.comments+xml`],
  ['/word/footnotes.xml', `${word}.footnotes+xml`],
  ['/word/glossary/document.xml', `${word}.document.glossary+xml`],
  ['/word/glossary/styles.xml', `${word}.styles+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
];

const contentTypes = [
  `${declaration}<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...types.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`),
  '</Types>',
].join('');

const core = [
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
  '<dc:title>Probe document</dc:title><dc:language>en-US</dc:language></cp:coreProperties>',
].join('');

const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** Its parts by name, in the order in which Word writes them. */
export const probeParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships(
    [`${office}/officeDocument`, 'word/document.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ),
  'word/document.xml': part('document', `<w:body>${probeBody}${page}</w:body>`),
  'word/_rels/document.xml.rels': relationships(
    [`${office}/styles`, 'styles.xml'],
    [`${office}/settings`, 'settings.xml'],
    [`${office}/comments`, 'comments.xml'],
    [`${office}/footnotes`, 'footnotes.xml'],
    [`${office}/glossaryDocument`, 'glossary/document.xml'],
  ),
  'word/styles.xml': styles,
  'word/settings.xml': settings,
  'word/comments.xml': part('comments', probeComments),
  'word/footnotes.xml': part('footnotes', probeFootnotes),
  'word/glossary/document.xml': part('glossaryDocument', probeGlossary),
  'word/glossary/_rels/document.xml.rels': relationships([`${office}/styles`, 'styles.xml']),
  'word/glossary/styles.xml': styles,
  'docProps/core.xml': core,
};

/** The probe document as a file; always the same bytes. */
export function probeDocx(): Uint8Array {
  const files = Object.entries(probeParts).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) });
}
