import type { FieldKey } from '../../../src/assessment/fieldKey';
import type { Finding } from '../../../src/assessment/findings/finding';
import { checkReport, countFindings, fixesOf, isFinished } from '../../../src/assessment/findings/findings';
import type { Change } from './finishedReport';
import { examples, texts } from './findingExamples';
import { finishedReport } from './finishedReport';

const today = '2026-07-20';
const check = (change: Change = {}): Finding[] => checkReport(finishedReport(change), today);

it('finds nothing in a report that is finished', () => {
  expect(check()).toEqual([]);
});

const numbered = examples.map(([kind, has, told, hasNot], index) => ({
  title: `${kind} (${index + 1})`,
  ...{ kind, has, told, hasNot },
}));

describe('a finding', () => {
  it.each(numbered)('is reported: $title', ({ kind, has, told }) => {
    expect(check(has)).toContainEqual(expect.objectContaining({ kind, ...told }));
  });

  it.each(numbered)('is not told of a report that comes close: $title', ({ kind, hasNot }) => {
    expect(check(hasNot).map((one) => one.kind)).not.toContain(kind);
  });

  it.each(numbered.filter(({ told }) => (told.fix ?? []).length > 0))(
    'is gone once it is fixed: $title',
    ({ kind, has }) => {
      const fixed = Object.fromEntries(fixesOf(check(has)).map(({ key, text }) => [key, text]));
      const after = check({ ...has, texts: { ...has.texts, ...fixed } });
      expect(after.map((one) => one.kind)).not.toContain(kind);
    },
  );
});

describe('the check', () => {
  it('tells errors first, then warnings, then notes', () => {
    const found = check({
      texts: {
        'front.meetings': '',
        'front.previousDate': '12/2025',
        'front.method': '',
        'criterion.1.score': '',
        'front.unit': '',
      },
      facts: { comments: 3 },
    });
    const ranks = found.map(({ severity }) => ['error', 'warning', 'note'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted());
    expect(countFindings(found)).toEqual({ error: 5, warning: 3, note: 1 });
  });

  it('names fields only that the document has', () => {
    const lacks: FieldKey[] = ['summary.5', 'criterion.6.score', 'front.assessmentDates'];
    const found = check({ lacks, texts: { 'front.previousDate': '20.12.2026', 'summary.7': '1' } });
    const { texts: present } = finishedReport({ lacks });
    expect(found.flatMap(({ keys }) => keys).filter((key) => !present.has(key))).toEqual([]);
    expect(found.map(({ kind }) => kind)).toContain('previousNotEarlier');
  });

  it('takes the day of the report for the future only where somebody knows today', () => {
    const report = finishedReport(
      texts({ 'front.reportDate': '1.1.2099', 'front.assessmentDates': '1.1.2099' }),
    );
    expect(checkReport(report, null)).toEqual([]);
  });

  it('fixes all sums in one batch, and leaves a row alone that holds the only score', () => {
    const found = check(
      texts({
        ...{ 'summary.1': '5', 'summary.3': '', total: '100', 'summary.pointsAndLevel': '' },
        'front.developmentNeeds.1.score': '4',
      }),
    );
    expect(fixesOf(found)).toEqual([
      { key: 'front.developmentNeeds.1.score', text: '3' },
      { key: 'summary.1', text: '4' },
      { key: 'summary.3', text: '4' },
      { key: 'total', text: '99' },
      { key: 'summary.pointsAndLevel', text: '99 pistettä, kohtalainen taso' },
    ]);
    const rowOnly = check(texts({ 'criterion.5.score': '' }));
    expect(fixesOf(rowOnly).map(({ key }) => key)).not.toContain('summary.5');
  });

  it('says of a document that is no template just that', () => {
    const nothing = {
      ...finishedReport({ problems: [{ kind: 'notTemplate', where: 'document' }] }),
      texts: new Map(),
      levels: [],
    };
    expect(checkReport(nothing, today)).toEqual([
      expect.objectContaining({ kind: 'templateProblem', severity: 'error', keys: [], fix: [] }),
    ]);
  });
});

it.each([
  [{ error: 0, warning: 0, note: 2 }, true],
  [{ error: 1, warning: 0, note: 0 }, false],
  [{ error: 0, warning: 1, note: 0 }, false],
])('A report with %j is finished: %s', (counts, finished) => {
  expect(isFinished(counts)).toBe(finished);
});
