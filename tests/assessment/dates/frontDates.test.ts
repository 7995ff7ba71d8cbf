import fc from 'fast-check';
import { isoDate } from '../../../src/assessment/dates/calendar';
import { parseDates } from '../../../src/assessment/dates/dateReading';
import { formatDates, isFrontDate, readFrontDate } from '../../../src/assessment/dates/frontDates';
import { reportLanguages } from '../../../src/words/reportLanguage';

describe('Days of a report', () => {
  it.each([
    ['one day', '2026-06-24', '2026-06-24', '24.6.2026', '24.6.2026'],
    ['days of a month', '2026-03-12', '2026-03-13', '12.–13.3.2026', '12–13.3.2026'],
    ['days of two months', '2026-06-24', '2026-07-01', '24.6.–1.7.2026', '24.6–1.7.2026'],
    [
      'the same month of two years',
      '2025-12-30',
      '2026-12-02',
      '30.12.2025–2.12.2026',
      '30.12.2025–2.12.2026',
    ],
  ])('are written as the language writes %s', (_, first, last, fi, sv) => {
    expect([formatDates(first, last, 'fi'), formatDates(first, last, 'sv')]).toEqual([fi, sv]);
  });

  it.each(reportLanguages)('are read as they are written in %s', (language) => {
    const day = fc
      .record({ year: fc.integer({ min: 1990, max: 2150 }), month: fc.integer({ min: 1, max: 12 }) })
      .chain(({ year, month }) =>
        fc.integer({ min: 1, max: 28 }).map((date) => isoDate(year, month, date) ?? ''),
      );
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first = '', last = ''] = [one, other].toSorted();
        expect(parseDates(formatDates(first, last, language))).toEqual({ kind: 'dates', first, last });
      }),
    );
  });
});

describe('A field of dates', () => {
  it('is one of three', () => {
    expect((['front.reportDate', 'front.unit', 'total'] as const).map(isFrontDate)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('may say in words that there was no assessment before', () => {
    expect(readFrontDate('front.previousDate', 'ei ole')).toEqual({ kind: 'empty' });
    expect(readFrontDate('front.reportDate', 'ei ole')).toEqual({ kind: 'unreadable', text: 'ei ole' });
    expect(readFrontDate('front.previousDate', 'kesä 2024')).toEqual({
      kind: 'unreadable',
      text: 'kesä 2024',
    });
  });
});
