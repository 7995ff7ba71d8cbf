/** Why a part's bytes are no text that can be parsed. */
export type TextFault = 'encoding' | 'markup';

/**
 * More tags than so many, or so much white space, are no report: a sample has 5,500 tags, and a browser takes its time
 * for each. Counted before anything is parsed.
 */
export const mostTags = 500_000;
export const mostSpaces = 5_000_000;
/**
 * A sample has 30,000 characters of text. No pattern is ever looked for in more than so many: in six million, engines
 * give up where one has to go back through all of them.
 */
export const mostCharacters = 2_000_000;
/** Further behind its beginning a tag holds texts, not only the names of them. */
const longestTag = 10_000;
/** A sample has 160 content controls, and each may be a field with a finding of its own. */
export const mostControls = 5_000;

type Decoded = { readonly text: string } | { readonly fault: TextFault };

const declaredEncoding = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/u;

const [tag, tagEnd, space, tab, lineFeed, carriageReturn] = [0x3c, 0x3e, 0x20, 0x09, 0x0a, 0x0d];
/** The pictures of an open document stand in its XML and are no text. */
const picture = '<pkg:binaryData';

const control = /<(?:[A-Za-z][\w.-]{0,20}:)?sdt[\s>]/gu;

function hasTooManyControls(text: string): boolean {
  const found = text.matchAll(control);
  let count = 0;
  while (count <= mostControls && found.next().done !== true) count++;
  return count > mostControls;
}

const isSpace = (code: number): boolean =>
  code === space || code === tab || code === lineFeed || code === carriageReturn;

/** Whether there are more tags, content controls, text or white space in it than a report has. */
export function isTooMuch(text: string): boolean {
  if (hasTooManyControls(text)) return true;
  if (text.length <= Math.min(mostTags, mostSpaces)) return false;
  let tags = 0;
  let spaces = 0;
  let characters = 0;
  let isPicture = false;
  let names = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === tag) {
      tags++;
      isPicture = text.startsWith(picture, at);
      names = text.startsWith('<!', at) ? 0 : longestTag;
    } else if (code === tagEnd) names = 0;
    else if (isSpace(code)) spaces++;
    else if (names > 0) names--;
    else if (!isPicture) characters++;
  }
  return tags > mostTags || spaces > mostSpaces || characters > mostCharacters;
}

/** How many bytes follow the first one of a character; -1 for a byte that begins none. */
function bytesToFollow(first: number): number {
  if (first < 0x80) return 0;
  if (first >= 0xc2 && first <= 0xdf) return 1;
  if (first >= 0xe0 && first <= 0xef) return 2;
  return first >= 0xf0 && first <= 0xf4 ? 3 : -1;
}

/** The character whose bytes begin here; -1 where they make none. */
function characterAt(bytes: Uint8Array, at: number, following: number): number {
  const first = bytes[at] ?? 0;
  let code = following === 0 ? first : first & (0x3f >> following);
  for (let next = at + 1; next <= at + following; next++) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0x80, 0x800, 0x10000][following] ?? 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < least || code > 0x10ffff || isSurrogate ? -1 : code;
}

/** So many characters at once are given to `String.fromCodePoint`. */
const chunk = 8192;

const joined = (codes: readonly number[], make: (...codes: number[]) => string): string => make(...codes);

/** UTF-8 strictly: null where a byte belongs to no character. */
function decodeUtf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = from; at < bytes.length;) {
    const following = bytesToFollow(bytes[at] ?? 0);
    const code = following < 0 ? -1 : characterAt(bytes, at, following);
    if (code < 0) return null;
    codes.push(code);
    if (codes.length === chunk) {
      parts.push(joined(codes, String.fromCodePoint));
      codes = [];
    }
    at += following + 1;
  }
  return parts.join('') + joined(codes, String.fromCodePoint);
}

function decodeUtf16(bytes: Uint8Array, from: number, isLittle: boolean): string | null {
  if ((bytes.length - from) % 2 !== 0) return null;
  const parts: string[] = [];
  for (let start = from; start < bytes.length; start += 2 * chunk) {
    const codes: number[] = [];
    for (let at = start; at < Math.min(bytes.length, start + 2 * chunk); at += 2) {
      const [low, high] = isLittle ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
      codes.push((low ?? 0) | ((high ?? 0) << 8));
    }
    parts.push(joined(codes, String.fromCharCode));
  }
  return parts.join('');
}

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Makes a text of UTF-8 quickly, with U+FFFD for bytes that belong to no character. */
export type QuickDecode = (bytes: Uint8Array) => string;

/** Only a text with the sign for what can't be read needs the close look. */
function readUtf8(bytes: Uint8Array, from: number, quick: QuickDecode): string | null {
  const text = quick(bytes.subarray(from));
  return text.includes('\ufffd') ? decodeUtf8(bytes, from) : text;
}

interface Reading {
  readonly text: string | null;
  readonly encoding: 'utf-8' | 'utf-16';
}

/** By the byte order mark, or by how "<" stands there without one. */
function read(bytes: Uint8Array, quick: QuickDecode): Reading {
  if (begins(bytes, 0xff, 0xfe)) return { text: decodeUtf16(bytes, 2, true), encoding: 'utf-16' };
  if (begins(bytes, 0xfe, 0xff)) return { text: decodeUtf16(bytes, 2, false), encoding: 'utf-16' };
  if (begins(bytes, 0x3c, 0)) return { text: decodeUtf16(bytes, 0, true), encoding: 'utf-16' };
  if (begins(bytes, 0, 0x3c)) return { text: decodeUtf16(bytes, 0, false), encoding: 'utf-16' };
  return { text: readUtf8(bytes, begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0, quick), encoding: 'utf-8' };
}

/** ASCII is UTF-8, too. */
const isDeclared = (text: string, encoding: Reading['encoding']): boolean => {
  const declared = declaredEncoding.exec(text)?.[1]?.toLowerCase() ?? encoding;
  return encoding === 'utf-16'
    ? declared.startsWith('utf-16')
    : ['utf-8', 'utf8', 'us-ascii'].includes(declared);
};

/** The text of an XML part in UTF-8 or UTF-16. One that is in another encoding than it says is refused, not mangled. */
export function decodeXml(bytes: Uint8Array, quick: QuickDecode): Decoded {
  const { text, encoding } = read(bytes, quick);
  if (text === null || !isDeclared(text, encoding)) return { fault: 'encoding' };
  return isTooMuch(text) ? { fault: 'markup' } : { text };
}
