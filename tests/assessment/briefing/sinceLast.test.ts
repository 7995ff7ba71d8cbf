import type { NamedReport } from '../../../src/assessment/briefing/sinceLast';
import { sinceLast } from '../../../src/assessment/briefing/sinceLast';
import { reportOf } from '../comparison/reports';
import type { Texts } from '../findings/finishedReport';
import { finishedReport, lettered } from '../findings/finishedReport';

const present = (texts: Texts = {}): NamedReport => ({
  ...finishedReport({ texts }),
  criteria: [],
  names: lettered,
});
const front = (day: string, level: string, ordinal = ''): NamedReport =>
  present({ 'front.previousDate': day, 'front.previousLevel': level, 'front.previousOrdinal': ordinal });

describe('Without the last report', () => {
  it.each([
    ['90 pistettä, kohtalainen taso', 90, 'kohtalainen taso', 9],
    ['103, hyvä taso', 103, 'hyvä taso', -4],
  ])('the front says the total and the level: %s', (words, total, level, change) => {
    expect(sinceLast(front('20.12.2025', words), 99, null)).toEqual({
      ...{ kind: 'known', day: '20.12.2025', total, level, change, moved: null },
    });
  });

  it('the front’s own words are left as they are', () => {
    expect(sinceLast(front('', 'kohtalainen taso, 90'), 99, null)).toEqual({
      ...{ kind: 'stated', day: '', words: 'kohtalainen taso, 90' },
    });
  });

  it.each(['999 hyvä taso', '30 hyvä taso', '130, kohtalainen taso'])(
    'a total that the level does not go with is left in its own words: %s',
    (words) => {
      expect(sinceLast(front('', words), 103, null)).toEqual({ kind: 'stated', day: '', words });
    },
  );

  it('a present report that is not finished has no change', () => {
    expect(sinceLast(front('', '90, kohtalainen taso'), null, null)).toMatchObject({ change: null });
  });

  it.each([
    ['1.', 'first'],
    ['ensimmäinen', 'first'],
    ['2.', 'unknown'],
    ['', 'unknown'],
  ])('a front that says nothing of it and is number %j is %s', (ordinal, kind) => {
    expect(sinceLast(front('–', '-', ordinal), 99, null)).toEqual({ kind });
  });
});

describe('With the last report', () => {
  it('the criteria that moved by most are named, the most first', () => {
    const earlier = reportOf({
      scores: { 1: 1, 2: 5, 3: 3, 4: 3, 5: 2, 6: 5 },
      texts: { 'front.assessmentDates': '6.–7.10.2025' },
    });
    const score = (number: number) => (number === 2 ? 3 : 4);
    const moved = (number: number, before: number) => ({
      ...{ criterion: `${number}. ${lettered.nameOf(number)}`, before, now: score(number) },
    });
    expect(sinceLast(present(), 99, earlier)).toEqual({
      kind: 'known',
      day: '7.10.2025',
      total: 95,
      level: 'kohtalainen taso',
      change: 4,
      moved: {
        risen: { count: 4, most: [moved(1, 1), moved(5, 2)] },
        dropped: { count: 2, most: [moved(2, 5), moved(6, 5)] },
      },
    });
  });

  it('what it lacks is unknown, whatever the front says', () => {
    const earlier = reportOf({ scores: { 7: null }, texts: { 'front.assessmentDates': '' } });
    expect(sinceLast(front('20.12.2025', '90, kohtalainen taso'), 99, earlier)).toMatchObject({
      ...{ kind: 'known', day: '', total: null, level: '', change: null },
    });
  });

  it('nothing is said of how many moved unless all can be compared', () => {
    const earlier = reportOf({ scores: { 7: null } });
    expect(sinceLast(present(), 99, earlier)).toMatchObject({ moved: null });
  });
});
