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
    ['a title in merged cells above', 'Työpaikat\t\nTyötyyppi\tTyönantaja\nKeittiö\tKahvila', kitchen],
    ['a title with a year above', 'Työt 2026\t\nTyötyyppi\tTyönantaja\nKeittiö\tKahvila', kitchen],
    ['no heading', 'Keittiö\tKahvila\tx', { ...kitchen, permanent: 'yes' }],
  ])('goes into the columns that its heading names: %s', (_, text, job) => {
    expect(fillJobs([], text, 0, 'type')).toMatchObject({ jobs: [job], unread: [], rowsLeftOut: [] });
  });

  it('leaves no job out for a heading, whatever figures follow', () => {
    const filled = fillJobs([], 'Keittiö\tKahvila\tkyllä\nSiivous\tKauppa\t1', 0, 'type');
    expect(filled?.jobs.map(({ type }) => type)).toEqual(['Keittiö', 'Siivous']);
  });

  it('leaves sums out, says so, and passes blank lines over', () => {
    const text = 'Työtyyppi\tTyönantaja\nKeittiö\tKahvila\n\t\nYhteensä\t1\n';
    const filled = fillJobs([], text, 0, 'type');
    expect(filled?.jobs.filter(({ type }) => type)).toEqual([kitchen]);
    expect(filled?.rowsLeftOut).toEqual(['Yhteensä 1']);
  });

  it.each([
    ['by heading', 'Nro\tTyötyyppi\tTyönantaja\tPalkkatuki\n1\tKeittiö\tKahvila\tx', ['Nro', 'Palkkatuki']],
    ['by number', 'Keittiö\tKahvila\tx\tx\t2026', [5]],
    ['not one that is empty', 'Työtyyppi\tTyönantaja\tHuom\nKeittiö\tKahvila\t', []],
    ['the second of two alike', 'Työtyyppi\tTyönantaja\tYritys\nKeittiö\tKahvila\tKonserni', ['Yritys']],
  ])('names the columns that are left out: %s', (_, text, columns) => {
    expect(fillJobs([], text, 0, 'type')?.columnsLeftOut).toEqual(columns);
  });

  it('says once what many cells say that is neither yes nor no', () => {
    const jobs = Array.from({ length: 9 }, () => 'Keittiö\tKahvila\tkeikka').join('\n');
    expect(fillJobs([], jobs, 0, 'type')?.unread).toEqual(['keikka']);
  });

  const rows = (first: string, second: string): string =>
    `Työtyyppi\tTyönantaja\tVoimassa\nKeittiö\tKahvila\t${first}\nSiivous\tKauppa\t${second}`;

  it.each([
    ['a no, where the others are ticks', rows('x', ''), ['yes', 'no'], []],
    ['nothing, where others say no', rows('ei', ''), ['no', undefined], [2]],
    ['nothing, where none is filled in', rows('', ' '), [undefined, undefined], [1, 2]],
  ])('takes an empty cell for %s', (_, text, current, unsaid) => {
    const filled = fillJobs([], text, 0, 'type');
    expect(filled?.jobs.map((job) => job['current'])).toEqual(current);
    expect(filled?.unsaid).toEqual({ permanent: [], current: unsaid });
  });
});
