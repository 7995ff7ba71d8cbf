import type { BandedCriterion } from '../../../src/assessment/bands';
import { figureForms } from '../../../src/assessment/figureForms';
import { fillRows } from '../../../src/taskpane/evidence/paste';

const pasted = (number: BandedCriterion, text: string) =>
  fillRows([], text, {
    number,
    columns: Object.keys(figureForms[number].rows ?? {}),
    row: 0,
    column: 'name',
  });

describe('A pasted table', () => {
  it.each([
    'Yhteensä\t25',
    'YHTEENSÄ:\t25',
    ' Summa \t25',
    'Summa:\t25',
    'Keskiarvo\t12,5',
    'Yhteensä 2 työhönvalmentajaa\t25',
    'Kaikki yhteensä\t25',
    'ka.\t12,5',
    'Totalt\t25',
    'Medeltal\t12,5',
    'Medelvärde:\t12,5',
    'Totalsumma\t25',
    'Total\t25',
    'Grand Total\t25',
    'Average:\t12.5',
    '\u00a0Yhteen\u00adsä\u00a0\t25',
  ])('leaves the row %j out and tells of it', (sum) => {
    const filled = pasted(1, `AA\t10\t100\n${sum}\nBB\t15\t100`);
    expect(filled?.rows).toEqual([
      { name: 'AA', clients: '10', fullTime: '100' },
      { name: 'BB', clients: '15', fullTime: '100' },
    ]);
    expect(filled?.leftOut).toHaveLength(1);
  });

  it('leaves out the last row that has no name below others that have one', () => {
    expect(pasted(1, '\tAsiakkaat\nAA\t10\nBB\t15\n\t25\n\t\n')).toEqual({
      rows: [
        { name: 'AA', clients: '10' },
        { name: 'BB', clients: '15' },
      ],
      leftOut: ['25'],
    });
  });

  it.each(['AA\t10\n\t15', '\t10\n\t15\n\t25', 'AA\t10\n\t15\nBB\t12'])(
    'keeps rows without a name where that may be anybody: %j',
    (text) => {
      expect(pasted(1, text)?.leftOut).toEqual([]);
    },
  );

  it.each(['Summa Oy', 'Totalum', 'Kaarina', 'Total Energies', 'Keskiarvoinen', 'Median Oy', 'Summanen'])(
    'keeps %s, which only begins like a sum',
    (name) => {
      expect(pasted(20, `${name}\t2\nKahvila\t1`)).toEqual({
        rows: [
          { name, jobs: '2' },
          { name: 'Kahvila', jobs: '1' },
        ],
        leftOut: [],
      });
    },
  );

  it.each([
    'Työtyyppi',
    'TYÖTYYPPI:',
    'Ammatti',
    'Ammattinimike / tehtävä',
    'Tehtävä',
    'Työnantaja',
    'Yritys',
    'Arbetsgivare',
    'Yrke',
    'Arbetsuppgift',
    'Typ av arbete',
    'Job title',
    'Employer (company)',
  ])('counts up a bare column of names below %j', (heading) => {
    expect(pasted(19, `${heading}\nKokki\nKokki\nKokki\nSiivooja\nYhteensä 4`)).toEqual({
      rows: [
        { name: 'Kokki', jobs: '3' },
        { name: 'Siivooja', jobs: '1' },
      ],
      leftOut: ['Yhteensä 4'],
    });
  });

  it('takes a heading over a single name for a heading too', () => {
    expect(pasted(19, 'Työtyyppi\nKokki')?.rows).toEqual([{ name: 'Kokki', jobs: '1' }]);
  });

  it('leaves a heading with a year in it out', () => {
    expect(pasted(19, 'Työtyyppi\tTöitä 2026\nKokki\t3')?.rows).toEqual([{ name: 'Kokki', jobs: '3' }]);
  });

  it('leaves one cell to the input', () => {
    expect(pasted(19, 'Kokki')).toBeNull();
  });
});
