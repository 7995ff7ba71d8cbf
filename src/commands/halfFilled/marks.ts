import { escapeAttribute, escapeText } from '../../assessment/markup';
import type { Author, Mark } from './halfFilledReport';

/** The days of the visit, one minute after the other: the file is the same whenever it is written. */
export const momentOf = (id: number): string => `2026-10-07T14:${String(id).padStart(2, '0')}:00Z`;

export const attributesOf = (id: number, { name }: Author): string =>
  `w:id="${id}" w:author="${escapeAttribute(name)}" w:date="${momentOf(id)}"`;

const line = (text: string, element: string): string =>
  `<w:${element} xml:space="preserve">${escapeText(text)}</w:${element}>`;

/** A run with the text, its line ends as breaks. */
export const run = (text: string, element = 't'): string =>
  text === ''
    ? ''
    : `<w:r>${text
        .split('\n')
        .map((each) => line(each, element))
        .join('<w:br/>')}</w:r>`;

const reference = (style: string, element: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr>${element}</w:r>`;

/** The marked words with their mark; `id` is the mark's own in the document. */
function marked(mark: Mark, id: number): string {
  const words = run(mark.words);
  switch (mark.kind) {
    case 'comment':
      return (
        `<w:commentRangeStart w:id="${id}"/>${words}<w:commentRangeEnd w:id="${id}"/>` +
        reference('CommentReference', `<w:commentReference w:id="${id}"/>`)
      );
    case 'footnote':
      return words + reference('FootnoteReference', `<w:footnoteReference w:id="${id}"/>`);
    case 'change':
      return (
        `<w:del ${attributesOf(id, mark.by)}>${run(mark.instead, 'delText')}</w:del>` +
        `<w:ins ${attributesOf(id + 1, mark.by)}>${words}</w:ins>`
      );
  }
}

/**
 * A field's text as runs, with the mark in it if it has one.
 * @throws Error when the marked words stand there not at all, or more than once.
 */
export function runsOf(text: string, mark: Mark | undefined, id: number): string {
  if (!mark) return run(text);
  const [before = '', after, ...more] = text.split(mark.words);
  if (after === undefined || more.length > 0)
    throw new Error(`"${mark.words}" has to stand once in ${mark.key}.`);
  return run(before) + marked(mark, id) + run(after);
}
