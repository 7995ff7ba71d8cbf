import { strToU8 } from 'fflate';
import { NotDocx } from './notDocx';

/** What stands before the root element: byte order mark, declaration, comments. */
const prologPattern = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/** The text of a part in UTF-8 or UTF-16; one in another encoding is refused, not mangled. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Bytes that are no text in this encoding: the fault of the file.
    throw new NotDocx('encoding');
  }
}

function encodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

export function parseXml(text: string, name: string): XMLDocument {
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
  const broken = document.getElementsByTagName('parsererror').length > 0 || document.doctype !== null;
  if (broken) throw new NotDocx('badXml', name);
  return document;
}

/** The root only: browsers differ in whether they write the XML declaration of a whole document. */
export function serialiseRoot(document: XMLDocument): string {
  return new XMLSerializer().serializeToString(document.documentElement);
}

/** Bytes of a changed part, with the prolog that it had. */
export function encodeXml(document: XMLDocument, original: string): Uint8Array {
  const prolog = (prologPattern.exec(original)?.[0] ?? '').replace(
    /encoding=(["'])[^"']*\1/,
    'encoding="UTF-8"',
  );
  return strToU8(prolog.replace(/^\uFEFF/, '') + serialiseRoot(document));
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
