/** Encodings that a byte order mark names. UTF-8 needs none, and any other encoding is not read. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return marked?.encoding ?? 'utf-8';
}

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark, without the mark. Null in any other encoding:
 * Windows-1252 read as UTF-8 would lose its letters, and UTF-16 without a mark would come in as text with zeros.
 */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    // The decoder reports bytes that it can't read by throwing: to the user that is one sentence.
    return null;
  }
}
