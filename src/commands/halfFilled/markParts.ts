import { escapeAttribute } from '../../assessment/markup';
import type { Mark } from './halfFilledReport';
import { attributesOf, run } from './marks';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const paragraph = (style: string, reference: string, mark: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>` +
  `<w:r><w:rPr><w:rStyle w:val="${reference}"/></w:rPr><w:${mark}/></w:r>${run(text)}</w:p>`;

/** The part of the comments among these marks, by their ids. */
export function commentsPart(marks: ReadonlyMap<number, Mark>): string {
  const written = [...marks].flatMap(([id, mark]) =>
    mark.kind === 'comment'
      ? [
          `<w:comment ${attributesOf(id, mark.by)} w:initials="${escapeAttribute(mark.by.initials)}">` +
            `${paragraph('CommentText', 'CommentReference', 'annotationRef', mark.text)}</w:comment>`,
        ]
      : [],
  );
  return `${declaration}<w:comments ${w}>${written.join('')}</w:comments>`;
}

const lineAcross = (id: number, type: string, mark: string): string =>
  `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:r><w:${mark}/></w:r></w:p></w:footnote>`;

/** The part of the footnotes among these marks, with the two lines that Word draws above footnotes. */
export function footnotesPart(marks: ReadonlyMap<number, Mark>): string {
  const written = [...marks].flatMap(([id, mark]) =>
    mark.kind === 'footnote'
      ? [
          `<w:footnote w:id="${id}">` +
            `${paragraph('FootnoteText', 'FootnoteReference', 'footnoteRef', ` ${mark.text}`)}</w:footnote>`,
        ]
      : [],
  );
  return (
    `${declaration}<w:footnotes ${w}>${lineAcross(-1, 'separator', 'separator')}` +
    `${lineAcross(0, 'continuationSeparator', 'continuationSeparator')}${written.join('')}</w:footnotes>`
  );
}

/** What the settings say of those two lines. */
export const footnoteSettings = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
