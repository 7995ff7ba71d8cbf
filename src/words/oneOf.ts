/** The piece of a regular expression that matches one of these pieces; where there are none, it matches nothing. */
export const oneOf = (pieces: readonly string[]): string =>
  pieces.length === 0 ? '(?!)' : `(?:${pieces.join('|')})`;
