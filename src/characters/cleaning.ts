export interface CleanText {
  readonly text: string;
  /** How many characters were left out; what is only written otherwise is not counted. */
  readonly dropped: number;
}

/** What Word and its symbol fonts have for characters of Unicode, and all that ends a line. */
const forms: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\n': '\n',
  '\r': '\r',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u001e': '\u2011',
  '\u001f': '\u00ad',
  // The bullets of Word's own lists, whose font is lost with a copied text or a PDF.
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
};

/** Control characters, halves of pairs and what is no character at all; those that have a form are kept in it. */
const suspects = /[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029\uf0b7\uf0a7\uf076\uf0d8\uf0fc]/gu;

/**
 * A text as pane, document and working data can all hold it, however it came: typed, pasted or from a file. Cleaning a
 * clean text changes nothing.
 */
export function cleanText(text: string): CleanText {
  let dropped = 0;
  const kept = text.replace(suspects, (character) => {
    const form = forms[character];
    if (form === undefined) dropped++;
    return form ?? '';
  });
  return { text: kept, dropped };
}
