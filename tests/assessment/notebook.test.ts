import type { NotebookEntry } from '../../src/assessment/notebook/notebook';
import { takeNotebook } from '../../src/assessment/notebook/notebook';
import { figureAsks } from '../../src/assessment/notebook/figureAsks';
import { criterionNumbers } from '../../src/assessment/report';
import type { CriterionWork } from '../../src/assessment/workingData';
import { noWork } from '../../src/assessment/workingData';

const names = {
  interviews: 'Haastattelut',
  observation: 'Havainnointi',
  documents: 'Asiakirjat',
  records: 'Tietojärjestelmä',
  plans: 'Suunnitelmat',
  other: 'Muu lähde',
};
const entry = (more: Partial<NotebookEntry> = {}): NotebookEntry => ({
  ...{ number: 7, notes: new Map(), ticks: null, figures: null, jobs: null },
  ...more,
});
const figures = { fields: { days: '12' }, rows: [] };
const taken = (one: NotebookEntry, work: Partial<CriterionWork> = {}) =>
  takeNotebook([one], new Map([[one.number, { ...noWork, ...work }]]), names);

describe('What a notebook brings to the working data', () => {
  it('is notes by kind of source, behind those that are there', () => {
    const notes = new Map([
      ['documents', 'Muistio 3.6.'],
      ['interviews', ' Johtaja kertoi. '],
    ] as const);
    expect(taken(entry({ notes }), { note: 'Oma.\n' })).toEqual([
      {
        number: 7,
        change: { note: 'Oma.\nHaastattelut: Johtaja kertoi.\nAsiakirjat: Muistio 3.6.' },
        kept: [],
      },
    ]);
  });

  it('is nothing of what was taken before', () => {
    const notes = new Map([['interviews', 'Johtaja kertoi.']] as const);
    const [first] = taken(entry({ notes, figures }));
    expect(taken(entry({ notes, figures }), first?.change)).toEqual([]);
  });

  it('is ticks and figures where there are none, and never in place of others', () => {
    const ticks = [true, false];
    expect(taken(entry({ ticks, figures }), { ticks: [false, true] })).toEqual([
      { number: 7, change: { figures }, kept: ['ticks'] },
    ]);
  });
});

it('Every figure of the forms is asked for once, but for what is counted from the jobs', () => {
  const asks = criterionNumbers.flatMap((number) => figureAsks(number) ?? []);
  const asked = asks.flatMap(({ number, fields, columns }) =>
    [...fields, ...columns].map(({ name }) => `${number} ${name}`),
  );
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked).toEqual(expect.arrayContaining(['1 clients', '15 days', '17 tracked', '21 employmentPart']));
  expect(asked.filter((one) => /^(?:19|20) |^21 jobs/u.test(one))).toEqual([]);
  expect(asks.filter(({ hasJobs }) => hasJobs).map(({ number }) => number)).toEqual([19]);
});
