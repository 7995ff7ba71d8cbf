import { oneOf } from './oneOf';

/** "tai" as "[tT][aA][iI]". */
const spelt = (word: string): string =>
  Array.from(word)
    .map((letter) => {
      const [small, capital] = [letter.toLowerCase(), letter.toUpperCase()];
      const isLetter = small !== capital && small.length === 1 && capital.length === 1;
      return isLetter ? `[${small}${capital}]` : letter;
    })
    .join('');

/**
 * The piece of a regular expression that matches one of these words in small letters and capitals. A pattern with the
 * flag for that and with classes like \p{L} takes a browser ten times as long to make: the pane would open later.
 */
export const anyCase = (words: readonly string[]): string => oneOf(words.map(spelt));
