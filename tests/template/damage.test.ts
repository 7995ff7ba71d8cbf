import { inspect, type Inspection } from '../../src/commands/inspection';
import { buildDocument, type Expected } from './buildDocument';
import { differences } from './comparison';
import { withChoices } from './structures';
import type { Choice } from './structures';
import type { Language, Line } from './templateScript';

const languages = ['fi', 'sv'] as const;

/** The lines of one criterion, its heading first. */
const blockOf = (lines: Line[], number: number): [number, number] => {
  const from = lines.findIndex((line) => line.kind === 'criterion' && line.number === number);
  const length = lines
    .slice(from + 1)
    .findIndex((line) => ['criterion', 'zone', 'section'].includes(line.kind));
  return [from, from + 1 + length];
};

const without =
  (number: number) =>
  (lines: Line[]): Line[] => {
    const [from, to] = blockOf(lines, number);
    return [...lines.slice(0, from), ...lines.slice(to)];
  };

const twice =
  (number: number) =>
  (lines: Line[]): Line[] => {
    const [from, to] = blockOf(lines, number);
    return [...lines.slice(0, to), ...lines.slice(from)];
  };

const withoutField =
  (key: string) =>
  (lines: Line[]): Line[] =>
    lines.filter(
      (line) => !((line.kind === 'field' && line.keys.includes(key)) || ('key' in line && line.key === key)),
    );

const doubledField =
  (key: string) =>
  (lines: Line[]): Line[] =>
    lines.flatMap((line) => (line.kind === 'field' && line.keys[0] === key ? [line, line] : [line]));

interface Damaged {
  reading: Inspection;
  expected: Expected;
  places: string[];
}

function damaged(language: Language, edit: (lines: Line[]) => Line[], ...chosen: Choice[]): Damaged {
  const { bytes, expected } = buildDocument({ language, structure: withChoices(...chosen), edit });
  const reading: Inspection = inspect(bytes);
  return { reading, expected, places: reading.problems.map(({ kind, where }) => `${kind} ${where}`) };
}

const manyWays: Choice[] = [
  ['layout', 'cell'],
  ['layout', 'blockBelow'],
  ['summary', 'table'],
  ['summary', 'numberCells'],
  ['numbers', 'missing'],
  ['zoneTitles', 'missing'],
  ['letters', 'upper'],
  ['filling', 'full'],
  ['wrapping', 'criterion'],
];
const ways: Choice[][] = [[], ...manyWays.map((choice) => [choice])];

