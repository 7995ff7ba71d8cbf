import type { OtherReport } from '../../../src/assessment/comparison/otherReport';
import type { Role } from '../../../src/assessment/comparison/role';
import { noWork } from '../../../src/assessment/workingData';
import type { Beside } from '../../../src/taskpane/compare/beside';
import { agendaOf, circleOf } from '../../../src/taskpane/reconcile/circle';
import { reportOf } from '../../assessment/comparison/reports';

const numbers = (all: readonly { readonly number: number }[]): number[] => all.map(({ number }) => number);

/** Every criterion has a 4 unless another score is given; null takes it away. */
type Scores = NonNullable<NonNullable<Parameters<typeof reportOf>[0]>['scores']>;

const beside = (role: Role, report: OtherReport, id: number): Beside => ({
  id,
  name: `${role} ${id}`,
  file: `${id}.docx`,
  report,
  role,
  warnings: [],
  isComparable: true,
});

function agenda(mine: Scores, others: readonly (readonly [Role, Scores])[], waiting: readonly number[] = []) {
  const own = reportOf({ scores: mine });
  const circle = circleOf(others.map(([role, scores], at) => beside(role, reportOf({ scores }), at)));
  return agendaOf(own, new Map([[5, { ...noWork, settled: true }]]), circle, waiting);
}

const unscored = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [at + 1, null]));

describe('What is to be settled', () => {
  it('is sorted by size: a unit that is three points off comes before colleagues who are one apart', () => {
    const { differing, agreed, settled } = agenda({ 1: 5, 9: 5 }, [
      ['colleague', { 1: 4, 9: 4 }],
      ['selfAssessment', { 3: 1, 9: 2, 12: 3 }],
    ]);
    expect(numbers(differing)).toEqual([3, 9, 1]);
    expect(numbers(settled)).toEqual([5]);
    expect(numbers(agreed)).toHaveLength(25 - 3 - 1);
    expect(numbers(agreed)).toContain(12);
  });

  it('beside the unit alone is what it sees two points or more otherwise, the widest first', () => {
    const { differing, agreed } = agenda({ 3: 3, 9: 4, 12: 5 }, [
      ['selfAssessment', { 3: 5, 9: 1, 12: 1, 14: 3 }],
    ]);
    expect(numbers(differing)).toEqual([12, 9, 3]);
    expect(numbers(agreed)).toContain(14);
  });

  it('has what nobody scored yet at its end', () => {
    const { differing } = agenda({ ...unscored, 7: 4 }, [['selfAssessment', { 7: 1 }]]);
    expect(differing[0]?.number).toBe(7);
    expect(numbers(differing).slice(1, 4)).toEqual([1, 2, 3]);
  });

  it('has a criterion with a choice that has to be looked at again, though it was settled', () => {
    const { differing, settled } = agenda({}, [['colleague', { 2: 1 }]], [5]);
    expect(numbers(differing)).toEqual([2, 5]);
    expect(settled).toEqual([]);
  });

  it('is only what waits where no other report is there', () => {
    const { differing, agreed, settled } = agenda({}, [], [8, 5]);
    expect(numbers(differing)).toEqual([5, 8]);
    expect([...agreed, ...settled]).toEqual([]);
  });
});
