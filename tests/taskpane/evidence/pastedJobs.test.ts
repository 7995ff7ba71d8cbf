import { fillJobs } from '../../../src/taskpane/evidence/pastedJobs';

const kitchen = { type: 'Keittiö', employer: 'Kahvila' };

describe('A pasted table of jobs', () => {
  it.each([
    ['employers first', 'Työnantaja\tAmmattinimike\nKahvila\tKeittiö', kitchen],
    ['numbered rows', 'Nro\tTyötyyppi\tTyönantaja\n1\tKeittiö\tKahvila', kitchen],
    [
      'the ticks in the other order',
      'Yrke\tArbetsgivare\tPågår\tFast\nKeittiö\tKahvila\tja\tnej',
      { ...kitchen, current: 'yes', permanent: 'no' },
    ],
    [
      'a column between',
      'Työtyyppi\tTyönantaja\tAlkoi\tVakituinen\nKeittiö\tKahvila\t1.3.2026\tx',
      { ...kitchen, permanent: 'yes' },
    ],
    ['no heading', 'Keittiö\tKahvila\tx', { ...kitchen, permanent: 'yes' }],
  ])('goes into the columns that its heading names: %s', (_, text, job) => {
    expect(fillJobs([], text, 0, 'type')).toEqual({ jobs: [job], unread: [] });
  });

  it('leaves sums out and passes blank lines over', () => {
    const text = 'Työtyyppi\tTyönantaja\nKeittiö\tKahvila\n\t\nYhteensä\t1\n';
    expect(fillJobs([], text, 0, 'type')?.jobs.filter(({ type }) => type)).toEqual([kitchen]);
  });
});