describe.each(languages)('a damaged report in %s', (language) => {
  it.each([1, 2, 7, 11, 12, 25])('tells that criterion %i is missing, and binds the rest', (number) => {
    const { reading, expected, places } = damaged(language, without(number));
    expect(places).toContain(`criterionMissing criterion.${number}`);
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  it.each(ways)('tells a missing criterion in whatever structure: %s', (...chosen) => {
    const { reading, expected, places } = damaged(language, without(8), ...chosen);
    expect(places.filter((place) => !/criterion\.8/.test(place))).toEqual([]);
    expect(places).toContain('criterionMissing criterion.8');
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  const inCriterion =
    (number: number) =>
    (key: string): boolean =>
      key.startsWith(`criterion.${number}.`);

  it.each([1, 4, 7, 25])('asks which one it is where criterion %i is there twice', (number) => {
    const { reading, expected, places } = damaged(language, twice(number));
    expect(places).toEqual(
      expect.arrayContaining([`criterionDoubled criterion.${number}`, `unsure criterion.${number}.score`]),
    );
    expect(Object.keys(reading.fields).filter(inCriterion(number))).toEqual([]);
    expect(differences(reading, expected, { damaged: true, except: inCriterion(number) })).toEqual([]);
  });

  it.each(ways)('tells a doubled criterion in whatever structure: %s', (...chosen) => {
    const { reading, expected, places } = damaged(language, twice(10), ...chosen);
    expect(places).toContain('criterionDoubled criterion.10');
    expect(differences(reading, expected, { damaged: true, except: inCriterion(10) })).toEqual([]);
  });

  it.each([
    'criterion.3.score',
    'criterion.3.sources',
    'criterion.3.comments',
    'criterion.3.recommendations',
    'criterion.25.recommendations',
    'summary.1',
    'summary.17',
    'summary.25',
    'total',
    'front.unit',
    'front.method',
    'summary.pointsAndLevel',
  ])('tells that %s is missing, and binds the rest', (key) => {
    const { reading, expected, places } = damaged(language, withoutField(key));
    expect(places).toEqual([`fieldMissing ${key}`]);
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  it.each(['criterion.3.score', 'criterion.25.comments', 'front.unit'])(
    'tells that %s is there twice',
    (key) => {
      const { reading, expected, places } = damaged(language, doubledField(key));
      expect(places).toContain(`fieldDoubled ${key}`);
      expect(differences(reading, expected, { damaged: true, except: (own) => own === `${key}.2` })).toEqual(
        [],
      );
    },
  );

  it('tells several faults at once', () => {
    const edit = (lines: Line[]): Line[] => withoutField('summary.9')(twice(20)(without(3)(lines)));
    const { reading, expected, places } = damaged(language, edit);
    expect(places).toEqual(
      expect.arrayContaining([
        'criterionMissing criterion.3',
        'criterionDoubled criterion.20',
        'fieldMissing summary.9',
      ]),
    );
    expect(differences(reading, expected, { damaged: true, except: inCriterion(20) })).toEqual([]);
  });

  it('reads criteria that stand in another order', () => {
    const swapped = (lines: Line[]): Line[] => {
      const [from, middle] = blockOf(lines, 6);
      const [, to] = blockOf(lines, 7);
      return [
        ...lines.slice(0, from),
        ...lines.slice(middle, to),
        ...lines.slice(from, middle),
        ...lines.slice(to),
      ];
    };
    const { reading, expected } = damaged(language, swapped);
    const ordered = {
      ...expected,
      criteria: [...expected.criteria].sort((left, right) => left.number - right.number),
    };
    const sorted = {
      ...reading,
      criteria: [...reading.criteria].sort((left, right) => left.number - right.number),
    };
    expect(differences(sorted, ordered, { damaged: true })).toEqual([]);
  });

  it('tells a wrong number before a known name, and goes by the name', () => {
    const misnumbered = (lines: Line[]): Line[] =>
      lines.map((line) => (line.kind === 'criterion' && line.number === 9 ? { ...line, number: 8 } : line));
    const { reading } = damaged(language, misnumbered);
    expect(reading.problems.some(({ where }) => /criterion\.[89]$/.test(where))).toBe(true);
    const { expected } = damaged(language, (lines) => lines);
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  it('reads the criteria where there is no summary', () => {
    const edit = (lines: Line[]): Line[] =>
      lines.filter(
        (line) => !['row', 'total'].includes(line.kind) && !(line.kind === 'section' && line.inSummary),
      );
    const { reading, expected, places } = damaged(language, edit);
    expect(places).toContain('fieldMissing total');
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  it('reads the rest where there is no table of levels', () => {
    const { reading, expected, places } = damaged(language, (lines) =>
      lines.filter(({ kind }) => kind !== 'level'),
    );
    expect(places).toEqual(['levelsMissing levels']);
    expect(differences(reading, expected, { damaged: true })).toEqual([]);
  });

  it('reads a report whose front is gone', () => {
    const edit = (lines: Line[]): Line[] => lines.slice(lines.findIndex(({ kind }) => kind === 'zone'));
    const { reading, expected } = damaged(language, edit);
    const actual = { ...reading, templateDate: expected.templateDate };
    expect(differences(actual, expected, { damaged: true })).toEqual([]);
  });
});
