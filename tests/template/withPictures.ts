import { changedPackage } from './changedPackage';

const drawings = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

/** A document with pictures at its end, as far as a reader looks at them. */
export function withPictures(
  bytes: Uint8Array,
  pictures: readonly { readonly title: string; readonly description: string }[],
): Uint8Array {
  if (pictures.length === 0) return bytes;
  const paragraphs = pictures.map(
    ({ title, description }, index) =>
      `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawings}"><wp:docPr id="${index + 1}" name="Picture" title="${escaped(title)}" descr="${escaped(description)}"/></wp:inline></w:drawing></w:r></w:p>`,
  );
  const add = (xml: string): string => {
    const end = Math.max(xml.lastIndexOf('<w:sectPr'), 0) || xml.lastIndexOf('</w:body>');
    return xml.slice(0, end) + paragraphs.join('') + xml.slice(end);
  };
  return changedPackage(bytes, { 'word/document.xml': add });
}
