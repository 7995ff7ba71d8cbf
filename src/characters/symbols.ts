/** Symbol fonts have their signs where Unicode has none of its own. */
const privateStart = 0xf000;
const privateEnd = 0xf0ff;

/**
 * By the sign's place in the font: what Word itself inserts for arrows and faces typed on a keyboard, and usual marks.
 */
const wingdings: Readonly<Record<number, string>> = {
  ...{ 0x4a: '☺', 0x4b: '😐', 0x4c: '☹' },
  ...{ 0x6c: '●', 0x6e: '■', 0x6f: '□', 0xa7: '▪', 0xa8: '◻', 0xd8: '➢' },
  ...{ 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe7: '⇐', 0xe8: '⇒', 0xf3: '⇔' },
  ...{ 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
};
const symbol: Readonly<Record<number, string>> = {
  ...{ 0xa3: '≤', 0xb1: '±', 0xb3: '≥', 0xb7: '•', 0xd7: '·' },
  ...{ 0xab: '↔', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓' },
};
/** A map: a font may have any name. */
const signs = new Map([
  ['wingdings', wingdings],
  ['symbol', symbol],
]);

/** What stands for a sign of which no character is known: the reader sees that something is there. */
const unknownSign = '\ufffd';

/**
 * The character of a sign that Word keeps as a place in a font (`w:sym`).
 *
 * @param font the font's name
 * @param code the place in hexadecimal digits, F000 to F0FF in a symbol font
 */
export function characterOfSymbol(font: string, code: string): string {
  const place = /^[0-9a-f]{2,4}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
  const own = signs.get(font.trim().toLowerCase());
  if (own || (place >= privateStart && place <= privateEnd)) return own?.[place % 0x100] ?? unknownSign;
  const character = String.fromCharCode(place);
  return /[\p{C}]/u.test(character) ? unknownSign : character;
}
