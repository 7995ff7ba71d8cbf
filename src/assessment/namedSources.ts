import { isBlank, plainText } from '../characters/plain';
import { oneOf } from '../words/oneOf';
import { reportWords } from '../words/words';

const and = oneOf(reportWords.flatMap(({ typed }) => typed.and));
const betweenEntries = new RegExp(String.raw`[,;:\n\r\v]|[.](?=\s|$)|\s${and}\s`, 'u');

/** The entries of a list in running text, such as those who were interviewed. */
export const entriesIn = (text: string): string[] =>
  text
    .split(betweenEntries)
    .map((entry) => plainText(entry))
    .filter((entry) => !isBlank(entry));

/** The words of an entry by which it is known, in lower case. */
export const wordsIn = (entry: string, unspecific: RegExp): string[] =>
  (
    plainText(entry)
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  ).filter((word) => !unspecific.test(word));

function commonStart(left: string, right: string): number {
  const end = Math.min(left.length, right.length);
  for (let at = 0; at < end; at += 1) if (left[at] !== right[at]) return at;
  return end;
}

const longestEnding = 6;
/** Behind a word that the other begins with: more would be another word, as in "tiimi" and "tiiminvetäjä". */
const longestAddition = 4;

/** Whether two words may be forms of one: "asiakasta" and "asiakkaiden" are. */
export function isSameWord(left: string, right: string): boolean {
  const start = commonStart(left, right);
  const endings = [left.length - start, right.length - start];
  const shortest = Math.min(left.length, right.length);
  if (endings.includes(0)) return Math.max(...endings) <= longestAddition;
  return start >= 4 && start / shortest > 0.54 && Math.max(...endings) <= longestEnding;
}

/** Whether a word is a part of a compound: "asiakkaan" and "kirjaukset" are of "asiakaskirjaukset". */
function isPartOf(word: string, compound: string): boolean {
  const start = commonStart(word, compound);
  if (start >= 5 && word.length - start <= longestAddition) return true;
  const stem = word.slice(0, Math.max(6, word.length - 3));
  return word.length >= 6 && compound.indexOf(stem) > 2;
}

/**
 * Whether a source of a criterion is an entry of the front. Of a person one word is enough, as "tiiminvetäjä" of
 * "tiiminvetäjä Anna Aho"; a document is known by all its words.
 */
export function isNamedIn(
  entry: string,
  source: string,
  list: 'interviews' | 'documents',
  unspecific: RegExp,
): boolean {
  const [own, theirs] = [wordsIn(entry, unspecific), wordsIn(source, unspecific)];
  const isThere = (word: string): boolean => theirs.some((other) => isSameWord(word, other));
  if (list === 'interviews') return own.some(isThere);
  const isWithin = (word: string): boolean => isThere(word) || theirs.some((other) => isPartOf(word, other));
  return own.length === 1 ? own.every(isThere) : own.every(isWithin);
}
