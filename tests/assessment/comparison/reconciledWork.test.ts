import {
  isOfOtherAssessment,
  keptForHere,
  reconciledHere,
} from '../../../src/assessment/comparison/reconciledWork';
import type { CriterionWork } from '../../../src/assessment/workingData';
import { noWork, wholeReport } from '../../../src/assessment/workingData';
import { reportOf } from './reports';

const on = (days: string) => reportOf({ texts: { 'front.assessmentDates': days } });
const settled: CriterionWork = { ...noWork, settled: true, independent: 2 };
const kept = (reconciled: string | null) =>
  new Map<number, CriterionWork>([
    [3, { ...settled, note: 'Muistiinpano' }],
    [wholeReport, { ...noWork, sent: '2025-11-01', reconciled }],
  ]);

describe('what was kept while differences were settled', () => {
  it.each([
    ['counts on the same days', '2026-10-07', '6–7.10.2026', false],
    ['counts where the days were corrected by weeks', '2026-10-07', '20.11.2026', false],
    ['counts while the day is not known', '2025-10-07', '', false],
    ['counts where no day was kept with it, as by an older pane', null, '6–7.10.2026', false],
    ['counts no more a year later', '2025-10-07', '6–7.10.2026', true],
    ['counts not before its time', '2026-10-07', '7.10.2025', true],
  ])('%s', (_, day, days, isOther) => {
    const work = kept(day);
    expect(isOfOtherAssessment(work, on(days))).toBe(isOther);
    const here = reconciledHere(work, on(days));
    if (isOther)
      expect([here.get(3), here.get(wholeReport)]).toEqual([
        { ...noWork, settled: false, independent: null, note: 'Muistiinpano' },
        work.get(wholeReport),
      ]);
    else expect(here).toBe(work);
  });

  it('is kept with the last day of the assessment, where that is known', () => {
    const changes = new Map<number, Partial<CriterionWork>>([[4, { settled: true }]]);
    const keptOn = (days: string) => keptForHere(changes, { open: on(days), work: new Map() });
    expect(keptOn('6–7.10.2026')).toEqual(new Map([...changes, [wholeReport, { reconciled: '2026-10-07' }]]));
    expect(keptOn('')).toBe(changes);
    expect(keptForHere(changes, { open: on('20.11.2026'), work: kept('2026-10-07') })).toBe(changes);
    const older = keptForHere(changes, { open: on('7.10.2026'), work: kept(null) });
    expect([...older.keys()]).toEqual([4, wholeReport]);
  });

  it('goes where the first of this assessment is kept, but for what is changed', () => {
    const work = new Map([...kept('2025-10-07'), [4, settled], [5, { ...noWork, note: 'Muu' }]]);
    const changes = new Map([
      [4, { settled: true, independent: 5 as const }],
      [6, { settled: true }],
    ]);
    expect(keptForHere(changes, { open: on('7.10.2026'), work })).toEqual(
      new Map<number, Partial<CriterionWork>>([
        [3, { settled: false, independent: null }],
        [4, { settled: true, independent: 5 }],
        [6, { settled: true }],
        [wholeReport, { reconciled: '2026-10-07' }],
      ]),
    );
  });
});
