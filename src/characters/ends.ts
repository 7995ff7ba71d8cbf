/**
 * A text without the characters at its end of which `isDropped` holds. An expression such as /x+$/ tries each x of a
 * text in turn, and 50,000 of them for seconds.
 *
 * @param isDropped is asked for one UTF-16 unit at a time
 */
export function withoutEnd(text: string, isDropped: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isDropped(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A text without the word that it ends with; the same text where white space stands last. */
export const withoutLastWord = (text: string): string =>
  withoutEnd(text, (character) => /\S/u.test(character));

/** A text with another one below it. All that stands there stays: so nothing but an addition has to be written. */
export const withBelow = (text: string, added: string): string =>
  `${text}${text.endsWith('\n') ? '' : '\n'}${added}`;
