import type { PaneLanguage } from '../words/paneLanguage';

/** A quote beyond this length is cut: the rest is read in the document. */
export const longestQuote = 200;

const marks: Readonly<Record<PaneLanguage, readonly [opening: string, closing: string]>> = {
  fi: ['”', '”'],
  sv: ['”', '”'],
  en: ['“', '”'],
};

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text on one line, cut where it is longer than a quote may be. */
export const cutShort = (text: string): string => cut(onOneLine(text));

const cut = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text;

/** Quotes a text of the document with the language's marks, on one line and cut where it is long. */
export function quoteIn(language: PaneLanguage): (text: string) => string {
  const [opening, closing] = marks[language];
  return (text) => `${opening}${cutShort(text)}${closing}`;
}
