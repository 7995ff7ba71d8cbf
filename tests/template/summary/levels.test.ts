import { words } from '../changes/changeWords';
import { coversAllTotals, readLevels } from '../../../src/template/summary/levels';
import type { Line } from '../../../src/template/lines/reading';
import { reportWords, wordsOf } from '../../../src/words/words';

const lineOf = (lead: string, index: number): Line => ({
  ...{ index, lead, mark: null, cell: null, style: null, continues: false, boxed: '', candidates: [] },
});
const levelsIn = (...texts: readonly string[]) =>
  readLevels(texts.map(lineOf), { words: reportWords, typed: wordsOf('fi').typed });
const own = ['115–125 = a', '100–114 = b', '74–99 = c', '73 tai vähemmän = d'];
const old = ['116–125 = x', '100–115 = y', '74–99 = z', '73 tai vähemmän = u'];
const [earlier, now] = words.fi.occasions;

describe('The table of levels', () => {
  it.each([
    ['115 tai enemmän = esimerkillinen taso', '73 tai vähemmän = ei IPS-työtä'],
    ['115 pistettä tai enemmän – esimerkillinen taso', 'alle 74 pistettä = ei IPS-työtä'],
    ['115 eller mer = föredömlig nivå', '73 eller mindre = inget IPS-arbete'],
    ['115 poäng eller mer: föredömlig nivå', 'under 74 poäng: inget IPS-arbete'],
  ])('is read where it is open at both ends: "%s", "%s"', (highest, lowest) => {
    const levels = levelsIn(highest, '100–114 = x', '74–99 = y', lowest);
    expect(levels.map(({ from, to }) => [from, to])).toEqual([
      [115, 125],
      [100, 114],
      [74, 99],
      [0, 73],
    ]);
    expect(levels[0]?.name).toMatch(/^(?:esimerkillinen taso|föredömlig nivå)$/);
    expect(coversAllTotals(levels)).toBe(true);
  });

  it.each([
    ['the first, an older one below its heading', [...own, earlier, ...old]],
    ['the second, below its heading', [...old, now, ...own]],
    ['the second, the older one below its heading', [earlier, ...old, now, ...own]],
    ['the only one, whatever stands above it', [earlier, ...own]],
    ['the first of two that are alike but for their names', [...own, ...own.map((text) => `${text}x`)]],
    ['the only one, beside a range that is none', [...own, '9–1 = x']],
    ['the only one, with a line of it above', ['74–99 = c', ...own]],
  ])('is of this assessment: %s', (_, texts) => {
    expect(levelsIn(...texts).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says nothing of the totals on which two differ and no heading tells', () => {
    const levels = levelsIn(...old, ...own);
    expect(levels.map(({ from }) => from)).toEqual([74, 0]);
    expect(coversAllTotals(levels)).toBe(false);
  });
});
