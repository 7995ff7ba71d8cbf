import { coversAllTotals, readLevels } from '../../src/template/levels';
import type { Line } from '../../src/template/reading';
import { reportWords } from '../../src/words/words';

const lineOf = (lead: string, index: number): Line => ({
  ...{ index, lead, mark: null, cell: null, style: null, continues: false, boxed: '', candidates: [] },
});
const levelsIn = (...texts: readonly string[]) => readLevels(texts.map(lineOf), reportWords);

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
});
