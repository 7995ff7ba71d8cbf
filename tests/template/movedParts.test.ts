import { inspect } from '../../src/commands/inspection';
import { ChangedReport } from './changes/changedReport';
import { control, paragraph, text } from './changes/changes';
import { misreadings } from './changes/misreadings';
import { listedScores, needsAfter, scoresAbove } from './changes/movedParts';
import { numbers } from './templateScript';

const read = (report: ChangedReport) => {
  const { problems } = inspect(report.bytes());
  return {
    ...misreadings(inspect(report.bytes()), report),
    kinds: new Set(problems.map(({ kind }) => kind)),
  };
};

const right = { silent: [], told: [], kinds: new Set() };

describe.each(['fi', 'sv'] as const)('A report (%s)', (language) => {
  it.each([
    ['all scores', numbers(25)],
    ['three scores that follow each other', [7, 8, 9]],
    ['the first scores', [1, 2, 3]],
    ['the last scores', [23, 24, 25]],
  ])('is read right with %s above the headings of their criteria', (_, moved) => {
    const report = new ChangedReport(language);
    scoresAbove(report, moved);
    expect(read(report)).toEqual(right);
  });

  it.each([1, 7, 25])('asks for a single score above the heading of criterion %i', (number) => {
    const report = new ChangedReport(language);
    scoresAbove(report, [number]);
    expect(read(report)).toEqual({
      silent: [],
      told: [`criterion.${number}.score`],
      kinds: new Set(['unsure']),
    });
  });

  it.each([1, 25])(
    'asks where all scores are above the headings and that of criterion %i is gone',
    (gone) => {
      const report = new ChangedReport(language);
      scoresAbove(report, numbers(25));
      report.replace(report.control(`criterion.${gone}.score`), text('4'));
      report.lose(`criterion.${gone}.score`);
      expect(read(report).silent).toEqual([]);
    },
  );

  it('has its scores behind the other fields where they all are', () => {
    const report = new ChangedReport(language);
    for (const number of numbers(25)) {
      const score = report.paragraph(`criterion.${number}.score`);
      const last = report.paragraph(`criterion.${number}.recommendations`);
      last.parentNode?.insertBefore(score, last.nextSibling);
    }
    expect(read(report)).toEqual(right);
  });

  it.each(['behind the criteria', 'at the end'] as const)('has its key development needs %s', (place) => {
    const report = new ChangedReport(language);
    const last = report.paragraph('criterion.25.recommendations');
    needsAfter(report, place === 'at the end' ? null : last);
    expect(read(report)).toEqual(right);
  });

  it.each(['before the criteria', 'behind the summary'] as const)(
    'has its summary under its title where another list of scores stands %s',
    (place) => {
      const report = new ChangedReport(language);
      const before = place === 'before the criteria' ? report.heading(1) : report.body.lastChild;
      report.insertBefore(before as ReturnType<ChangedReport['heading']>, listedScores(report));
      expect(read(report)).toMatchObject({ silent: [], told: [] });
    },
  );

  it('asks which of two lists is the summary where neither has its title', () => {
    const report = new ChangedReport(language);
    report.insertBefore(report.heading(1), listedScores(report));
    for (const run of [...report.document.getElementsByTagName('w:t')])
      if (/^(Kooste arvioinnin pisteistä|Sammanfattning av bedömningspoängen)/u.test(run.textContent ?? ''))
        run.textContent = 'x';
    expect(read(report).silent).toEqual([]);
  });

  it('is read right with a signature between its last criterion and its needs', () => {
    const report = new ChangedReport(language);
    const last = report.paragraph('criterion.25.recommendations');
    needsAfter(report, last);
    report.insertAfter(last, paragraph(text('X: ') + control(report, text('x'))));
    expect(read(report)).toMatchObject({ silent: [] });
  });
});
