import type { CollectedReport, CollectedFile } from '../../src/collection/entry';
import { markSameAssessments } from '../../src/collection/sameAssessment';
import {
  byDueDay,
  coursesOf,
  inYear,
  lastChange,
  spreadOf,
  unitsOf,
  yearsOf,
} from '../../src/collection/units';
import { entryOf } from './entries';

const totals = (entries: readonly CollectedFile[]) =>
  unitsOf(entries).map(({ name, reports }) => [name, reports.map(({ report }) => report.total)]);

const report = (unit: string, day: string, total: number, more: Partial<CollectedReport> = {}) =>
  entryOf({ unit, assessed: { first: day, last: day }, total, ...more });

describe('the units', () => {
  it('are known by their names, however they are cased and spaced, with their reports by day', () => {
    const entries = [
      report('Enhet  A', '2026-05-05', 101),
      report('enhet a', '2025-05-05', 80),
      report('Enhet B', '2025-06-06', 90),
    ];
    expect(totals(entries)).toEqual([
      ['Enhet  A', [80, 101]],
      ['Enhet B', [90]],
    ]);
  });

  it('have only reports of which unit and day are known', () => {
    const noDay = entryOf({ unit: 'A', assessed: null, reported: null, total: 80 });
    const byReport = entryOf({ unit: 'B', assessed: null, reported: '2026-01-02', total: 81 });
    expect(totals([noDay, report('', '2026-01-01', 80), byReport])).toEqual([['B', [81]]]);
  });

  it('count copies of an assessment once, and the copies say whose they are', () => {
    const entries = markSameAssessments([
      { ...report('A', '2026-01-01', 80), file: '1.docx' },
      { ...report('a', '2026-01-01', 81), file: '2.docx' },
    ]);
    expect(entries.map(({ problems }) => problems)).toEqual([
      [],
      [{ kind: 'sameAssessment', file: '1.docx', hasSameScores: true }],
    ]);
    expect(totals(entries)).toEqual([['A', [80]]]);
  });

  it('count the report, not the draft of it that comes before it by name, and say where scores differ', () => {
    const full = Array.from({ length: 25 }, () => 4 as const);
    const copy = (file: string, more: Partial<CollectedReport>): CollectedFile => ({
      ...report('A', '2026-01-01', 100, more),
      file,
    });
    const entries = markSameAssessments([
      copy('a luonnos.docx', { scores: full.map((score, at) => (at === 3 ? null : score)), total: null }),
      copy('a.docx', { scores: full, reported: '2026-01-20' }),
      copy('b.docx', { scores: full, reported: '2026-02-01', total: 101 }),
      copy('c.docx', { scores: full, reported: null }),
    ]);
    const isCopyOf = (hasSameScores: boolean) => [{ kind: 'sameAssessment', file: 'b.docx', hasSameScores }];
    expect(entries.map(({ problems }) => problems)).toEqual([
      ...[isCopyOf(false), isCopyOf(true), [], isCopyOf(true)],
    ]);
    expect(totals(entries)).toEqual([['A', [101]]]);
  });

  it('count a report beside one of other criteria of the same day', () => {
    const latu: CollectedFile = {
      ...report('A', '2026-01-01', 80),
      problems: [{ kind: 'otherCriteria', set: 'latu' }],
    };
    const entries = markSameAssessments([latu, report('A', '2026-01-01', 90)]);
    expect(entries[1]?.problems).toEqual([]);
    expect(totals(entries)).toEqual([['A', [90]]]);
  });

  it('are one assessment where their days overlap, unless a range is too long for a visit', () => {
    const on = (file: string, first: string, last: string): CollectedFile => ({
      ...report('A', last, 80, { assessed: { first, last } }),
      file,
    });
    const same = markSameAssessments([
      on('1.docx', '2025-12-01', '2025-12-02'),
      on('2.docx', '2025-12-02', '2025-12-03'),
      on('3.docx', '2025-12-04', '2025-12-05'),
      on('4.docx', '2024-12-04', '2025-12-31'),
      on('5.docx', '2025-06-04', '2025-12-31'),
    ]).map(({ problems }) => problems);
    expect(same).toEqual([
      ...[[], [{ kind: 'sameAssessment', file: '1.docx', hasSameScores: true }], [], []],
      [{ kind: 'sameAssessment', file: '4.docx', hasSameScores: true }],
    ]);
  });

  it('leave out reports of other criteria', () => {
    const latu: CollectedFile = {
      ...report('A', '2026-01-01', 80),
      problems: [{ kind: 'otherCriteria', set: 'latu' }],
    };
    expect(unitsOf([latu])).toEqual([]);
  });
});

describe('the pictures', () => {
  const units = unitsOf([
    report('A', '2025-02-01', 80, { scores: [1, 5], due: '2025-08-01' }),
    report('A', '2026-02-01', 90, { scores: [2, null], due: '2026-08-01' }),
    report('A', '2026-09-01', 70, { scores: [3, 5], due: '2027-03-01' }),
    report('B', '2026-03-01', 100, { scores: [3, 4], due: '2027-03-01' }),
    report('C', '2026-03-01', 77, { scores: [5, 4], due: null }),
    report('C', '2026-09-01', 97, { scores: [5, 4], due: '2027-01-01' }),
  ]);

  it('have the last total of each unit and year', () => {
    expect(yearsOf(units)).toEqual(['2025', '2026']);
    const [first] = units;
    if (!first) throw new Error('There is no unit.');
    expect(inYear(first, '2026')?.report.total).toBe(70);
    expect(inYear(first, '2024')).toBeNull();
  });

  it('have the spread of a criterion over the latest assessments', () => {
    expect(spreadOf(units, 1)).toEqual({ number: 1, counts: [0, 0, 2, 0, 1], mean: 11 / 3 });
    expect(spreadOf(units, 3)).toEqual({ number: 3, counts: [0, 0, 0, 0, 0], mean: null });
  });

  it('have the units with two totals or more, the greatest loss first', () => {
    expect(coursesOf(units).map((course) => [course.unit.name, lastChange(course)])).toEqual([
      ['A', -20],
      ['C', 20],
    ]);
  });

  it('have who is due first, and who is not known to be due last', () => {
    const unknown = unitsOf([report('D', '2026-01-01', 80, { due: null })]);
    expect(byDueDay([...unknown, ...units]).map(({ name }) => name)).toEqual(['C', 'A', 'B', 'D']);
  });
});
