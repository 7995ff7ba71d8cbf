import { markUnitNames } from '../../src/collection/unitNames';
import { unitsOf } from '../../src/collection/units';
import { entryOf } from './entries';
import { generateReport } from './generatedReports';

const marked = (...units: readonly string[]) =>
  markUnitNames(units.map((unit, at) => entryOf({ unit }, `${at}.docx`))).map(({ problems }) => problems);
const kindsOf = (...units: readonly string[]): string[] =>
  marked(...units).map((problems) => problems.map(({ kind }) => kind).join());

describe('A unit that is spelled otherwise', () => {
  it('is said once for each spelling, and is one unit', () => {
    expect(marked('Itä-Mallila', 'itä-mallila', 'Itä Mallila', 'Itä Mallila', 'Itä – Mallila')).toEqual([
      ...[[], []],
      [{ kind: 'otherSpelling', unit: 'Itä-Mallila', file: '0.docx' }],
      [],
      [{ kind: 'otherSpelling', unit: 'Itä-Mallila', file: '0.docx' }],
    ]);
    const entries = ['Itä-Mallila', 'Itä Mallila'].map((unit) => entryOf({ unit }));
    expect(unitsOf(markUnitNames(entries))).toHaveLength(1);
  });
});

describe('A unit of nearly the same name', () => {
  it.each([
    ['Mallilan yksikkö', 'Mallilan IPS-yksikkö'],
    ['Mallila', 'Mallila Oy'],
    ['Mallila Oy Ab', 'Oy Mallila Ab'],
    ['Itä-Mallila', 'Itämallila'],
    ['IPS Mallila', 'Mallilan IPS-tiimi'],
    ['Mallilan yksikkö', 'Malilan yksikkö'],
    ['Mallilan yksikkö', 'Mallialn yksikkö'],
    ['Pirkanmaan hyvinvointialue', 'Pirkanmaan hva'],
    ['Pirkanmaan hyvinvointialueen IPS', 'Pirkanmaan HVA'],
    ['Österbottens välfärdsområde', 'Österbottens vfo'],
    ['Mallilan psykiatrian poliklinikka', 'Mallilan psyk. pkl'],
    ['Oulun yliopistollinen sairaala, psykiatria', 'OYS psykiatria'],
    ['Palvelukeskus Aurora', 'Aurora, palvelukeskus'],
    ['Psykiatri och arbete', 'Psykiatri & arbete'],
  ])('is asked about, and is another unit: %s, %s', (one, other) => {
    expect(marked(one, other)).toEqual([[], [{ kind: 'similarUnit', unit: one, file: '0.docx' }]]);
    expect(kindsOf(other, one)).toEqual(['', 'similarUnit']);
    expect(unitsOf(markUnitNames([entryOf({ unit: one }), entryOf({ unit: other })]))).toHaveLength(2);
  });

  it.each([
    ['Yksikkö 1', 'Yksikkö 2'],
    ['Yksikkö 1', 'Yksikkö 11'],
    ['Yksikkö A', 'Yksikkö B'],
    ['Tiimi I', 'Tiimi II'],
    ['IPS-yksikkö', 'Yksikkö'],
    ['Itä-Uusimaa', 'Länsi-Uusimaa'],
    ['Kemi', 'Kempele'],
    ['Turun pohjoinen yksikkö', 'Turun eteläinen yksikkö'],
    ['Oulu', 'Oulun yliopistollinen sairaala'],
    ['Kuopio', 'Kotka'],
  ])('is not: %s, %s', (one, other) => {
    expect(kindsOf(one, other).filter((kind) => kind === 'similarUnit')).toEqual([]);
  });

  it('is none among the generated reports, whose names differ by numbers and signs', () => {
    const units = Array.from({ length: 40 }, (_, at) => generateReport(at * 10).truth?.unit ?? '');
    expect(kindsOf(...units).filter((kind) => kind !== '')).toEqual([]);
  });

  // A second or two on an idle machine: the time is printed, since a busy one takes any.
  it('is looked for among 2,000, and one slip is found', () => {
    const letters = 'abcdefghij';
    const nameOf = (number: number): string =>
      Array.from(String(number), (digit) => letters[Number(digit)]?.repeat(5)).join(' ');
    const units = Array.from({ length: 2_000 }, (_, number) => `${nameOf(number)} yksikkö`);
    const start = performance.now();
    units.push('Kuopio');
    expect(kindsOf(...units, 'Kuoppio').slice(-2)).toEqual(['', 'similarUnit']);
    process.stdout.write(`2,000 names in ${Math.round(performance.now() - start)} ms.\n`);
  });
});
