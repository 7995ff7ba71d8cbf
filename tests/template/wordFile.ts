import { parseXml } from '../../src/commands/parseXml';
import type { Package } from '../../src/template/xml/package';
import type { XmlElement } from '../../src/template/xml/xml';

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(' ');

/** The root element of a part whose content is given without namespaces. */
export function rootOf(name: string, content: string): XmlElement {
  const root = parseXml(`<${name} ${namespaces}>${content}</${name}>`);
  if (!root) throw new Error(`${name} is no XML: ${content}`);
  return root;
}

interface Comment {
  readonly id: number;
  readonly author: string;
  readonly text: string;
  /** The number of the comment that it answers. */
  readonly answerTo?: number;
  readonly resolved?: boolean;
}

const paragraphName = (id: number): string => (0x10000000 + id).toString(16).toUpperCase();

const commentXml = ({ id, author, text }: Comment): string =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-06-24T09:30:00Z"><w:p w14:paraId="${paragraphName(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

const extensionXml = ({ id, answerTo, resolved = false }: Comment): string => {
  const parent = answerTo === undefined ? '' : ` w15:paraIdParent="${paragraphName(answerTo)}"`;
  return `<w15:commentEx w15:paraId="${paragraphName(id)}"${parent} w15:done="${resolved ? 1 : 0}"/>`;
};

/** A Word file of a body and comments; `extended` is whether it says which are answers and resolved. */
export function wordFile(body: string, comments: readonly Comment[], extended = true): Package {
  const links = ['comments', ...(extended ? ['commentsExtended'] : [])];
  const parts = new Map<string, XmlElement>([
    ['/word/document.xml', rootOf('w:document', `<w:body>${body}</w:body>`)],
    ['/word/comments.xml', rootOf('w:comments', comments.map(commentXml).join(''))],
    ['/word/commentsExtended.xml', rootOf('w15:commentsEx', comments.map(extensionXml).join(''))],
    [
      '/word/_rels/document.xml.rels',
      rootOf(
        'Relationships',
        links
          .map((name) => `<Relationship Id="${name}" Type="${relationship}/${name}" Target="${name}.xml"/>`)
          .join(''),
      ),
    ],
  ]);
  return { part: (name) => parts.get(name) ?? null };
}

/** A text that a comment is about. */
export const commented = (id: number, text: string): string =>
  `<w:commentRangeStart w:id="${id}"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
export const field = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((content) => `<w:tc>${paragraph(content)}</w:tc>`).join('')}</w:tr>`;
