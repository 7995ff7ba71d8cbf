/** The text without marks that show nothing: zero-width spaces and joiners, soft hyphens, marks of direction. */
export const visible = (text: string): string => text.replace(/\p{Cf}/gu, '');

/** White space of any kind as one space, and none at the ends. */
export const spacedOnce = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text as it is judged, never as it is shown or written: only what can be seen, digits and signs in their plain forms. */
export const plainText = (text: string): string => spacedOnce(visible(text).normalize('NFKC'));

/** Whether nothing can be seen of a text. */
export const isBlank = (text: string): boolean => plainText(text) === '';

/** A text as it is compared with one that Word may have written otherwise. */
export const comparable = (text: string): string => spacedOnce(visible(text).normalize('NFC'));
