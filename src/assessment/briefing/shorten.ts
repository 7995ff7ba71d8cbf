import { cleanText } from '../../characters/cleaning';
import { withoutEnd } from '../../characters/ends';
import { spacedOnce } from '../../characters/plain';
import { firstSentence } from '../strengths/strengths';

const ellipsis = '…';

/** As many whole sentences as fit; "" where the first one doesn't. */
function sentencesWithin(text: string, most: number): string {
  let end = 0;
  while (end < text.length) {
    const rest = text.slice(end);
    const next = end + (rest.length - rest.trimStart().length) + firstSentence(rest.trimStart()).length;
    if (next > most) break;
    end = next;
  }
  return text.slice(0, end);
}

/** What is seen as one character each: letters with their accents, joined emoji. Older browsers tell code points. */
function* seen(text: string): Generator<string> {
  if (!('Segmenter' in Intl)) return yield* text;
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  for (const { segment } of segments) yield segment;
}

/** As many whole characters as fit. */
function charactersWithin(text: string, most: number): string {
  let end = 0;
  for (const character of seen(text)) {
    if (end + character.length > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** What does not stand before an ellipsis: commas, dashes and spaces. */
export const withoutLooseEnd = (text: string): string =>
  withoutEnd(text, (character) => /[\s,;:–-]/u.test(character));

/** As many whole words as fit; of a first word that is too long, its beginning. */
function wordsWithin(text: string, most: number): string {
  const end = text.lastIndexOf(' ', most);
  return withoutLooseEnd(end > 0 ? text.slice(0, end) : charactersWithin(text, most));
}

/**
 * A text in one line of at most `most` characters: what is longer ends after a sentence, or after a word where the
 * sentences that fit are less than half of it, with an ellipsis. Marks of direction are left out: one whose end is cut
 * off would turn the words behind it, too.
 */
export function shorten(text: string, most: number): string {
  const line = spacedOnce(cleanText(text).text.replace(/\p{Bidi_Control}/gu, ''));
  if (line.length <= most) return line;
  const room = most - 2;
  const sentences = sentencesWithin(line, room);
  return sentences.length >= most / 2 ? `${sentences} ${ellipsis}` : wordsWithin(line, room) + ellipsis;
}
