import { byUrgency, changeSince } from '../../../src/assessment/comparison/change';
import { reportOf } from './reports';

describe('the change since an earlier report', () => {
  const earlier = reportOf({ scores: { 1: 3, 2: 5, 3: 2, 4: 3, 7: 5, 9: 1 } });
  const present = reportOf({ scores: { 1: 3, 2: 4, 3: 4, 4: null, 7: 2, 9: 1, 20: 5 } });
  const change = changeSince(earlier, present);
  const of = (number: number) => change.criteria[number - 1];

  it('is reported for each criterion', () => {
    expect(of(1)).toEqual({ number: 1, before: 3, now: 3, change: 0, course: 'stillLow' });
    expect(of(2)).toEqual({ number: 2, before: 5, now: 4, change: -1, course: 'dropped' });
    expect(of(3)).toEqual({ number: 3, before: 2, now: 4, change: 2, course: 'risen' });
    expect(of(4)).toEqual({ number: 4, before: 3, now: null, change: null, course: 'open' });
    expect(of(5)).toEqual({ number: 5, before: 4, now: 4, change: 0, course: 'same' });
  });

  it('compares the sections by the criteria that both have scored', () => {
    // 4 is open: seven criteria of the second section, 5, 1 and five times 4 before; 2, 1 and five times 4 now.
    expect(change.sections).toEqual([
      { name: 'STAFF', before: 3.3, now: 3.7, compared: 3 },
      { name: 'ORDER', before: 3.7, now: 3.3, compared: 7 },
      { name: 'SERVICES', before: 4, now: 4.1, compared: 14 },
    ]);
  });

  it('has no change of the total while a score is missing', () => {
    expect(change.total).toEqual({ before: 95, now: null, change: null });
    expect(change.level).toEqual({ before: expect.objectContaining({ name: 'måttlig nivå' }), now: null });
  });

  it('has the level of each report by its own table, also across languages', () => {
    const finnish = reportOf({
      scores: { 1: 3 },
      more: { language: 'fi', levels: [{ from: 74, to: 99, name: 'kohtalainen taso' }] },
    });
    const { total, level } = changeSince(finnish, reportOf());
    expect(total).toEqual({ before: 99, now: 100, change: 1 });
    expect([level.before?.name, level.now?.name]).toEqual(['kohtalainen taso', 'god nivå']);
  });

  it('comes with what dropped first, most of all first, then with what stayed low', () => {
    expect(
      byUrgency(change.criteria)
        .slice(0, 6)
        .map(({ number }) => number),
    ).toEqual([7, 2, 9, 1, 3, 4]);
  });
});
