/** All characters that show nothing are among these, and few others that people type. */
const mayShowNothing =
  /[\u034f\u0600-\u1fff\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ud800-\uffff]/;
/** The same of digits and fractions that are letters of their own, as "²". */
const mayBeNumber =
  /[\u0900-\u1fff\xb2\xb3\xb9\xbc-\xbe\u2070-\u209f\u2150-\u218f\u2460-\u27bf\u2c00-\uabff\ud800-\udfff]/;

/**
 * The text without marks that show nothing: zero-width spaces and joiners, soft hyphens, marks of direction and of
 * variants, fillers of Hangul and the blank sign of Braille.
 */
export const visible = (text: string): string =>
  mayShowNothing.test(text) ? text.replace(/[\p{Cf}\p{DI}\u2800]/gu, '') : text;

const otherSpaces = /[^\S ]| {2}/;

/** White space of any kind as one space, and none at the ends. */
export const spacedOnce = (text: string): string =>
  (otherSpaces.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/**
 * What can be seen of a text, digits and signs in their plain forms. Raised, lowered and encircled digits stay what
 * they are, and fractions: "20²" is not 202.
 */
export function inPlainForms(text: string): string {
  const seen = visible(text);
  // A class of Unicode takes a browser up to 30 ms to make.
  if (!mayBeNumber.test(seen)) return seen.normalize('NFKC');
  return seen.replace(/\P{No}+/gu, (part) => part.normalize('NFKC'));
}

/** A text as it is judged, never as it is shown or written: its plain forms, spaced once. */
export const plainText = (text: string): string => spacedOnce(inPlainForms(text));

/** Whether nothing can be seen of a text. */
export const isBlank = (text: string): boolean => plainText(text) === '';

/** Whether something can be seen of a text, but neither a letter nor a digit, as of a full stop alone. */
export function isMarksOnly(text: string): boolean {
  const plain = plainText(text);
  return plain !== '' && !/[\p{L}\p{N}]/u.test(plain);
}

/** A text as it is compared with one that Word may have written otherwise. */
export const comparable = (text: string): string => spacedOnce(visible(text).normalize('NFC'));
