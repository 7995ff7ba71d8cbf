import { comparable } from '../characters/plain';

/**
 * Text as compared, never as shown: small letters and digits only. Case, accents, white space, no-break
 * spaces, soft and hard hyphens, dashes and punctuation make no difference.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Text as shown: marks that show nothing dropped, white space and no-break spaces made one space. */
export const tidy = comparable;

/** A label or heading as shown, without its colon. */
export const tidyLabel = (text: string): string => tidy(text).replace(/\s*:$/u, '');

/** How many letters may differ in a text of so many letters for it still to be taken as misspelt. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 12 ? 1 : 2);

/** The fewest insertions, deletions and substitutions that turn `wanted` into some beginning of `text`; above `limit`, just more than it. */
function distanceToBeginning(wanted: string, text: string, limit: number): number {
  const width = Math.min(text.length, wanted.length + limit);
  let row = Array.from({ length: width + 1 }, (_, column) => column);
  for (let line = 1; line <= wanted.length; line++) {
    const next = [line];
    for (let column = 1; column <= width; column++) {
      const swap = (row[column - 1] ?? 0) + (wanted[line - 1] === text[column - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > limit) return limit + 1;
  }
  return Math.min(...row);
}

/** Whether `text` can begin with a misspelt `wanted` at all: of so many parts and one more, a part must stand as it is. */
function mayBegin(wanted: string, text: string, limit: number): boolean {
  const beginning = text.slice(0, wanted.length + limit);
  const size = Math.ceil(wanted.length / (limit + 1));
  for (let from = 0; from < wanted.length; from += size) {
    if (beginning.includes(wanted.slice(from, from + size))) return true;
  }
  return false;
}

/** How far folded `text` is from beginning with folded `wanted`: 0 as written, 1 or 2 misspelt, null when it is another text. */
function misspellings(text: string, wanted: string): number | null {
  if (text.startsWith(wanted)) return 0;
  const limit = tolerance(wanted.length);
  if (limit === 0 || text.length < wanted.length - limit || !mayBegin(wanted, text, limit)) return null;
  const distance = distanceToBeginning(wanted, text, limit);
  return distance <= limit ? distance : null;
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

/** The term that folded `text` begins with: the longest, misspelt letters weighed against its length. */
export function findTerm<T>(text: string, terms: readonly Term<T>[]): Term<T> | null {
  let best: Term<T> | null = null;
  let most = -Infinity;
  for (const term of terms) {
    const distance = fits(text, term) ? misspellings(text, term.folded) : null;
    const weight = distance === null ? null : term.folded.length - misspellingWeight * distance;
    if (weight === null || weight <= most) continue;
    best = term;
    most = weight;
  }
  return best;
}
