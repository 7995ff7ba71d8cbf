import { strFromU8, unzipSync } from 'fflate';
import type { DocxFault } from '../../assessment/docxFault';
import type { Package } from './package';
import { wordParts } from './package';
import type { ParseXml, XmlElement } from './xml';
import type { TextFault } from './xmlText';
import { decodeXml } from './xmlText';

/** Bytes; a report is well below 1 MB, with pictures a few. */
export const largestDocument = 50_000_000;
/** Bytes of all XML parts, unpacked; a report's text is about 0.1 MB. */
export const largestText = 20_000_000;

/** What compressing makes smaller at the most; a file that claims more for a part is damaged. */
const bestCompression = 1100;

export type DocxOpening = { kind: 'opened'; package: Package } | { kind: 'fault'; fault: DocxFault };

const fault = (kind: DocxFault): DocxOpening => ({ kind: 'fault', fault: kind });

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Encrypted .docx files and old .doc files are OLE compound files. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0] as const;
const zipFile = [0x50, 0x4b] as const;

const isXmlPart = (name: string): boolean => /(^|\/)[^/]*\.(xml|rels)$/i.test(name);

type Unzipped = { kind: 'files'; files: Record<string, Uint8Array> } | { kind: 'fault'; fault: DocxFault };

/** Unpacks the XML parts up to the limit. The declared size bounds what is unpacked, whatever the data claims. */
function unzip(bytes: Uint8Array): Unzipped {
  let size = 0;
  const claims = { areFalse: false };
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size: packed, originalSize }) => {
        if (!isXmlPart(name)) return false;
        if (originalSize > bestCompression * Math.max(packed, 1)) claims.areFalse = true;
        size += originalSize;
        return !claims.areFalse && size <= largestText;
      },
    });
    if (claims.areFalse) return { kind: 'fault', fault: 'damaged' };
    return size > largestText ? { kind: 'fault', fault: 'tooLarge' } : { kind: 'files', files };
  } catch {
    // The zip library throws for every malformed archive: that is the file's fault, told as a value.
    return { kind: 'fault', fault: 'damaged' };
  }
}

/** The names of parts make no difference between capital and small letters, and some programs write backslashes. */
const partName = (name: string): string =>
  `/${name.replaceAll('\\', '/').replace(/^\/+/u, '')}`.toLowerCase();

const partFaults: Readonly<Record<TextFault, DocxFault>> = { encoding: 'encoding', markup: 'tooMuchMarkup' };

interface OpenedPackage extends Package {
  /** The first part that was wanted and is no text that can be parsed. */
  fault(): DocxFault | null;
  has(name: string): boolean;
}

function packageOf(files: Record<string, Uint8Array>, parseXml: ParseXml): OpenedPackage {
  const byName = new Map(Object.entries(files).map(([name, bytes]) => [partName(name), bytes]));
  const parsed = new Map<string, XmlElement | null>();
  let fault: DocxFault | null = null;
  const parse = (name: string): XmlElement | null => {
    const bytes = byName.get(name);
    if (!bytes || bytes.length === 0) return null;
    const decoded = decodeXml(bytes, strFromU8);
    if ('fault' in decoded) fault ??= partFaults[decoded.fault];
    const text = 'text' in decoded ? decoded.text : '';
    return text === '' ? null : parseXml(text);
  };
  return {
    has: (name) => byName.has(name),
    fault: () => fault,
    part: (name) => {
      const key = partName(name);
      if (!parsed.has(key)) parsed.set(key, parse(key));
      return parsed.get(key) ?? null;
    },
  };
}

/** Opens a .docx file. Nothing in it is trusted: size, archive and XML are checked before anything is read. */
export function openDocx(bytes: Uint8Array, parseXml: ParseXml): DocxOpening {
  if (bytes.length === 0) return fault('empty');
  if (bytes.length > largestDocument) return fault('tooLarge');
  if (startsWith(bytes, compoundFile)) return fault('encrypted');
  if (!startsWith(bytes, zipFile)) return fault('notDocx');
  const unzipped = unzip(bytes);
  if (unzipped.kind === 'fault') return unzipped;
  const opened = packageOf(unzipped.files, parseXml);
  const isDocument = wordParts(opened).document?.localName === 'document';
  const partFault = opened.fault();
  if (partFault) return fault(partFault);
  if (isDocument) return { kind: 'opened', package: opened };
  return fault(opened.has('/word/document.xml') ? 'damaged' : 'notDocx');
}
