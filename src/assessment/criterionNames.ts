import { plainText } from '../characters/plain';
import { anyCase } from '../words/anyCase';
import { madeOnce } from '../words/madeOnce';
import type { KnownWords } from '../words/reportWords';
import { reportWords } from '../words/words';

/** The criteria's names in the open document. */
export interface CriterionNames {
  /** As the document words it above the criterion; null when it has no such criterion. */
  nameOf(number: number): string | null;
  /** The criterion whose name the text begins with, small differences of spelling apart. */
  numberOf(text: string): number | null;
}

/** "4. Työhönvalmennuksen ja …", as the document numbers and names it. */
export function formatCriterion(number: number, names: CriterionNames): string {
  const name = names.nameOf(number);
  return name === null || name === '' ? `${number}.` : `${number}. ${name}`;
}

export type CriterionReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'criterion'; readonly number: number }
  /** The number is that of one criterion and the name that of another, or the number is none of the scale's. */
  | { readonly kind: 'contradiction'; readonly number: number; readonly named: number }
  | { readonly kind: 'unknown'; readonly text: string };

const patterns = madeOnce((words: KnownWords) => {
  const known = words.map(({ typed }) => typed);
  const name = anyCase(known.flatMap(({ criterion }) => criterion.names));
  const number = anyCase(known.flatMap(({ criterion }) => criterion.number));
  const and = anyCase(known.flatMap((typed) => typed.and));
  const before = String.raw`(?:${name} ?)?(?:${number}\.? ?)?`;
  return {
    numbered: new RegExp(String.raw`^${before}(\d{1,3})(?!\d) ?(?:[.):,;–-]+(?![.):,;–-]))? ?(.*)$`, 'su'),
    several: new RegExp(String.raw`^\d{1,2}[.)]? ?(?:[,;&/+–-]|${and}) ?\d{1,2}(?!\d)`, 'u'),
  };
});

/** Reads which criterion a text names: by its number, else by its name. Two criteria in one text are unknown. */
export function readCriterion(
  text: string,
  names: CriterionNames,
  words: KnownWords = reportWords,
): CriterionReading {
  const { numbered, several } = patterns(words);
  const trimmed = plainText(text);
  if (trimmed === '') return { kind: 'empty' };
  const [, digits, rest = ''] = numbered.exec(trimmed) ?? [];
  const named = names.numberOf(digits === undefined ? trimmed : rest);
  if (several.test(trimmed)) return { kind: 'unknown', text: trimmed };
  if (digits === undefined) {
    return named === null ? { kind: 'unknown', text: trimmed } : { kind: 'criterion', number: named };
  }
  const number = Number(digits);
  if (named !== null && named !== number) return { kind: 'contradiction', number, named };
  const exists = names.nameOf(number) !== null;
  return exists ? { kind: 'criterion', number } : { kind: 'unknown', text: trimmed };
}
