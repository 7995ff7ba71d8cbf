import { buildDocument } from '../template/buildDocument';
import { parseXml } from '../../src/commands/parseXml';
import { collectEntry } from '../../src/collection/collectEntry';
import { readOtherReport } from '../../src/template/otherReport';
import { sampled } from '../sampling/sampling';
import type { GeneratedReport } from './generatedReports';
import { generateReport } from './generatedReports';

const numbers = Array.from({ length: 500 }, (_, index) => index);
/** Each kind of problem and each structure once, and some more. */
const some = sampled(numbers, 30, (index) => [
  `fault ${index % 9 === 8 ? Math.floor(index / 9) % 10 : 'none'}`,
  `structure ${index % 8}`,
  `unit ${Math.min(11, Math.floor(index / 10))}`,
]);

const entryOf = ({ file, bytes }: GeneratedReport) =>
  collectEntry(file, readOtherReport(bytes, parseXml), '2026-11-27');

describe('a row of the table', () => {
  it.each(some)('of report %i has every value that is known of it', (index) => {
    const generated = generateReport(index);
    const { file, problems, report } = entryOf(generated);
    const { truth } = generated;
    expect(file).toBe(generated.file);
    expect(problems).toEqual(generated.problems);
    if (truth === null) {
      expect(report).toBeNull();
      return;
    }
    const sections = report?.sections.map(({ average }) => average);
    expect(report).toMatchObject({
      unit: truth.unit.replace(/\s+/gu, ' ').trim(),
      language: truth.language,
      templateDate: truth.templateDate,
      reported: truth.reported === '' ? null : truth.reported,
      assessed: truth.from === '' ? null : { first: truth.from, last: truth.to },
      assessors: truth.assessors,
      scores: truth.scores,
      total: truth.total,
      due: truth.due,
      findings: truth.findings,
    });
    expect(report?.level?.name ?? null).toBe(truth.level);
    expect(sections?.length === 0 ? [null, null, null] : sections).toEqual(truth.sections);
    expect(report?.needs).toHaveLength(truth.needs.length);
    expect(report?.needs).toMatchObject(truth.needs);
  });

  it('of a report of days to come says so', () => {
    const reading = readOtherReport(generateReport(0).bytes, parseXml);
    expect(collectEntry('a.docx', reading, '2020-03-05').problems).toEqual([]);
    expect(collectEntry('a.docx', reading, '2020-03-04').problems).toEqual([
      { kind: 'dayAhead', day: '2020-03-05' },
    ]);
  });

  it('of a report with a day that can’t be read has none there and says so, whatever other days it has', () => {
    const texts = { 'front.reportDate': '24.6.2026', 'front.assessmentDates': '24.–25.6.' };
    const { bytes } = buildDocument({ language: 'fi', typed: { ...texts, 'front.unit': 'Mallila' } });
    const { report, problems } = collectEntry('a.docx', readOtherReport(bytes, parseXml), '2026-11-27');
    expect(report).toMatchObject({ reported: '2026-06-24', assessed: null });
    expect(problems).toContainEqual({ kind: 'dayUnreadable', field: 'assessmentDates', text: '24.–25.6.' });
    expect(problems.map(({ kind }) => kind)).not.toContain('noDate');
  });

  it('of reports with another number of sections says so', () => {
    const reading = readOtherReport(generateReport(0).bytes, parseXml);
    if (reading.kind !== 'report') throw new Error(reading.kind);
    const criteria = reading.report.criteria.map((criterion) => ({ ...criterion, section: '' }));
    const entry = collectEntry(
      'a.docx',
      { ...reading, report: { ...reading.report, criteria } },
      '2026-11-27',
    );
    expect(entry.problems).toEqual([{ kind: 'sectionsUnknown' }]);
  });
});
