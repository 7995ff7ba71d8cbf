import { fi } from '../../../src/taskpane/texts/fi';
import { sv } from '../../../src/taskpane/texts/sv';
import { numbers, type Language } from './sums';
import type { Place } from './paper';
import { textFields } from './pane';

/** The pane names fields as the document does. */
const labels = { fi: fi.fields, sv: sv.fields } as const;

/** How the pane names a place where it tells of it. */
function isNamed(place: Place, sentence: string, language: Language): boolean {
  if (place === 'total') return sentence.startsWith(fi.places.total);
  if (place === 'pointsAndLevel') return sentence.startsWith(fi.places.pointsAndLevel);
  const [number = '', field = ''] = place.split(' ');
  if (field === 'row') return sentence.startsWith(`${fi.places.row(Number(number))}:`);
  return (
    sentence.startsWith(`${number}. `) &&
    sentence.includes(` – ${labels[language][field as keyof typeof fi.fields]}`)
  );
}

/** The sentence about sums names rows as criteria, and the two sums in its own words. */
function disagreeing(sentence: string): Place[] {
  const [start = ''] = fi.concerns.disagreement([], []).split('.');
  if (!sentence.startsWith(start)) return [];
  const rows = numbers.filter((number) => new RegExp(`kriteeri ${number}\\b`).test(sentence));
  return [
    ...rows.map((number) => `${number} row`),
    ...(sentence.includes(fi.concerns.sums.total) ? ['total'] : []),
    ...(sentence.includes(fi.concerns.sums.pointsAndLevel) ? ['pointsAndLevel'] : []),
  ];
}

/** The sentence about scores that stand in the summary alone names them by number. */
function onlyInRows(sentence: string): Place[] {
  const [end = ''] = fi.concerns.rowScores([0]).split('0').slice(1);
  if (!sentence.endsWith(end)) return [];
  return numbers
    .filter((number) => new RegExp(`\\b${number}\\b`).test(sentence))
    .map((number) => `${number} row`);
}

const places: readonly Place[] = [
  ...numbers.flatMap((number) => ['score', ...textFields, 'row'].map((field) => `${number} ${field}`)),
  'total',
  'pointsAndLevel',
];

/** The places that the pane's sentences tell of as unsaved, doubtful or disagreeing. */
export function flagged(sentences: readonly string[], language: Language): ReadonlySet<Place> {
  return new Set(
    sentences.flatMap((sentence) => [
      ...places.filter((place) => isNamed(place, sentence, language)),
      ...disagreeing(sentence),
      ...onlyInRows(sentence),
    ]),
  );
}
