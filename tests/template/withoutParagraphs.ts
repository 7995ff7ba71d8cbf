import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const main = 'word/document.xml';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const textOf = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS(word, 't')].map(({ textContent }) => textContent ?? '').join('');

/** The whole texts of a document's paragraphs, fields and all. */
export function paragraphsOf(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const document = new DOMParser().parseFromString(strFromU8(parts[main] ?? new Uint8Array()), 'text/xml');
  return [...document.getElementsByTagNameNS(word, 'p')].map(textOf);
}

/** A document without the paragraphs whose whole text is meant, and how many there were. */
export function withoutParagraphs(
  bytes: Uint8Array,
  isMeant: (text: string) => boolean,
): { bytes: Uint8Array; removed: number } {
  const parts = unzipSync(bytes);
  const document = new DOMParser().parseFromString(strFromU8(parts[main] ?? new Uint8Array()), 'text/xml');
  const meant = [...document.getElementsByTagNameNS(word, 'p')].filter((each) => isMeant(textOf(each)));
  meant.forEach((paragraph) => paragraph.parentNode?.removeChild(paragraph));
  const changed = strToU8(new XMLSerializer().serializeToString(document));
  return { bytes: zipSync({ ...parts, [main]: changed }), removed: meant.length };
}
