import { countedData, countedWork, hasJobs } from '../../src/assessment/figures/jobs';
import { suggestScore } from '../../src/assessment/figures/suggest';
import type { CriterionWork, WorkingData } from '../../src/assessment/workingData';
import { noWork } from '../../src/assessment/workingData';
import { missingIn, suggestionIn } from './figures/suggestions';

const dataWith = (jobs: CriterionWork['jobs'], more: readonly [number, CriterionWork][] = []): WorkingData =>
  new Map([[19, { ...noWork, jobs: jobs ?? [] }], ...more]);

const kitchen = { type: 'Keittiö', employer: 'Kahvila', permanent: 'yes' };
const jobs = [
  kitchen,
  { ...kitchen, type: 'keittiö ' },
  { ...kitchen, type: 'Siivous', current: 'no' },
  kitchen,
];

describe('The jobs of a unit', () => {
  it.each([
    [19, 75],
    [20, 50],
  ] as const)('are counted for criterion %d', (number, value) => {
    const outcome = suggestScore(number, countedWork(dataWith(jobs), number));
    expect(outcome && suggestionIn(outcome).value).toBe(value);
  });

  it('are counted for 21 as far as they go on, beside what else is kept there', () => {
    const own = { ...noWork, figures: { fields: { jobs: '9', employmentPart: '4' }, rows: [] } };
    expect(countedWork(dataWith(jobs, [[21, own]]), 21).figures?.fields).toEqual({
      jobs: '3',
      permanent: '3',
      employmentPart: '4',
    });
  });

  it('leave what was given for a criterion alone where there are none', () => {
    const own = { ...noWork, figures: { fields: {}, rows: [{ name: 'Kokki', jobs: '2' }] } };
    const data = dataWith([{}, { permanent: 'yes' }], [[20, own]]);
    expect(hasJobs(data)).toBe(false);
    expect(countedWork(data, 20)).toBe(own);
  });

  it('are missed a kind by their place', () => {
    const outcome = suggestScore(19, countedWork(dataWith([{}, { employer: 'Kauppa' }, kitchen]), 19));
    expect(outcome && missingIn(outcome)).toEqual(['name.1']);
  });

  it('suggest for all three criteria', () => {
    expect([...countedData(dataWith(jobs)).keys()]).toEqual([19, 20, 21]);
  });
});
