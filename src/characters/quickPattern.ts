/** Beyond Latin-1 accents, dashes, quotes and signs. `shortened` names all of them that its classes hold. */
const unusual = /[^\u0300-\u036f\0-\xff\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff\u2500-\u26ff]/;

/** What is in the classes of Unicode, of all characters that are not unusual. */
const shortened: readonly (readonly [unicode: string, plain: string])[] = [
  [String.raw`\p{Lu}`, 'A-ZÀ-ÖØ-Þ'],
  [String.raw`\p{Ll}`, 'a-zµß-öø-ÿ'],
  [String.raw`\p{L}`, 'A-Za-zªµºÀ-ÖØ-öø-ÿ'],
  [String.raw`\p{N}`, '0-9²³¹¼-¾'],
  [String.raw`\p{Pd}`, String.raw`\-\u2010-\u2015`],
];

/** Gives for a text the pattern to look for in it. */
export type QuickPattern = (text: string) => RegExp;

/**
 * A pattern with classes such as \p{L}, each within brackets: "[\p{L}]". A browser takes 5 to 30 ms to make one with
 * the letters of all scripts, so for a text without unusual characters there is one with the same meaning that is made
 * at once.
 */
export function quickPattern(source: string, flags = ''): QuickPattern {
  const plain = shortened.reduce((now, [unicode, short]) => now.replaceAll(unicode, () => short), source);
  let [forPlain, forAny]: (RegExp | undefined)[] = [];
  return (text) =>
    unusual.test(text)
      ? (forAny ??= new RegExp(source, `${flags}u`))
      : (forPlain ??= new RegExp(plain, flags));
}

const letter = quickPattern(String.raw`[\p{L}]`);
const letterFirst = quickPattern(String.raw`^[\p{L}]`);
const letterOrDigit = quickPattern(String.raw`[\p{L}\p{N}]`);

export const hasLetter = (text: string): boolean => letter(text).test(text);
export const beginsWithLetter = (text: string): boolean => letterFirst(text).test(text);
export const hasLetterOrDigit = (text: string): boolean => letterOrDigit(text).test(text);
