import { criteriaNamedIn } from '../../../src/assessment/strengths/namedCriteria';

describe('A criterion named in a text', () => {
  it.each([
    ['Kriteeri 7 toteutuu.', [7]],
    ['KRITEERI 7', [7]],
    ['Erityisesti kriteerissä 7 näkyy', [7]],
    ['kriteerin 7 mukaan', [7]],
    ['kriteerien 12, 7 ja 9 osalta', [7, 9, 12]],
    ['kriteerit 7 sekä 25', [7, 25]],
    ['kriteeri nro 7', [7]],
    ['kriteerin numero 7', [7]],
    ['7. kriteeri', [7]],
    ['Kriterium 7 uppfylls', [7]],
    ['i kriterierna 7 och 9', [7, 9]],
    ['kriteriet nr 7', [7]],
    ['kriteriernas 7 samt 9 krav', [7, 9]],
    ['7:e kriteriet', [7]],
    ['(kriteeri\u00a07)', [7]],
    ['kriteeri 7, kriteeri 9', [7, 9]],
  ])('is found in whatever form of the word: %s', (text, numbers) => {
    expect(criteriaNamedIn(text)).toEqual(numbers);
  });

  it.each([
    'Kriteereistä 20 toteutuu täysin.',
    'Yksikkö täyttää 7 kriteeriä.',
    'kriteerit 1–25',
    'kriterierna 1-25',
    'kriteeri 26',
    'kriteerit toteutuvat, 7 asiakasta',
    'Enheten uppfyller 7 kriterier.',
    'alakriteeri 7',
  ])('is not %s', (text) => {
    expect(criteriaNamedIn(text)).toEqual([]);
  });
});
