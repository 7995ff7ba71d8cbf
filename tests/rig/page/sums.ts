import type { Place, Texts } from './paper';

/** A second opinion on the sums, which shares nothing with the product. */

export const numbers: readonly number[] = Array.from({ length: 25 }, (_, index) => index + 1);

const levelsFrom = [74, 100, 115];
const levelNames = {
  fi: ['palvelu ei ole tuettua työllistymistä', 'kohtalainen taso', 'hyvä taso', 'esimerkillinen taso'],
  sv: ['tjänsten är inte stödd sysselsättning', 'måttlig nivå', 'god nivå', 'föredömlig nivå'],
} as const;
const points = { fi: 'pistettä', sv: 'poäng' };

/** Of a report. */
export type Language = keyof typeof levelNames;

const scoreIn = (text: string): number => (/^[1-5]$/.test(text) ? Number(text) : 0);

/** What the two fields of the sum have to say; "" while a score is missing. */
export function totalsOf(texts: Texts, language: Language): Map<Place, string> {
  const given = numbers.map((number) => scoreIn(texts.get(`${number} score`) ?? ''));
  if (given.includes(0)) return new Map(['total', 'pointsAndLevel'].map((place) => [place, '']));
  const total = given.reduce((sum, score) => sum + score, 0);
  const level = levelNames[language][levelsFrom.filter((from) => from <= total).length] ?? '';
  return new Map([
    ['total', String(total)],
    ['pointsAndLevel', `${total} ${points[language]}, ${level}`],
  ]);
}

/** What every row and sum has to say for the scores that are given. */
export function sumsOf(texts: Texts, language: Language): Map<Place, string> {
  const rows = numbers.map((number): [Place, string] => {
    const score = scoreIn(texts.get(`${number} score`) ?? '');
    return [`${number} row`, score === 0 ? '' : String(score)];
  });
  return new Map([...rows, ...totalsOf(texts, language)]);
}

/** The places that don't hold what they should. */
export const wrongPlaces = (texts: Texts, wanted: Texts): Place[] =>
  [...wanted].filter(([place, text]) => texts.get(place) !== text).map(([place]) => place);
