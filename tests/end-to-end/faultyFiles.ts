import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FaultOfFile } from '../../src/workbench/file/notDocx';
import { sampleFiles } from './workbench';

const parts = unzipSync(readFileSync(sampleFiles.fi));
const main = 'word/document.xml';
const text = strFromU8(parts[main] ?? new Uint8Array());
const withMain = (bytes: Uint8Array): Uint8Array => zipSync({ ...parts, [main]: bytes });

/** A package of which the directory says that its only part is so many bytes long. */
function claiming(size: number): Uint8Array {
  const file = zipSync({ 'word/media/image1.png': new Uint8Array(8) });
  const entry = Buffer.from(file).indexOf('PK\u0001\u0002');
  new DataView(file.buffer, file.byteOffset).setUint32(entry + 24, size, true);
  return file;
}

/** A file for each fault for which one can't be opened. */
export const faultyFiles: Readonly<Record<FaultOfFile, Uint8Array>> = {
  empty: new Uint8Array(),
  encrypted: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  noZip: strToU8('%PDF-1.7'),
  noWord: zipSync({ 'muistio.txt': strToU8('Hei') }),
  tooLarge: claiming(400_000_000),
  badXml: withMain(strToU8(text.replace('</w:body>', ''))),
  encoding: withMain(Buffer.from(text.replace('encoding="UTF-8"', 'encoding="windows-1252"'), 'latin1')),
};
