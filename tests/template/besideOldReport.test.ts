import { inspect } from '../../src/commands/inspection';
import { sampled } from '../sampling/sampling';
import { ChangedReport } from './changes/changedReport';
import { criterionBlocks, largeChanges } from './changes/largeChanges';
import { misreadings } from './changes/misreadings';

const put = (report: ChangedReport): void => largeChanges.oldReportBehind(report, () => 0);

describe.each(['fi', 'sv'] as const)('Before an old report (%s)', (language) => {
  it.each([1, 2, 11, 24, 25])('a report without criterion %i does not take the old one’s', (number) => {
    const report = new ChangedReport(language);
    for (const block of criterionBlocks(report, number)) block.parentNode?.removeChild(block);
    for (const key of report.keys.filter((one) => one.startsWith(`criterion.${number}.`))) report.lose(key);
    put(report);
    const reading = inspect(report.bytes());
    expect(misreadings(reading, report)).toEqual({ silent: [], told: [] });
    expect(reading.problems.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'otherReport document',
      `criterionMissing criterion.${number}`,
    ]);
  });

  const keys = sampled(new ChangedReport(language).keys, { few: 6, many: 12 });
  it.each(keys)('a report without the field %s does not take the old one’s', (key) => {
    const report = new ChangedReport(language);
    const line = report.paragraph(key);
    line.parentNode?.removeChild(line);
    report.lose(key);
    put(report);
    expect(misreadings(inspect(report.bytes()), report).silent).toEqual([]);
  });
});
