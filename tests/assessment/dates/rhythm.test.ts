import { rhythmOf } from '../../../src/assessment/dates/rhythm';
import { reportOf } from '../comparison/reports';

describe('The rhythm after an assessment', () => {
  it('is a week for comments, four weeks for the report, and half a year or a year until the next one', () => {
    expect(rhythmOf(reportOf(), '2026-10-28')).toEqual([
      { kind: 'comments', date: '2026-11-04' },
      { kind: 'report', date: '2026-11-04' },
      { kind: 'nextAssessment', date: '2027-10-07' },
    ]);
    const fewer = reportOf({ scores: { 1: 3 } });
    expect(rhythmOf(fewer, null).at(-1)).toEqual({ kind: 'nextAssessment', date: '2027-04-07' });
  });

  it('leaves out what can’t be counted yet', () => {
    const undated = reportOf({ texts: { 'front.assessmentDates': '' } });
    expect(rhythmOf(undated, null)).toEqual([]);
    expect(rhythmOf(reportOf({ scores: { 1: null } }), null)).toEqual([
      { kind: 'report', date: '2026-11-04' },
    ]);
  });

  it('goes over the ends of months and years', () => {
    expect(rhythmOf(reportOf({ texts: { 'front.assessmentDates': '10.12.2026' } }), '2028-02-25')).toEqual([
      { kind: 'comments', date: '2028-03-03' },
      { kind: 'report', date: '2027-01-07' },
      { kind: 'nextAssessment', date: '2027-12-10' },
    ]);
  });
});
