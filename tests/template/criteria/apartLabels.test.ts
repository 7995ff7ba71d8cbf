import { inspect } from '../../../src/commands/inspection';
import type { Token } from '../../../src/template/criteria/apartLabels';
import { pairsInOrder } from '../../../src/template/criteria/apartLabels';
import { allChanges } from '../changes/allChanges';
import { ChangedReport } from '../changes/changedReport';
import type { labelChanges } from '../changes/labelChanges';
import { misreadings } from '../changes/misreadings';

const labels: Readonly<Record<string, Token>> = {
  s: { label: 'score', text: 'Pisteet:' },
  l: { label: 'sources', text: 'Tietolähteet:' },
  k: { label: 'comments', text: 'Kommentit:' },
};

/** Labels as letters, controls as digits. */
const tokens = (written: string): Token[] =>
  written.match(/./gu)?.map((one) => labels[one] ?? { control: Number(one) }) ?? [];

describe('Labels and controls', () => {
  it.each([
    ['s0l1k2', ''],
    ['0s1l2k', '0 score, 1 sources, 2 comments'],
    ['slk012', '0 score, 1 sources, 2 comments'],
    ['012slk', '0 score, 1 sources, 2 comments'],
    ['sl01k2', '0 score, 1 sources, 2 comments'],
    ['0s', ''],
    ['0s1l2', ''],
    ['0s1s', ''],
    ['slk0', ''],
  ])('in the order "%s" are paired as "%s"', (written, pairs) => {
    const found = pairsInOrder(tokens(written)).map(({ control, field }) => `${control} ${field}`);
    expect(found.join(', ')).toBe(pairs);
  });
});

/** Draws these numbers, one after the other. */
const drawn = (...values: readonly number[]) => {
  let at = 0;
  return (below: number): number => (values[at++] ?? 0) % below;
};

type Step = readonly [change: string, ...values: number[]];

const readAfter = (...steps: readonly Step[]) => {
  const report = new ChangedReport('fi');
  for (const [change, ...values] of steps) allChanges[change]?.(report, drawn(...values));
  const reading = inspect(report.bytes());
  return { ...misreadings(reading, report), kinds: new Set(reading.problems.map(({ kind }) => kind)) };
};

const read = (change: keyof typeof labelChanges, ...values: readonly number[]) =>
  readAfter([change, ...values]);

describe('A report', () => {
  it.each([
    ['labelBehind', [0, 1]],
    ['labelBehind', [1, 1]],
    ['fieldsInTable', [0, 1]],
    ['fieldsInTable', [1, 1]],
    ['fieldsInTable', [2, 1]],
    ['fieldsInTable', [3, 1]],
    ['fieldsInTable', [4, 1]],
  ] as const)('whose criteria are all made alike is read without a question: %s %j', (change, values) => {
    expect(read(change, ...values)).toEqual({ silent: [], told: [], kinds: new Set() });
  });

  it.each([
    ['labelBehind', [0, 0, 6]],
    ['labelBehind', [1, 0, 6]],
    ['fieldsInTable', [1, 0, 6]],
    ['fieldsInTable', [3, 0, 6]],
    ['fieldsInTable', [4, 0, 6]],
    ['bracketedScore', [0, 1]],
  ] as const)('with something that may be read in two ways asks: %s %j', (change, values) => {
    const { silent, kinds } = read(change, ...values);
    expect(silent).toEqual([]);
    expect(kinds).toEqual(new Set(['unsure']));
  });

  it.each([0, 1])(
    'has the score that is labelled as in the other criteria, not another one (%d)',
    (place) => {
      expect(read('bracketedScore', place, 0, 6)).toEqual({ silent: [], told: [], kinds: new Set() });
    },
  );

  it.each<[string, readonly Step[]]>([
    ['nothing follows the last label', [['labelBehind', 0, 1], ['summaryFirst']]],
    ['last year’s score stands before each', [['previousScores'], ['fieldsInTable', 4, 1]]],
    [
      'last year’s score stands before each, too',
      [['previousScores'], ['fieldsInTable', 1, 1], ['summaryFirst']],
    ],
  ])('whose criteria are all made alike is read without a fault where %s', (_, steps) => {
    expect(readAfter(...steps)).toMatchObject({ silent: [], told: [] });
  });

  it('asks for a score whose label is one of two elsewhere', () => {
    const { silent, told } = readAfter(['instruction', 1, 14], ['bracketedScore', 0, 1]);
    expect(silent).toEqual([]);
    expect(told).toContain('criterion.15.score');
  });
});
