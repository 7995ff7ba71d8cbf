import type { BandedCriterion } from '../../../src/assessment/figures/bands';
import { figureForms } from '../../../src/assessment/figures/figureForms';
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
    'Keskim.\t12,5',
    'Keskihajonta\t3,5',
    'Snitt\t12,5',
    'Maksimi\t15',
    '\u00a0Yhteen\u00adsä\u00a0\t25',
  ])('leaves the row %j out and tells of it', (sum) => {
    const filled = pasted(1, `AA\t10\t100\n${sum}\nBB\t15\t100`);
    expect(filled?.rows).toEqual([
      { name: 'AA', clients: '10', fullTime: '100' },
      { name: 'BB', clients: '15', fullTime: '100' },
    ]);
    expect(filled?.rowsLeftOut).toHaveLength(1);
  });

  it('leaves out the last row that has no name below others that have one', () => {
    expect(pasted(1, '\tAsiakkaat\nAA\t10\nBB\t15\n\t25\n\t\n')).toEqual({
      rows: [
        { name: 'AA', clients: '10' },
        { name: 'BB', clients: '15' },
      ],
      rowsLeftOut: ['25'],
      columnsLeftOut: [],
    });
  });

  it.each(['AA\t10\n\t15', '\t10\n\t15\n\t25', 'AA\t10\n\t15\nBB\t12'])(
    'keeps rows without a name where that may be anybody: %j',
    (text) => {
      expect(pasted(1, text)?.rowsLeftOut).toEqual([]);
    },
  );

  it.each([
    'Summa Oy',
    'Totalum',
    'Kaarina',
    'Total Energies',
    'Keskiarvoinen',
    'Median Oy',
    'Summanen',
    'Max Berg',
    'Minna',
  ])('keeps %s, which only begins like a sum', (name) => {
    expect(pasted(20, `${name}\t2\nKahvila\t1`)).toEqual({
      rows: [
        { name, jobs: '2' },
        { name: 'Kahvila', jobs: '1' },
      ],
      rowsLeftOut: [],
      columnsLeftOut: [],
    });
  });

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
      rowsLeftOut: ['Yhteensä 4'],
      columnsLeftOut: [],
    });
  });

  it('takes a heading over a single name for a heading too', () => {
    expect(pasted(19, 'Työtyyppi\nKokki')?.rows).toEqual([{ name: 'Kokki', jobs: '1' }]);
  });

  it('leaves a heading with a year in it out', () => {
    expect(pasted(19, 'Työtyyppi\tTöitä 2026\nKokki\t3')?.rows).toEqual([{ name: 'Kokki', jobs: '3' }]);
  });

  it.each<[BandedCriterion, string, string, object]>([
    [
      1,
      'Työhönvalmentaja\tTyöaika-%\tAsiakkaita',
      'AA\t50\t12',
      { name: 'AA', clients: '12', fullTime: '50' },
    ],
    [1, 'Nro\tNimi\tTiimi\tAsiakkaita 30.9.', '1\tAA\tPohjoinen\t12', { name: 'AA', clients: '12' }],
    [2, 'Nimi\tTyöaika, t\tTyöhönvalmennus, t', 'AA\t37,5\t30', { name: 'AA', worked: '37,5', part: '30' }],
    [4, '\tVårdteam\tKlienter\tvarav 1–2 team', 'AA\t2\t20\t18', { name: 'AA', teams: '2', clients: '20', fromTeams: '18' }], // prettier-ignore
    [17, 'Arbetstränare\tVeckor\tMöten', 'AA\t4\t20', { name: 'AA', weeks: '4', contacts: '20' }],
    [19, 'Lukumäärä\tAmmattinimike', '3\tKokki', { name: 'Kokki', jobs: '3' }],
    [24, 'Namn\tArbetstid\tUtanför kontoret', 'AA\t37\t20', { name: 'AA', worked: '37', part: '20' }],
  ])('of criterion %i goes into the columns that its heading names: %s', (number, heading, row, filled) => {
    expect(pasted(number, `${heading}\n${row}`)?.rows).toEqual([filled]);
    expect(pasted(number, `Seuranta 2026\t\n${heading}\n${row}`)?.rows).toEqual([filled]);
  });

  it.each([
    ['names no column', 'Kuka\tMontako\tPaljonko', { name: 'AA', clients: '12', fullTime: '50' }],
    ['names a part of them', 'TVA\tCaseload\t%', { name: 'AA', clients: '12', fullTime: '50' }],
    ['says another thing of the first', 'Tiimi\tAsiakkaita\tTyöaika', { name: 'AA', clients: '12', fullTime: '50' }], // prettier-ignore
  ])('goes into the columns in their order where its heading %s', (_, heading, filled) => {
    expect(pasted(1, `${heading}\nAA\t12\t50`)?.rows).toEqual([filled]);
  });

  it('takes the figures of somebody without a name for no heading', () => {
    expect(pasted(2, '\t80 %\nBB\t75 %')?.rows).toEqual([
      { name: '', share: '80 %' },
      { name: 'BB', share: '75 %' },
    ]);
  });

  it('names the columns that are left out, by heading or number', () => {
    const heading = 'Nro\tNimi\tAsiakkaita\tSopimus';
    expect(pasted(1, `${heading}\n1\tAA\t12\tvakituinen`)?.columnsLeftOut).toEqual(['Nro', 'Sopimus']);
    expect(pasted(1, 'AA\t12\t100\tpohjoinen\t\nBB\t9\t50\t\t')?.columnsLeftOut).toEqual([4]);
  });

  it('leaves out the last row without a name also where the names stand in another column', () => {
    const filled = pasted(1, 'Asiakkaita\tNimi\n10\tAA\n15\tBB\n25\t');
    expect(filled?.rows.map(({ name }) => name)).toEqual(['AA', 'BB']);
    expect(filled?.rowsLeftOut).toEqual(['25']);
  });

  it('leaves one cell to the input', () => {
    expect(pasted(19, 'Kokki')).toBeNull();
  });
});
