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
  ...{ number: 7, notes: new Map(), ticks: null, components: [], figures: null, jobs: null },
  ...{ unread: [], lost: [] },
  ...more,
});
const figures = { fields: { days: '12' }, rows: [] };
const taken = (one: NotebookEntry, work: Partial<CriterionWork> = {}) =>
  takeNotebook([one], {
    data: new Map([[one.number, { ...noWork, ...work }]]),
    names,
    components: new Map([[7, ['Ohjaus', 'Tiimi']]]),
  });

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
        ...{ kept: [], other: {}, isOfOtherComponents: false, unread: [], noFigures: [], lost: [] },
      },
    ]);
  });

  it('is nothing of what was taken before', () => {
    const notes = new Map([['interviews', 'Johtaja kertoi.']] as const);
    const [first] = taken(entry({ notes, figures }));
    expect(taken(entry({ notes, figures }), first?.change)).toEqual([]);
  });

  it('is only the new piece of a notebook that was written in once more', () => {
    const once = new Map([['interviews', 'Johtaja kertoi.']] as const);
    const twice = new Map([...once, ['plans', 'Kaksi luettu.']] as const);
    const [first] = taken(entry({ notes: once }));
    expect(taken(entry({ notes: twice }), first?.change)).toMatchObject([
      { change: { note: 'Haastattelut: Johtaja kertoi.\nSuunnitelmat: Kaksi luettu.' } },
    ]);
  });

  it('is no ticks of other components than the report’s, and that is reported, as is an answer that says nothing', () => {
    const [told] = taken(entry({ ticks: [true, false, true], unread: ['joskus'] }));
    expect(told).toEqual({
      number: 7,
      change: {},
      kept: [],
      other: {},
      isOfOtherComponents: true,
      unread: ['joskus'],
      noFigures: [],
      lost: [],
    });
  });

  it('is a note that another one only begins with, and one that is said as a part of a line', () => {
    const notes = new Map([['interviews', 'Johtaja']] as const);
    const change = { note: 'Haastattelut: Johtaja perui.\nHaastattelut: Johtaja' };
    expect(taken(entry({ notes }), { note: 'Haastattelut: Johtaja perui.' })).toMatchObject([{ change }]);
    expect(taken(entry({ notes }), change)).toEqual([]);
  });

  it('is no ticks beside other words than the report’s components, however many; more words are no others', () => {
    const ticks = [true, false];
    const told = (...components: string[]) => taken(entry({ ticks, components }))[0];
    expect(told('Ohjaus', 'Yhteistyö')).toMatchObject({ change: {}, isOfOtherComponents: true });
    expect(told('☒ Ohjaus', '☐ Tiimi – osittain')).toMatchObject({
      ...{ change: { ticks }, isOfOtherComponents: false },
    });
    expect(told('', 'Tiimi')).toMatchObject({ change: { ticks } });
  });

  it('says which of its figures are none, as the form will', () => {
    const rows = [{ name: 'noin', share: '80 %', part: 'noin 3', worked: '3,5 htv' }, { part: '3,5' }];
    const [two] = taken(entry({ number: 2, figures: { fields: {}, rows } }));
    expect(two?.noFigures).toEqual(['noin 3', '3,5 htv']);
    const fields = { days: '12, 3–4, 45', tracked: 'yes' };
    const [days] = taken(entry({ number: 15, figures: { fields, rows: [] } }));
    expect(days?.noFigures).toEqual(['12, 3–4, 45']);
    const share = { contacts: '80 %', onPreferences: '20', inPlan: 'no' };
    const [preferences] = taken(entry({ number: 16, figures: { fields: share, rows: [] } }));
    expect(preferences?.noFigures).toEqual(['80 %']);
    const stated = { employmentPart: 'monta', employmentPeriod: '1.1.–30.6.' };
    const [jobs] = taken(entry({ number: 21, figures: { fields: stated, rows: [] } }));
    expect(jobs?.noFigures).toEqual(['monta']);
  });

  it('takes figures for the same whatever the order of their names, and empty ones for none', () => {
    const one = { fields: { days: '12', tracked: 'yes' }, rows: [] };
    const same = { fields: { tracked: 'yes', days: '12', more: '' }, rows: [] };
    expect(taken(entry({ figures: one }), { figures: same })).toEqual([]);
    const none = { fields: { days: '' }, rows: [] };
    expect(taken(entry({ figures: one }), { figures: none })).toMatchObject([
      { change: { figures: one }, kept: [] },
    ]);
  });

  it('is ticks and figures where there are none, and never in place of others', () => {
    const ticks = [true, false];
    expect(taken(entry({ ticks, figures }), { ticks: [false, true] })).toEqual([
      {
        ...{ number: 7, change: { figures }, kept: ['ticks'], isOfOtherComponents: false },
        ...{ other: { ticks }, unread: [], noFigures: [], lost: [] },
      },
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
