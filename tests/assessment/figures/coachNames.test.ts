import { asksForCoaches, knownCoaches } from '../../../src/assessment/figures/coachNames';
import { noWork } from '../../../src/assessment/workingData';

const named = (...names: string[]) => ({
  ...noWork,
  figures: { fields: {}, rows: names.map((name) => ({ name })) },
});

describe('The coaches that are known', () => {
  it('are those of all criteria that ask for them, each once and in order', () => {
    const data = new Map([
      [17, named('Cecilia', 'Anna ')],
      [1, named(' Anna', '', 'Bo')],
      [20, named('Kahvila')],
    ]);
    expect(knownCoaches(data)).toEqual(['Anna', 'Bo', 'Cecilia']);
  });

  it('are nobody before somebody was named', () => {
    expect(knownCoaches(new Map([[1, noWork]]))).toEqual([]);
  });

  it('belong to criteria with a row for each coach', () => {
    expect([1, 2, 4, 15, 17, 19, 20, 24].filter((number) => asksForCoaches(number as 1))).toEqual([
      1, 2, 4, 17, 24,
    ]);
  });
});
