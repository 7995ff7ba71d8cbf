import fc from 'fast-check';
import { entryOf, readNumber, readNumbers, readPaste } from '../../../src/assessment/figures/numbers';

describe('readNumber', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 1 234,5 ', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['+3', 3],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    [',5', 0.5],
    ['007', 7],
    ['12', 12],
    ['0', 0],
    ['1.234', 1.234],
  ])('reads %j as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each(['80 %', '80\u00a0%', '80%'])('tells the percentage %j from a plain number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'percentage', value: 80 });
  });

  it.each([
    'kaksi',
    '12 pv',
    '5-10',
    '5–10',
    '1/2',
    '½',
    '20²',
    'm²',
    '10₂',
    '①',
    '1 2',
    '12 34',
    '1e5',
    '0x10',
    'Infinity',
    '%',
    ',',
    '-',
    '5,',
    '1,2,3',
    '1,234,5',
    '1.23.456',
    '50 % %',
    '--5',
    '- ',
  ])('does not guess at %j', (text) => {
    expect(readNumber(text).kind).toBe('unreadable');
  });

  it.each(['', ' ', '\u00a0\t\n'])('takes %j for empty', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'empty' });
    expect(entryOf(text, 'number')).toBeNull();
    expect(entryOf(text, 'percent')).toBeNull();
  });

  it('makes a figure for the rules', () => {
    expect([entryOf('80', 'number'), entryOf('80', 'percent'), entryOf('80 %', 'percent')]).toEqual([
      80, 80, 80,
    ]);
    expect([entryOf('noin 80', 'number'), entryOf('noin 80 %', 'percent')]).toEqual([NaN, NaN]);
  });

  it('takes a percentage for no number of clients, hours or days', () => {
    expect(entryOf('80 %', 'number')).toBe('percentage');
    expect(readNumbers('12; 80 %')).toEqual({
      numbers: [{ line: 1, column: 1, value: 12 }],
      unreadable: [{ line: 1, column: 2, text: '80 %' }],
    });
  });

  it.each(['fi', 'sv'])('reads back what %s writes', (locale) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (thousandths) => {
        expect(readNumber(format.format(thousandths / 1000))).toEqual({
          kind: 'number',
          value: thousandths / 1000,
        });
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe('readPaste', () => {
  it('reads rows and cells, without the blank lines at the ends', () => {
    expect(readPaste('\r\nA\t12\t100 %\r\nB\t\t50 %\r\n\r\n')).toEqual({
      heading: null,
      rows: [
        ['A', '12', '100 %'],
        ['B', '', '50 %'],
      ],
      firstRow: 2,
    });
  });

  it('passes over a heading', () => {
    expect(readPaste('Työhönvalmentaja\tAsiakkaita\nA\t12\nB\t15\n')).toEqual({
      heading: ['Työhönvalmentaja', 'Asiakkaita'],
      rows: [
        ['A', '12'],
        ['B', '15'],
      ],
      firstRow: 2,
    });
  });

  it('takes a mistyped figure on the first line for no heading', () => {
    expect(readPaste('12 pv\n30\n45').heading).toBeNull();
  });

  it('takes words without figures for no heading', () => {
    expect(readPaste('Kokki\nSiivooja\nKokki')).toMatchObject({
      heading: null,
      rows: [['Kokki'], ['Siivooja'], ['Kokki']],
    });
  });

  it('opens quoted cells', () => {
    expect(readPaste('"Kahvila ""Ilo""\nOulu"\t2\n"S-ryhmä"\t3').rows).toEqual([
      ['Kahvila "Ilo" Oulu', '2'],
      ['S-ryhmä', '3'],
    ]);
    expect(readPaste('"Ilo\t2').rows).toEqual([['"Ilo', '2']]);
  });

  it.each(['', '\n', ' \t \r\n'])('finds nothing in %j', (text) => {
    expect(readPaste(text)).toEqual({ heading: null, rows: [], firstRow: 1 });
  });

  it('keeps every cell of a table', () => {
    const cell = fc.stringMatching(/^[a-zåäö0-9 ,.%]{1,8}$/u).map((text) => `x${text.trim()}`);
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const { heading, rows: read } = readPaste(rows.map((row) => row.join('\t')).join(end) + end);
        expect(heading ? [heading, ...read] : read).toEqual(rows);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('readNumbers', () => {
  const values = (text: string) => readNumbers(text).numbers.map(({ value }) => value);

  it('reads a column with its heading', () => {
    expect(values('Päiviä\r\n12\r\n1 030\r\n12,5\r\n')).toEqual([12, 1030, 12.5]);
  });

  it.each([
    ['12; 30;45', [12, 30, 45]],
    ['12, 30, 45', [12, 30, 45]],
    ['12 30 45', [12, 30, 45]],
    ['12,5 30', [12.5, 30]],
    ['12\t30\t45', [12, 30, 45]],
    ['1 234', [1234]],
    ['12,5', [12.5]],
    ['12\n\n30', [12, 30]],
  ])('reads the typed list %j', (text, wanted) => {
    expect(values(text)).toEqual(wanted);
  });

  it('tells what can’t be read, and where', () => {
    expect(readNumbers('Päiviä\n12\nei tiedossa\n30; n. 45')).toEqual({
      numbers: [
        { line: 2, column: 1, value: 12 },
        { line: 4, column: 1, value: 30 },
      ],
      unreadable: [
        { line: 3, column: 1, text: 'ei tiedossa' },
        { line: 4, column: 2, text: 'n. 45' },
      ],
    });
  });
});
