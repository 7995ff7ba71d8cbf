import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import type { FieldKey } from '../../src/assessment/fieldKey';
import { escapeAttribute, escapeText } from '../../src/assessment/markup';
import { parseXml } from '../../src/commands/parseXml';
import { openDocx } from '../../src/template/xml/docx';
import { wordParts } from '../../src/template/xml/package';
import { readReport } from '../../src/template/report';
import { changedPackage, type PartChanges } from './changedPackage';

export interface GivenRemark {
  readonly author: string;
  readonly text: string;
  readonly date?: string;
}

/** A comment on all that stands in a field. */
export interface GivenComment extends GivenRemark {
  readonly key: FieldKey;
  readonly answers?: readonly GivenRemark[];
  readonly resolved?: boolean;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const namespaces = [
  `xmlns:w="${word}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');

const paragraphName = (id: number): string => (0x20000000 + id).toString(16).toUpperCase();

const commentXml = (id: number, { author, text, date = '2026-10-08T09:30:00Z' }: GivenRemark): string => {
  const lines = text.split('\n').map(escapeText).join('</w:t><w:br/><w:t xml:space="preserve">');
  const run = `<w:r><w:t xml:space="preserve">${lines}</w:t></w:r>`;
  const initials = author.replace(/[^\p{Lu}]/gu, '');
  const head = `w:id="${id}" w:author="${escapeAttribute(author)}" w:date="${date}" w:initials="${escapeAttribute(initials)}"`;
  return `<w:comment ${head}><w:p w14:paraId="${paragraphName(id)}">${run}</w:p></w:comment>`;
};

const extensionXml = (id: number, parent: number | null, resolved: boolean): string => {
  const answers = parent === null ? '' : ` w15:paraIdParent="${paragraphName(parent)}"`;
  return `<w15:commentEx w15:paraId="${paragraphName(id)}"${answers} w15:done="${resolved ? 1 : 0}"/>`;
};

/** A comment or answer with its number in the file. */
interface Numbered {
  readonly id: number;
  readonly parent: number | null;
  readonly remark: GivenRemark;
  readonly resolved: boolean;
  readonly key: FieldKey;
}

function numbered(comments: readonly GivenComment[]): Numbered[] {
  let last = 0;
  return comments.flatMap((comment): Numbered[] => {
    const { key, resolved = false, answers = [] } = comment;
    const id = ++last;
    const replies = answers.map((remark) => ({ id: ++last, parent: id, remark, resolved, key }));
    return [{ id, parent: null, remark: comment, resolved, key }, ...replies];
  });
}

const all = (element: Element, name: string): Element[] => [...element.getElementsByTagNameNS(word, name)];

/** Puts the marks of a comment around all runs of a control. */
function mark(control: Element, id: number): void {
  const runs = all(control, 'sdtContent').flatMap((content) => all(content, 'r'));
  const [first, last] = [runs[0], runs.at(-1)];
  const make = (name: string): Element => {
    const element = control.ownerDocument?.createElementNS(word, `w:${name}`);
    if (!element) throw new Error('The control stands in no document.');
    element.setAttributeNS(word, 'w:id', String(id));
    return element;
  };
  if (!first || !last) throw new Error('The control holds no run.');
  first.parentNode?.insertBefore(make('commentRangeStart'), first);
  const reference = control.ownerDocument?.createElementNS(word, 'w:r') ?? last;
  reference.appendChild(make('commentReference'));
  last.parentNode?.insertBefore(reference, last.nextSibling);
  reference.parentNode?.insertBefore(make('commentRangeEnd'), reference);
}

function withMarks(bytes: Uint8Array, marks: readonly Numbered[]): PartChanges {
  const opening = openDocx(bytes, parseXml);
  if (opening.kind === 'fault') throw new Error(opening.fault);
  const { fields } = readReport(wordParts(opening.package));
  return {
    'word/document.xml': (xml) => {
      const document = new DOMParser().parseFromString(xml, 'text/xml');
      const controls = [...document.getElementsByTagNameNS(word, 'sdt')];
      for (const { id, key } of marks) {
        const control = controls[fields.get(key)?.control.index ?? -1];
        if (!control) throw new Error(`The document has no field ${key}.`);
        mark(control, id);
      }
      return new XMLSerializer().serializeToString(document);
    },
  };
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const override = (name: string): string =>
  `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`;
const relationship = (name: string, base: string): string =>
  `<Relationship Id="${name}" Type="${base}/${name}" Target="${name}.xml"/>`;

/** A report, which has no comments yet, with comments on its fields, as Word keeps them. */
export function commentedDocx(bytes: Uint8Array, comments: readonly GivenComment[]): Uint8Array {
  const marks = numbered(comments);
  const own = marks.map(({ id, remark }) => commentXml(id, remark)).join('');
  const extended = marks.map(({ id, parent, resolved }) => extensionXml(id, parent, resolved)).join('');
  return changedPackage(bytes, {
    ...withMarks(bytes, marks),
    'word/comments.xml': () => `<w:comments ${namespaces}>${own}</w:comments>`,
    'word/commentsExtended.xml': () => `<w15:commentsEx ${namespaces}>${extended}</w15:commentsEx>`,
    '[Content_Types].xml': (xml) =>
      xml.replace('</Types>', `${override('comments')}${override('commentsExtended')}</Types>`),
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        relationship('comments', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships') +
          relationship('commentsExtended', 'http://schemas.microsoft.com/office/2011/relationships') +
          '</Relationships>',
      ),
  });
}

/** The same file with another answer to one of its comments, by the comment's number. */
export function answeredDocx(bytes: Uint8Array, id: number, answer: GivenRemark): Uint8Array {
  let next = 0;
  return changedPackage(bytes, {
    'word/comments.xml': (xml) => {
      next = xml.split('<w:comment ').length + 1000;
      return xml.replace('</w:comments>', `${commentXml(next, answer)}</w:comments>`);
    },
    'word/commentsExtended.xml': (xml) =>
      xml.replace('</w15:commentsEx>', `${extensionXml(next, id, false)}</w15:commentsEx>`),
  });
}

/** The same file with one thread resolved or open again. */
export function resolvedDocx(bytes: Uint8Array, id: number, resolved: boolean): Uint8Array {
  const done = (value: boolean): string => `paraId="${paragraphName(id)}" w15:done="${value ? 1 : 0}"`;
  return changedPackage(bytes, {
    'word/commentsExtended.xml': (xml) => xml.replace(done(!resolved), done(resolved)),
  });
}

/** The document with its first comment moved: `to` puts the marks around other runs. */
export function moveComment(
  xml: string,
  to: (bare: string, around: (runs: string) => string) => string,
): string {
  const marks =
    /<w:commentRange(?:Start|End)[^>]*\/>|<w:r>(?:(?!<w:r>).)*?<w:commentReference[^>]*\/><\/w:r>/gu;
  const [start = '', ...rest] = xml.match(marks) ?? [];
  return to(xml.replace(marks, ''), (runs) => `${start}${runs}${rest.join('')}`);
}
