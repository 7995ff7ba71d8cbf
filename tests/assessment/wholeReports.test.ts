import { checkReport } from '../../src/assessment/findings/findings';
import { finishedReport, type Texts } from './findings/finishedReport';
import { fi } from './wholeReports/fi';
import { secondFi } from './wholeReports/secondFi';
import { secondSv } from './wholeReports/secondSv';
import { sv } from './wholeReports/sv';

/** Texts as the comments of the criteria, in their order. */
const comments = (texts: readonly string[]): Texts =>
  Object.fromEntries(texts.map((text, at) => [`criterion.${String(at + 1)}.comments`, text]));

/** What is taken for personal data or for a mark to come back to. */
const alarms = (texts: Texts): string[] =>
  checkReport(finishedReport({ texts }), '2026-10-20').flatMap((one) => {
    if (one.kind === 'personalData') return [one.text];
    return one.kind === 'draftMark' ? [one.mark] : [];
  });

it.each([
  ['fi', fi],
  ['sv', sv],
  ['fi, lively comments', comments(secondFi)],
  ['sv, lively comments', comments(secondSv)],
])('A whole report gives at most two false alarms: %s', (_, texts) => {
  expect(alarms(texts).slice(2)).toEqual([]);
});
