import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DocxFault } from '../../src/assessment/docxFault';
import { largestDocument } from '../../src/template/xml/docx';
import { mostControls } from '../../src/template/xml/xmlText';
import { samples } from '../session/desk';
import { changedPackage } from './changedPackage';

const main = 'word/document.xml';
const sample = readFileSync(samples.fi);

/** In the encoding of older Windows, and saying so. */
function inOldEncoding(): Uint8Array {
  const parts = unzipSync(sample);
  const text = strFromU8(parts[main] ?? new Uint8Array()).replace('"UTF-8"', '"windows-1252"');
  return zipSync({ ...parts, [main]: new Uint8Array(Buffer.from(text, 'latin1')) });
}

/** A file for each fault for which one can't be read. */
export const unreadableFiles: Readonly<Record<DocxFault, Uint8Array>> = {
  empty: new Uint8Array(),
  tooLarge: new Uint8Array(largestDocument + 1),
  tooMuchMarkup: changedPackage(sample, {
    [main]: (text) => text.replace('<w:body>', `<w:body>${'<w:sdt></w:sdt>'.repeat(mostControls + 1)}`),
  }),
  encoding: inOldEncoding(),
  encrypted: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
  notDocx: strToU8('Hei'),
  damaged: strToU8('PK\u0003\u0004 ja roskaa'),
};
