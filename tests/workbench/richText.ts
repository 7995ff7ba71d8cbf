import { strToU8, unzipSync, zipSync, strFromU8 } from 'fflate';
import { WordDocument } from '../../src/workbench/wordDocument';
import { docx, paragraph, run, sdt } from './documents';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

const picture =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  `xmlns:r="${office}" r:embed="rId13"/></wp:inline></w:drawing></w:r>`;

/** A control whose text has a comment, a footnote, a picture, a link and words in bold. */
export const richControl = sdt(
  1,
  '',
  `<w:commentRangeStart w:id="7"/>${run('old')}<w:commentRangeEnd w:id="7"/>` +
    '<w:r><w:commentReference w:id="7"/></w:r>' +
    '<w:r><w:footnoteReference w:id="2"/></w:r>' +
    `<w:hyperlink w:anchor="m">${run(' link')}</w:hyperlink>${run(' bold', '<w:b/>')}${picture}`,
);

const entry = (name: string, id: number, text: string, paragraphId = '') =>
  `<w:${name} w:id="${id}"><w:p ${paragraphId && `w14:paraId="${paragraphId}"`}>${run(text)}</w:p></w:${name}>`;

const parts: Readonly<Record<string, string>> = {
  'word/comments.xml': `<w:comments ${w} ${w14}>${entry('comment', 7, 'Why?', '00000007')}${entry('comment', 8, 'Other', '00000008')}</w:comments>`,
  'word/commentsExtended.xml': `<w15:commentsEx ${w15}><w15:commentEx w15:paraId="00000007"/><w15:commentEx w15:paraId="00000008"/></w15:commentsEx>`,
  'word/footnotes.xml': `<w:footnotes ${w}>${entry('footnote', 2, 'Note')}</w:footnotes>`,
  'word/media/image1.png': 'PNG',
};

const link = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${kind.includes('/') ? kind : `${office}/${kind}`}" Target="${target}"/>`;

const links =
  link(10, 'comments', 'comments.xml') +
  link(
    11,
    'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    'commentsExtended.xml',
  ) +
  link(12, 'footnotes', 'footnotes.xml') +
  link(13, 'image', 'media/image1.png');

/** A document with these controls, whose package has two comments, a footnote and a picture. */
export function openRich(...controls: string[]): WordDocument {
  const files = unzipSync(docx(paragraph(...controls)));
  const name = 'word/_rels/document.xml.rels';
  const relationships = strFromU8(files[name] ?? new Uint8Array());
  const added = Object.entries(parts).map(([part, text]) => [part, strToU8(text)] as const);
  files[name] = strToU8(relationships.replace('</Relationships>', `${links}</Relationships>`));
  return WordDocument.open(zipSync({ ...files, ...Object.fromEntries(added) }), 'rich.docx');
}
