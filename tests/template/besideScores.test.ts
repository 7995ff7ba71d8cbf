import { inspect } from '../../src/commands/inspection';
import { allChanges } from './changes/allChanges';
import { control, text } from './changes/changes';
import { ChangedReport } from './changes/changedReport';
import { drawing } from './changes/drawing';
import { misreadings } from './changes/misreadings';
import { numbers } from './templateScript';

const languages = ['fi', 'sv'] as const;
const list = '<w:dropDownList/>';

const before = (report: ChangedReport, key: string, label: string, type = ''): void =>
  report.insertBefore(report.control(key), text(label) + control(report, text('3'), type) + text(' '));

/** What stands before a score on its line. */
const surroundings: readonly (readonly [string, (report: ChangedReport, key: string) => void])[] = [
  ['an earlier score in a list before', (report, key) => before(report, key, '', list)],
  ['two assessors’ scores before', (report, key) => before(report, key, 'A: ')],
  ['an earlier score before, with nothing between', (report, key) => before(report, key, '')],
];

describe.each(languages)('Two numbers on the line of one label (%s)', (language) => {
  it.each(surroundings)('are asked about: %s', (_, change) => {
    const report = new ChangedReport(language);
    for (const number of numbers(25)) change(report, `criterion.${number}.score`);
    const reading = inspect(report.bytes());
    const { silent } = misreadings(reading, report);
    expect(silent).toEqual([]);
    expect(reading.problems.map(({ kind }) => kind)).toContain('unsure');
  });

  it('are asked about in rows, too', () => {
    const report = new ChangedReport(language);
    for (const number of numbers(25)) before(report, `summary.${number}`, '');
    const { silent } = misreadings(inspect(report.bytes()), report);
    expect(silent).toEqual([]);
  });

  it('are two scores that nobody asks about where the second has a label of its own', () => {
    const report = new ChangedReport(language);
    const own = report.control('criterion.7.score');
    const label = language === 'fi' ? ' Perustelu: ' : ' Motivering: ';
    report.insertAfter(own, text(label) + control(report, text('Teksti')));
    expect(inspect(report.bytes()).problems).toEqual([]);
  });
});

/** Another language's words in the place of two labels of each criterion. */
function relabel(report: ChangedReport): void {
  const labels =
    report.language === 'fi' ? ['Poäng: ', 'Informationskällor: '] : ['Pisteet: ', 'Tietolähteet: '];
  for (const number of numbers(25)) {
    ['score', 'sources'].forEach((field, at) => {
      const own = report.control(`criterion.${number}.${field}`);
      const label = own.previousSibling;
      if (label) own.parentNode?.removeChild(label);
      report.insertBefore(own, text(labels[at] ?? ''));
    });
  }
}

test.each(languages)('A second report is reported also where it is the one that is read (%s)', (language) => {
  const report = new ChangedReport(language);
  relabel(report);
  allChanges.oldReportBehind?.(report, drawing(3));
  expect(inspect(report.bytes()).problems.map(({ kind }) => kind)).toContain('otherReport');
});
