import { isBlank, plainText } from '../../characters/plain';
import { oneOf } from '../../words/oneOf';
import { reportWords } from '../../words/words';

const and = oneOf(reportWords.flatMap(({ typed }) => typed.and));
/** Between two that are listed in one breath, as in "haastattelu ja kysely". */
export const betweenBreaths = new RegExp(String.raw`,|\s${and}\s`, 'u');
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

/** Whether a word ends a compound, as "valmentajien" does "työhönvalmentajat". */
const endsCompound = (word: string, compound: string): boolean =>
  compound.indexOf(word.slice(0, Math.max(4, word.length - 3))) > 2;

/** What is weak and strong in the forms of a Finnish name, written alike: "Lahti" and "Lahden", "Mäki" and "Mäen". */
const grades: readonly (readonly [RegExp, string])[] = [
  [/n[kg]/gu, 'ŋ'],
  [/(?<=[lr])t/gu, ''],
  [/([bcdfghjklmnpqrstvwxz])\1/gu, '$1'],
  [/mp/gu, 'm'],
  [/nt/gu, 'n'],
  [/d/gu, 't'],
  [/v/gu, 'p'],
  [/(?<!^)k/gu, ''],
  [/i$/gu, 'e'],
];
const graded = (word: string): string =>
  grades.reduce((text, [grade, alike]) => text.replace(grade, alike), word);

/** Whether two words may be of one person: forms of a name or of a role, or a role and a part of it. */
const isSamePerson = (left: string, right: string): boolean =>
  isSameWord(left, right) ||
  isSameWord(graded(left), graded(right)) ||
  endsCompound(left, right) ||
  endsCompound(right, left);

/** Initials and other short forms, in lower case: "A.A.", "MM:n", "TVJ". */
const shortForms = (source: string): string[] =>
  (source.match(/(?<!\p{L})(?:\p{Lu}\.){1,3}\p{Lu}?(?!\p{L})|(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu) ?? []).map(
    (form) => form.replaceAll('.', '').toLowerCase(),
  );

/** Whether a short form may stand for some words: it begins one of them, and its letters follow in their order. */
function mayBeShortFor(form: string, words: readonly string[]): boolean {
  return words.some((_, from) => {
    const rest = words.slice(from).join('');
    if (rest[0] !== form[0]) return false;
    let at = -1;
    return Array.from(form).every((letter) => (at = rest.indexOf(letter, at + 1)) >= 0);
  });
}

/** How names of sources are read, besides by their words. */
export interface NameReading {
  /** Whole words that name nobody and nothing. */
  readonly unspecific: RegExp;
  /** Shows in a word that it tells of an interview, as in "asiakashaastattelut". */
  readonly interview: RegExp;
  /** Words that name all there are. */
  readonly all: RegExp;
}

function isPersonNamedIn(
  entry: string,
  source: string,
  { unspecific, interview, all }: NameReading,
): boolean {
  const [own, theirs] = [wordsIn(entry, unspecific), wordsIn(source, unspecific)];
  const parts = theirs.flatMap((word) => {
    const at = word.search(interview);
    return at > 2 ? [word.slice(0, at)] : [];
  });
  if (theirs.some((word) => all.test(word)) && theirs.some((word) => interview.test(word))) return true;
  const isThere = (word: string): boolean => [...theirs, ...parts].some((other) => isSamePerson(word, other));
  const letters = entry.toLowerCase().match(/\p{L}+/gu) ?? [];
  return own.some(isThere) || shortForms(source).some((form) => mayBeShortFor(form, letters));
}

/**
 * A document is known by all its words or, where a source says less, by all of the source's. In doubt it counts as
 * named: nobody is to be told that a report leaves out what it has.
 */
function isDocumentNamedIn(entry: string, source: string, { unspecific }: NameReading): boolean {
  const [own, theirs] = [wordsIn(entry, unspecific), wordsIn(source, unspecific)];
  const isThere = (word: string): boolean => theirs.some((other) => isSameWord(word, other));
  const isWithin = (word: string): boolean => isThere(word) || theirs.some((other) => isPartOf(word, other));
  if (own.length === 1 ? own.every(isThere) : own.every(isWithin)) return true;
  // The last word says what it is: "tiimin" alone is no "tiimin vuosikello".
  return isThere(own.at(-1) ?? '') && theirs.every((word) => own.some((other) => isSameWord(word, other)));
}

/** Whether a source of a criterion is an entry of the front. Of a person one word is enough, or the initials. */
export const isNamedIn = (
  entry: string,
  source: string,
  list: 'interviews' | 'documents',
  reading: NameReading,
): boolean =>
  list === 'interviews' ? isPersonNamedIn(entry, source, reading) : isDocumentNamedIn(entry, source, reading);
