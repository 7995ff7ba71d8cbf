import { comparable } from '../../characters/plain';
import { quickPattern } from '../../characters/quickPattern';

const noLettersOrDigits = quickPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/**
 * Text as compared, never as shown: small letters and digits only. Case, accents, white space, no-break
 * spaces, soft and hard hyphens, dashes and punctuation make no difference.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(noLettersOrDigits(plain), '');
}

/** Text as shown: what has no width dropped, white space and no-break spaces made one space. */
export const tidy = comparable;

/** How many letters and digits a character is. */
function foldedLength(character: string): number {
  if (character > '\x7f') return fold(character).length;
  return /[A-Za-z0-9]/.test(character) ? 1 : 0;
}

/** Cuts a text after so many letters and digits, with the accents of the last one. */
export function cutFolded(text: string, length: number): [string, string] {
  let seen = 0;
  let end = 0;
  while (end < text.length && seen < length) seen += foldedLength(text.charAt(end++));
  while (/^\p{M}$/u.test(text.charAt(end))) end++;
  return [text.slice(0, end), text.slice(end)];
}

/** A label or heading as shown, without its colon. */
export const tidyLabel = (text: string): string => tidy(text).replace(/ ?:$/u, '');

/** How many letters may differ in a text of so many letters for it still to be taken as misspelt. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2);

/** How a text begins with something wanted: so many letters are misspelt, and it takes so many of the text's. */
interface Match {
  readonly distance: number;
  readonly taken: number;
}

/**
 * The fewest insertions, deletions and substitutions that turn `wanted` into some beginning of `text`; null above
 * `limit`. Of each row only the columns within the limit of the diagonal are worked out: any other costs more than the
 * limit.
 */
function nearestBeginning(wanted: string, text: string, limit: number): Match | null {
  const places = Array.from({ length: 2 * limit + 1 }, (_, place) => place);
  let row = places.map((place) => (place < limit ? Infinity : place - limit));
  for (let line = 1; line <= wanted.length; line++) {
    const next: number[] = [];
    for (const place of places) {
      const column = line + place - limit;
      const swap = (row[place] ?? Infinity) + (wanted[line - 1] === text[column - 1] ? 0 : 1);
      const cost = Math.min(swap, (row[place + 1] ?? Infinity) + 1, (next[place - 1] ?? Infinity) + 1);
      next.push(column < 0 || column > text.length ? Infinity : cost);
    }
    row = next;
    if (Math.min(...row) > limit) return null;
  }
  const distance = Math.min(...row);
  const off = (place: number): number => (row[place] === distance ? Math.abs(place - limit) : Infinity);
  const nearest = places.reduce((best, place) => (off(place) < off(best) ? place : best));
  return { distance, taken: wanted.length + nearest - limit };
}

/**
 * Whether `text` can begin with a misspelt `wanted` at all: of so many parts and one more, a part must stand as it is.
 */
function mayBegin(wanted: string, text: string, limit: number): boolean {
  const beginning = text.slice(0, wanted.length + limit);
  const size = Math.ceil(wanted.length / (limit + 1));
  for (let from = 0; from < wanted.length; from += size) {
    if (beginning.includes(wanted.slice(from, from + size))) return true;
  }
  return false;
}

/**
 * How folded `text` begins with folded `wanted`: as written, or with 1 or 2 letters misspelt; null when it is another
 * text.
 */
function matchBeginning(text: string, wanted: string): Match | null {
  if (text.startsWith(wanted)) return { distance: 0, taken: wanted.length };
  const limit = tolerance(wanted.length);
  if (limit === 0 || text.length < wanted.length - limit || !mayBegin(wanted, text, limit)) return null;
  return nearestBeginning(wanted, text, limit);
}

export interface Term<T> {
  readonly value: T;
  readonly folded: string;
  /** The text must be the term, not only begin with it. */
  readonly whole?: boolean;
}

const fits = (text: string, term: Term<unknown>): boolean =>
  !term.whole || Math.abs(text.length - term.folded.length) <= tolerance(term.folded.length);

/** So many letters of a longer term outweigh one that is misspelt. */
const misspellingWeight = 5;

/**
 * The term that folded `text` begins with, and how many letters of the text it takes: the longest, misspelt letters
 * weighed against its length.
 */
export function findBeginning<T>(
  text: string,
  terms: readonly Term<T>[],
): { readonly term: Term<T>; readonly taken: number } | null {
  let best: { term: Term<T>; taken: number } | null = null;
  let most = -Infinity;
  for (const term of terms) {
    if (term.folded.length <= most) continue;
    const match = fits(text, term) ? matchBeginning(text, term.folded) : null;
    const weight = match === null ? -Infinity : term.folded.length - misspellingWeight * match.distance;
    if (match === null || weight <= most) continue;
    best = { term, taken: match.taken };
    most = weight;
  }
  return best;
}

/** The term that folded `text` begins with; see `findBeginning`. */
export const findTerm = <T>(text: string, terms: readonly Term<T>[]): Term<T> | null =>
  findBeginning(text, terms)?.term ?? null;
