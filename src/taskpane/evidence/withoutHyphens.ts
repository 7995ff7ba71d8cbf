/** Narrow heads say where they may break; names and sentences don't. */
export const withoutHyphens = (text: string): string => text.replaceAll('\u00ad', '');
