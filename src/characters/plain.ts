/** The text without marks that show nothing: zero-width spaces and joiners, soft hyphens, marks of direction. */
export const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** White space of any kind as one space, and none at the ends. */
export const spacedOnce = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * What can be seen of a text, digits and signs in their plain forms. Raised, lowered and encircled digits stay what they
 * are, and fractions: "20²" is not 202.
 */
export const inPlainForms = (text: string): string =>
  visible(text).replace(/\P{No}+/gu, (part) => part.normalize('NFKC'));

/** A text as it is judged, never as it is shown or written: its plain forms, spaced once. */
export const plainText = (text: string): string => spacedOnce(inPlainForms(text));

/** Whether nothing can be seen of a text. */
export const isBlank = (text: string): boolean => plainText(text) === '';

/** A text as it is compared with one that Word may have written otherwise. */
export const comparable = (text: string): string => spacedOnce(visible(text).normalize('NFC'));
