import { NotDocx } from './notDocx';

/** What stands before the root element: byte order mark, declaration, comments. */
const prologPattern = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
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
  return encodeText(prolog.replace(/^\uFEFF/, '') + serialiseRoot(document));
}

/** A plain copy, as jsdom's encoder hands out arrays of another realm. */
export function encodeText(text: string): Uint8Array {
  return Uint8Array.from(new TextEncoder().encode(text));
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
