/**
 * White space and marks that Word may give where text or something else stands, such as a footnote: a recording
 * names these alone, since any longer list would be an alphabet.
 */
const marks = [
  ...[0x01, 0x02, 0x05, 0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x13, 0x14, 0x15, 0x1e, 0x1f, 0x20],
  ...[0xa0, 0xad, 0x200b, 0x2028, 0x2029, 0x202f, 0xfeff, 0xfffc, 0xfffd],
];
const marksAtMost = 4;

const nameOf = (mark: number): string => `U+${mark.toString(16).toUpperCase().padStart(4, '0')}`;
const markNames: readonly string[] = marks.map(nameOf);

/** As `U+000A U+0020`; `other` for more than a few, and where there is anything else among them. */
export function namesOfMarks(text: string): string {
  const names = Array.from(text).map((one) => nameOf(one.codePointAt(0) ?? 0));
  return areMarks(names) ? names.join(' ') : 'other';
}

/** Whether a recording may hold this as the name of characters. */
export const isNameOfMarks = (value: string): boolean =>
  value === 'other' || value === '' || areMarks(value.split(' '));

const areMarks = (names: readonly string[]): boolean =>
  names.length <= marksAtMost && names.every((name) => markNames.includes(name));
