import { explain } from '../../src/commands/why';
import { ChangedReport } from '../template/changes/changedReport';
import { control, paragraph, text } from '../template/changes/changes';
import { words } from '../template/changes/changeWords';

const lineOf = (report: ChangedReport, key: string): string =>
  explain(report.bytes())
    .split('\n')
    .find((line) => line.startsWith(`  ${key}: `)) ?? '';

describe.each(['fi', 'sv'] as const)('npm run inspect -- --why (%s)', (language) => {
  it('tells no runner-up where nothing else came into question', () => {
    const report = new ChangedReport(language);
    expect(lineOf(report, 'front.unit')).toMatch(/: label \+10$/);
    expect(lineOf(report, 'criterion.7.score')).toMatch(/label: exact \+10; ahead of the next best by \d+$/);
  });

  it('tells by how much a field is ahead of its runner-up, and which control that is', () => {
    const report = new ChangedReport(language);
    const other = control(report, text('3'));
    report.insertAfter(report.control('criterion.7.score'), text(' ') + other);
    expect(lineOf(report, 'criterion.7.score')).toMatch(
      /label: exact \+10; ahead of the next best by \d+, which is control 900000001 \(richText\) behind ""$/,
    );
  });

  it('tells that it may as well be another control where that was not weighed', () => {
    const report = new ChangedReport(language);
    const { total } = words[language];
    const again = paragraph(text(`${total}: `) + control(report, text('75')));
    report.insertAfter(report.paragraph('total'), again);
    expect(lineOf(report, 'total')).toMatch(
      /label: \w+ \+\d+; it may as well be control 900000001 \(richText\) behind "[^"]+"$/,
    );
  });
});
