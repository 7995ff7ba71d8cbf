import { noFigures, noWork, wholeReport } from '../../src/assessment/workingData';
import { workingLosses } from '../../src/assessment/workingLosses';

it('counts the criteria that have each kind of working data', () => {
  const data = new Map([
    [5, { ...noWork, ticks: [true, false], note: 'Kysy' }],
    [8, { ...noWork, ticks: [], figures: noFigures }],
    [16, { ...noWork, figures: { fields: { part: '3' }, rows: [] } }],
    [19, { ...noWork, figures: { fields: {}, rows: [{ job: '' }, { job: 'Kokki' }] } }],
    [2, { ...noWork, need: { place: 1, recommendations: '' } }],
    [12, { ...noWork, settled: true }],
    [13, { ...noWork, settled: true, independent: 3 as const }],
    [wholeReport, { ...noWork, sent: '2026-11-02', reconciled: '2026-10-20' }],
    [7, { ...noWork, chosen: [{ part: 'score' as const, is: '4', over: '', text: '' }] }],
  ]);
  expect(workingLosses(data)).toEqual({
    ticks: 2,
    figures: 2,
    notes: 1,
    needs: 1,
    choices: 1,
    settled: 2,
    sent: true,
  });
  const none = { ticks: 0, figures: 0, notes: 0, needs: 0, choices: 0, settled: 0, sent: false };
  expect(workingLosses(new Map())).toEqual(none);
});
