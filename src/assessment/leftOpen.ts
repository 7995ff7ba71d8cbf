import { isBlank, plainText, visible } from '../characters/plain';
import type { ReportLanguage } from '../words/reportLanguage';
import { reportWords, wordsOf } from '../words/words';
import type { Edit } from './edits';
import type { FieldKey } from './fieldKey';

/** Stands in a field that was left open on purpose, so that the template's prompt is not printed. */
export const dash = '–';

/** One, or one on each line. */
const isDash = (text: string): boolean => /^[-‐‑‒–—―\s]+$/u.test(text);

/** Whether a field is empty, or holds a dash that says so. */
export const isLeftOpen = (text: string): boolean => isBlank(text) || isDash(visible(text));

const mark = /[\s().,:;!?*_–-]/u;

/**
 * The words of a text without the marks around them, in small letters. A pattern for the marks at the end would try
 * from each of a long row of them in the midst.
 */
function bareWords(text: string): string {
  const plain = plainText(text);
  let [from, to] = [0, plain.length];
  while (from < to && mark.test(plain.charAt(from))) from += 1;
  while (to > from && mark.test(plain.charAt(to - 1))) to -= 1;
  return plain.slice(from, to).toLowerCase();
}

const notApplicable = ['n/a', 'n.a', 'na'];

/** Whether a text says in words that there is nothing, and no more: "Ei suosituksia", "Ei", "Inga", "N/A". */
export function saysNone(text: string): boolean {
  const words = bareWords(text);
  const said = reportWords.flatMap(({ noRecommendations, typed }) => [noRecommendations, ...typed.none]);
  return [...said, ...notApplicable].some((none) => none.toLowerCase() === words);
}

/** Whether a text is one letter alone or again and again, as "x" and "N.N.", or a zero: it only fills its field. */
export const isFiller = (text: string): boolean => /^(?:(\p{L})(?:[\s.]*\1)*|0+)$/u.test(bareWords(text));

/** Whether the recommendations name something to develop; "Ei suosituksia" and a dash say that there is nothing. */
export const hasRecommendations = (text: string): boolean => !isLeftOpen(text) && !saysNone(text);

/** What may stand in criteria's recommendations where nothing is to be developed; the assessor picks one for all. */
export const noRecommendations = (language: ReportLanguage): readonly string[] => [
  wordsOf(language).noRecommendations,
  dash,
];

/** The edits that give all these fields the same text. */
export const fillAll = (keys: readonly FieldKey[], text: string): Edit[] =>
  keys.map((key) => ({ key, text }));
