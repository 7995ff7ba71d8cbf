import type { CheckedReport } from '../../../src/assessment/checkedReport';
import { checkReport } from '../../../src/assessment/findings/findings';
import { examples } from './findingExamples';
import { finishedReport } from './finishedReport';

const today = '2026-07-20';

/** The report as Word may give it: all texts otherwise, and nothing of that to be seen. */
const asGiven = (report: CheckedReport, change: (text: string) => string): CheckedReport => ({
  ...report,
  texts: new Map([...report.texts].map(([key, text]) => [key, change(text)])),
});

const found = (report: CheckedReport): string[] =>
  checkReport(report, today).map(({ kind, keys }) => `${kind} ${keys.join(' ')}`);

const spaces = ['\u00a0', '\u202f', '\u2009'].map(
  (space) => [JSON.stringify(space), (text: string) => text.replaceAll(' ', space)] as const,
);
const marks = ['\u200b', '\u2060', '\ufeff'].map(
  (mark) => [JSON.stringify(mark), (text: string) => `${mark}${text}${mark}`] as const,
);

describe.each([...spaces, ...marks])('With %s in all texts', (_, change) => {
  test.each(examples.map(([kind, has], index) => [kind, index, has] as const))(
    'the same is found: %s (%i)',
    (_kind, _index, has) => {
      const report = finishedReport(has);
      expect(found(asGiven(report, change))).toEqual(found(report));
    },
  );
});
