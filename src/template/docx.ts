import { strFromU8, unzipSync } from 'fflate';
import type { Package } from './package';
import { wordParts } from './package';
import type { ParseXml, XmlElement } from './xml';

/** Bytes; a report is well below 1 MB, with pictures a few. */
export const largestDocument = 50_000_000;
/** Bytes of all XML parts, unpacked; a report's text is about 0.1 MB. */
export const largestText = 20_000_000;

export const docxFaults = ['tooLarge', 'encrypted', 'notDocx', 'damaged'] as const;
export type DocxFault = (typeof docxFaults)[number];

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
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isXmlPart(name)) return false;
        size += originalSize;
        return size <= largestText;
      },
    });
    return size > largestText ? { kind: 'fault', fault: 'tooLarge' } : { kind: 'files', files };
  } catch {
    // The zip library throws for every malformed archive: that is the file's fault, told as a value.
    return { kind: 'fault', fault: 'damaged' };
  }
}

function packageOf(files: Record<string, Uint8Array>, parseXml: ParseXml): Package {
  const byName = new Map(
    Object.entries(files).map(([name, bytes]) => [`/${name.replace(/^\//, '')}`, bytes]),
  );
  const parsed = new Map<string, XmlElement | null>();
  const parse = (name: string): XmlElement | null => {
    const bytes = byName.get(name);
    const text = bytes ? strFromU8(bytes) : '';
    return text === '' || text.includes('<!DOCTYPE') ? null : parseXml(text);
  };
  return {
    part: (name) => {
      if (!parsed.has(name)) parsed.set(name, parse(name));
      return parsed.get(name) ?? null;
    },
  };
}

/** Opens a .docx file. Nothing in it is trusted: size, archive and XML are checked before anything is read. */
export function openDocx(bytes: Uint8Array, parseXml: ParseXml): DocxOpening {
  if (bytes.length > largestDocument) return fault('tooLarge');
  if (startsWith(bytes, compoundFile)) return fault('encrypted');
  if (!startsWith(bytes, zipFile)) return fault('notDocx');
  const unzipped = unzip(bytes);
  if (unzipped.kind === 'fault') return unzipped;
  const opened = packageOf(unzipped.files, parseXml);
  if (wordParts(opened).document?.localName === 'document') return { kind: 'opened', package: opened };
  return fault(
    '/word/document.xml' in unzipped.files || 'word/document.xml' in unzipped.files ? 'damaged' : 'notDocx',
  );
}
