import { tellsScores } from '../../../src/assessment/profile/picturedScores';
import type { Score } from '../../../src/assessment/score';

const description =
  'Yhteispistemäärä 8 / 125. Palkkikaavio. Henkilöstö, keskiarvo 4,0 – 1. Asiakasmäärä: 5; 2. Fokus, osa 3. luku: 3. Sisältö – 12. Etuudet: ei pisteitä. Muu – 13. Kertominen: ei pisteitä; 14. Arviointi: 2.';
const scores = (...pairs: [number, Score][]): ReadonlyMap<number, Score> => new Map(pairs);

describe('The description of a picture', () => {
  it('gives the scores that it was made of', () => {
    expect(tellsScores(description, scores([1, 5], [2, 3], [14, 2]))).toBe(true);
  });

  it.each([
    ['another score', scores([1, 4], [2, 3], [14, 2])],
    ['one that came', scores([1, 5], [2, 3], [12, 2], [14, 2])],
    ['one that was taken back', scores([1, 5], [2, 3])],
  ])('does not give %s', (_, now) => {
    expect(tellsScores(description, now)).toBe(false);
  });

  it('of the change gives the scores of the last assessment', () => {
    const change =
      'Yhteispistemäärä: 8 → 9. Henkilöstö – 1. Asiakasmäärä: 4 → 5; 2. Fokus: – → 3; 3. Työ: 2 → –.';
    expect(tellsScores(change, scores([1, 5], [2, 3]))).toBe(true);
    expect(tellsScores(change, scores([1, 4], [2, 3]))).toBe(false);
    expect(tellsScores(change, scores([1, 5], [2, 3], [3, 2]))).toBe(false);
  });

  it('of a person’s own words says nothing against the picture', () => {
    expect(tellsScores('Kuva pisteistä', scores([1, 5]))).toBe(true);
  });
});
