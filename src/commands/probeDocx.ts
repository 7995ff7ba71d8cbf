import { contentTypes, declaration, office, packages, relationships, zipParts } from '../handouts/docxFile';
import { probeBody, probeComments, probeFootnotes, probeGlossary } from './probeParts';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

const part = (root: string, content: string): string =>
  `${declaration}<w:${root} ${namespaces}>${content}</w:${root}>`;

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

const types = contentTypes([
  ['/word/document.xml', 'document'],
  ['/word/styles.xml', 'styles'],
  ['/word/settings.xml', 'settings'],
  ['/word/comments.xml', 'comments'],
  ['/word/footnotes.xml', 'footnotes'],
  ['/word/glossary/document.xml', 'glossary'],
  ['/word/glossary/styles.xml', 'styles'],
  ['/docProps/core.xml', 'core'],
]);

const core = [
  `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
  '<dc:title>Probe document</dc:title><dc:language>en-US</dc:language></cp:coreProperties>',
].join('');

const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

/** Its parts by name, in the order in which Word writes them. */
export const probeParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': types,
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
export const probeDocx = (): Uint8Array => zipParts(probeParts);
