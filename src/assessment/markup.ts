const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escape = (text: string, special: RegExp): string =>
  text.replace(special, (character) => entities[character] ?? character);

/** A text as the content of an element in XML or HTML. */
export const escapeText = (text: string): string => escape(text, /[&<>\r]/gu);

/** A text as an attribute's value within double quotes; line ends and tabs survive in it. */
export const escapeAttribute = (text: string): string => escape(text, /[&<>"\t\n\r]/gu);
