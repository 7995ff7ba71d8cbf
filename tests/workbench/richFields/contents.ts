import { changedPackage, related } from '../../template/changedPackage';
import { templateBytes } from '../documents';

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A run of text. */
export const words = (text: string, format = ''): string =>
  `<w:r>${format && `<w:rPr>${format}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** What a field holds besides plain text, between two pieces of its first line. */
export interface RichContent {
  readonly name: string;
  /** The XML that has to outlive what is written beside it. */
  readonly held: string;
  /** Its own text, as people read it. */
  readonly text: string;
  /** Parts of the package that belong to it. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The field's paragraphs, where it stands around paragraphs: see `lines`. */
  readonly blocks?: string;
}

const commented = (id: number, text: string, ...ids: number[]): string =>
  [id, ...ids].map((one) => `<w:commentRangeStart w:id="${one}"/>`).join('') +
  words(text) +
  [id, ...ids]
    .map((one) => `<w:commentRangeEnd w:id="${one}"/><w:r><w:commentReference w:id="${one}"/></w:r>`)
    .join('');
const comment = (id: number, text: string): string =>
  `<w:comment w:id="${id}" w:author="Kollega"><w:p w14:paraId="0000000${id}">${words(text)}</w:p></w:comment>`;
const comments = (...entries: string[]): string => `<w:comments ${names}>${entries.join('')}</w:comments>`;
const note = `<w:footnotes ${names}><w:footnote w:id="7"><w:p>${words('Lähde')}</w:p></w:footnote></w:footnotes>`;
const thread = `<w15:commentsEx ${names}><w15:commentEx w15:paraId="00000007"/><w15:commentEx w15:paraId="00000008" w15:paraIdParent="00000007"/></w15:commentsEx>`;
const fieldCode =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCPROPERTY x </w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${words('arvo')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
const picture =
  `<w:r><w:drawing><wp:inline xmlns:wp="${drawingml}/wordprocessingDrawing" xmlns:a="${drawingml}/main">` +
  `<wp:extent cx="9525" cy="9525"/><wp:docPr id="77" name="Kuva"/><a:graphic>` +
  `<a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture">` +
  '<pic:nvPicPr><pic:cNvPr id="77" name="Kuva"/><pic:cNvPicPr/></pic:nvPicPr>' +
  `<pic:blipFill><a:blip xmlns:r="${office}" r:embed="more15"/><a:stretch/></pic:blipFill>` +
  '<pic:spPr><a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

export const opening = 'Alku ennen ';
export const ending = ' lopuksi vielä sana tässä.';
export const secondLine = 'Toinen kappale on tässä rivissä.';
const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph(words('solu'))}</w:tc></w:tr></w:tbl>`;

export const contents: readonly RichContent[] = [
  {
    name: 'comment',
    held: commented(7, 'huomattu'),
    text: 'huomattu',
    parts: { comments: comments(comment(7, 'Miksi?')) },
  },
  {
    name: 'thread',
    held: commented(7, 'huomattu', 8),
    text: 'huomattu',
    parts: { comments: comments(comment(7, 'Miksi?'), comment(8, 'Siksi.')), commentsExtended: thread },
  },
  {
    name: 'footnote',
    held: '<w:r><w:footnoteReference w:id="7"/></w:r>',
    text: '',
    parts: { footnotes: note },
  },
  { name: 'picture', held: picture, text: '', parts: { image: 'PNG' } },
  { name: 'link', held: `<w:hyperlink w:anchor="alku">${words('linkki')}</w:hyperlink>`, text: 'linkki' },
  { name: 'fieldCode', held: fieldCode, text: 'arvo' },
  {
    name: 'symbol',
    held: '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
    text: '',
  },
  {
    name: 'equation',
    held: '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>',
    text: '',
  },
  {
    name: 'bookmark',
    held: `<w:bookmarkStart w:id="3" w:name="kohta"/>${words('kohta')}<w:bookmarkEnd w:id="3"/>`,
    text: 'kohta',
  },
  { name: 'hiddenText', held: words('piilossa', '<w:vanish/>'), text: 'piilossa' },
  { name: 'other', held: '<w:r><w:pgNum/></w:r>', text: '' },
  { name: 'formatting', held: words('lihava', '<w:b/>'), text: 'lihava' },
  {
    name: 'list',
    held: `<w:pPr>${numbered}</w:pPr>`,
    text: '',
    blocks: paragraph(words(`${opening}${ending}`), numbered) + paragraph(words(secondLine), numbered),
  },
  {
    name: 'table',
    held: table,
    text: '\nsolu\n',
    blocks: paragraph(words(opening)) + table + paragraph(words(ending)) + paragraph(words(secondLine)),
  },
  { name: 'break', held: '<w:r><w:br w:type="page"/></w:r>', text: '\n' },
  {
    name: 'formattingChange',
    held: words('muutettu', '<w:b/><w:rPrChange w:id="9" w:author="Kollega"><w:rPr/></w:rPrChange>'),
    text: 'muutettu',
  },
  {
    name: 'insertion',
    held: `<w:ins w:id="9" w:author="Kollega" w:date="2026-01-01T00:00:00Z">${words('lisätty')}</w:ins>`,
    text: 'lisätty',
  },
  {
    name: 'deletion',
    held: '<w:del w:id="9" w:author="Kollega" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>pois</w:delText></w:r></w:del>',
    text: '',
  },
  {
    name: 'control',
    held: `<w:sdt><w:sdtPr><w:id w:val="4711"/></w:sdtPr><w:sdtContent>${words('sisäinen')}</w:sdtContent></w:sdt>`,
    text: 'sisäinen',
  },
];

const files = {
  comments: ['comments.xml', 'wordprocessingml.comments+xml'],
  commentsExtended: ['commentsExtended.xml', 'wordprocessingml.commentsExtended+xml'],
  footnotes: ['footnotes.xml', 'wordprocessingml.footnotes+xml'],
  image: ['media/kuva7.png', ''],
} as const;
const kinds: Readonly<Record<keyof typeof files, string>> = {
  comments: 'comments',
  commentsExtended: 'commentsExtended',
  footnotes: 'footnotes',
  image: 'image',
};

/** The names of the parts in the package that belong to a content. */
export const partNames = ({ parts = {} }: RichContent): string[] =>
  (Object.keys(files) as (keyof typeof files)[])
    .filter((kind) => kind in parts)
    .map((kind) => `word/${files[kind][0]}`);

/** Where a field's label stands in the sample: the first one, or that of criterion 7. */
export const labels = {
  comments: ['Kommentit (kuvaus): ', 6],
  score: ['Pisteet: ', 6],
  total: ['YHTEISPISTEMÄÄRÄ', 0],
  reportDate: ['Raportin päivämäärä: ', 0],
  recipient: ['Vastaanottajat', 0],
} as const;

/** The place of the control behind a label in the sample's XML. */
function controlIn(
  xml: string,
  [label, before]: (typeof labels)[keyof typeof labels],
): { readonly start: number; readonly end: number } {
  const at = xml
    .split(label)
    .slice(0, before + 1)
    .join(label).length;
  const start = xml.indexOf('<w:sdt>', at);
  return { start, end: xml.indexOf('</w:sdt>', start) + '</w:sdt>'.length };
}

/** The id of the control with the comments. */
export const fieldId = 2138540917;

/** The Finnish sample with one field that holds these runs, and nothing else. */
export const reportWith = (runs: string, field: keyof typeof labels = 'comments'): Uint8Array =>
  changedPackage(templateBytes('fi'), {
    'word/document.xml': (xml) => withContent(xml, runs, null, field),
  });

/** The Finnish sample whose comments on criterion 7 hold this content. */
export function reportHolding(content: RichContent): Uint8Array {
  const inline = `${words(opening)}${content.held}${words(ending)}<w:r><w:br/></w:r>${words(secondLine)}`;
  const bytes = changedPackage(templateBytes('fi'), {
    'word/document.xml': (xml) => withContent(xml, inline, content.blocks ?? null),
  });
  return Object.entries(content.parts ?? {}).reduce((file, [kind, xml]) => {
    const [name, type] = files[kind as keyof typeof files];
    return changedPackage(file, {
      [`word/${name}`]: () => xml,
      'word/_rels/document.xml.rels': related(kinds[kind as keyof typeof files], name),
      // The sample knows pictures by their ending already.
      '[Content_Types].xml': (types) =>
        type === ''
          ? types
          : types.replace(
              '</Types>',
              `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/></Types>`,
            ),
    });
  }, bytes);
}

/**
 * The Finnish sample whose comments on criterion 7 stand around these paragraphs, or hold these runs, in what `around`
 * makes of the control.
 */
export const reportAround = (
  { runs, blocks }: { readonly runs?: string; readonly blocks?: string },
  around: (control: string) => string,
): Uint8Array =>
  changedPackage(templateBytes('fi'), {
    'word/document.xml': (xml) => withContent(xml, runs ?? '', blocks ?? null, 'comments', around),
  });

/** A report with its criteria 7 and 8 alone, which is read in a fifth of the time. */
export const shortened = (bytes: Uint8Array): Uint8Array =>
  changedPackage(bytes, {
    'word/document.xml': (xml) => {
      const start = xml.indexOf('<w:body>') + '<w:body>'.length;
      const kept = xml.slice(endOfCriterion(xml, 6), endOfCriterion(xml, 8));
      return xml.slice(0, start) + kept + xml.slice(xml.lastIndexOf('<w:sectPr'));
    },
  });

/** A report with its front and its criteria 1 and 2 alone. */
export const beginningOf = (bytes: Uint8Array): Uint8Array =>
  changedPackage(bytes, {
    'word/document.xml': (xml) =>
      xml.slice(0, endOfCriterion(xml, 2)) + xml.slice(xml.lastIndexOf('<w:sectPr')),
  });

/** Where the paragraph with a criterion's last field ends. */
function endOfCriterion(xml: string, number: number): number {
  const label = 'Suositukset (';
  const at = xml.split(label).slice(0, number).join(label).length;
  return xml.indexOf('</w:p>', at) + '</w:p>'.length;
}

/** The control with another content; around paragraphs it stands behind the paragraph with its label. */
function withContent(
  xml: string,
  inline: string,
  blocks: string | null,
  field: keyof typeof labels = 'comments',
  around = (control: string): string => control,
): string {
  const { start, end } = controlIn(xml, labels[field]);
  const control = around(
    xml
      .slice(start, end)
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*$/s, () => `<w:sdtContent>${blocks ?? inline}</w:sdtContent></w:sdt>`),
  );
  if (blocks === null) return xml.slice(0, start) + control + xml.slice(end);
  const paragraphEnd = xml.indexOf('</w:p>', end) + '</w:p>'.length;
  return `${xml.slice(0, start)}${xml.slice(end, paragraphEnd)}${control}${xml.slice(paragraphEnd)}`;
}

/** The text of the field, as the pane shows it. */
export const textWith = ({ text }: RichContent): string => `${opening}${text}${ending}\n${secondLine}`;
