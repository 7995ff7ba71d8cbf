import { isColumnName, isSumRow } from '../../../src/assessment/figures/pastedRows';

describe('A row of a pasted table', () => {
  it.each([
    'Yhteensä',
    'Yhteensä 12 asiakasta',
    'Summa:',
    'Summa = 1 200,5',
    'Ka. 4,5',
    'ka.',
    'Tot.12',
    'Medel  3 % (4)',
    'Antal (st)',
    'Total 12% 30%',
  ])('is a sum or a mean: "%s"', (name) => {
    expect(isSumRow(['', name, '5'])).toBe(true);
  });

  it.each(['Summanen Oy', 'Kahvila Summa', 'Antal Ab 12', 'Total Kiinteistöt', 'Ka % a', ''])(
    'is none: "%s"',
    (name) => {
      expect(isSumRow(['', name, '5'])).toBe(false);
    },
  );

  // Where a run of digits could be cut in many ways, each further digit doubled the time.
  it('is read at once, however long its number', () => {
    expect(isSumRow([`Summa ${'1'.repeat(50_000)} kpl`])).toBe(false);
    expect(isSumRow([`Summa ${'1'.repeat(50_000)}`])).toBe(true);
  });
});

describe('A cell', () => {
  it.each(['Työtyyppi', 'Yritys / työnantaja', 'Arbetsgivare (namn)', 'Työtyyppi:'])(
    'is the name of a column: "%s"',
    (cell) => {
      expect(isColumnName(cell)).toBe(true);
    },
  );

  it.each(['Kahvila Ilo', 'Kokki / siivooja', '', ' '])('is none: "%s"', (cell) => {
    expect(isColumnName(cell)).toBe(false);
  });
});
