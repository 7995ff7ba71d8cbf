import { anyCase } from '../../words/anyCase';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import { reportWords } from '../../words/words';
import { criterionNumbers } from '../report';

/**
 * "kriteerissä 7", "kriteerien 7, 9 ja 12", "kriterium nr 7" and "7. kriteeri", but not "1–25", nor "kriteereistä 20",
 * which is how many.
 */
const patterns = madeOnce((words: KnownWords) => {
  const known = words.map(({ typed }) => typed);
  const name = String.raw`${anyCase(known.flatMap(({ criterion }) => criterion.stems))}\p{L}*`;
  const counted = anyCase(known.flatMap(({ criterion }) => criterion.counted));
  const number = anyCase(known.flatMap(({ criterion }) => criterion.number));
  const and = anyCase(known.flatMap((typed) => typed.and));
  const list = String.raw`\d{1,2}(?:(?:\s*,\s*|\s+${and}\s+|\s*[&/+]\s*)\d{1,2})*`;
  return [
    new RegExp(
      String.raw`(?<!\p{L})(?!${counted}\s)${name}\s+(?:${number}\.?\s*)?(${list})(?!\d|[.,]\d|\s*[–-]\s*\d)`,
      'gu',
    ),
    new RegExp(String.raw`(?<![\d.,–-])(\d{1,2})[.:]\p{Ll}?\s+${name}`, 'gu'),
  ];
});

/** The criteria that a text names by "criterion" and a number, in whatever form of the word, in ascending order. */
export function criteriaNamedIn(text: string, words: KnownWords = reportWords): number[] {
  const lists = patterns(words).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, list = '']) => list),
  );
  const named = new Set(lists.flatMap((list) => list.split(/\D+/u)).map(Number));
  return criterionNumbers.filter((number) => named.has(number));
}
