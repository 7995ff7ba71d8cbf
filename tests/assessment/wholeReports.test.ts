import { checkReport } from '../../src/assessment/findings/findings';
import { finishedReport, type Texts } from './findings/finishedReport';
import { fi } from './wholeReports/fi';
import { sv } from './wholeReports/sv';

/** What is taken for personal data or for a mark to come back to. */
const alarms = (texts: Texts): string[] =>
  checkReport(finishedReport({ texts }), '2026-10-20').flatMap((one) => {
    if (one.kind === 'personalData') return [one.text];
    return one.kind === 'draftMark' ? [one.mark] : [];
  });

it.each([
  ['fi', fi],
  ['sv', sv],
])('A whole report gives at most two false alarms: %s', (_, texts) => {
  expect(alarms(texts).slice(2)).toEqual([]);
});
