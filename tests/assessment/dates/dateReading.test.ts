import fc from 'fast-check';
import { addMonths, daysBetween, formatDate, isoDate } from '../../../src/assessment/dates/calendar';
import { parseDates } from '../../../src/assessment/dates/dateReading';

describe('parseDates', () => {
  it.each<[text: string, first: string, last: string]>([
    ['24.6.2026', '2026-06-24', '2026-06-24'],
    [' 24. 6. 2026. ', '2026-06-24', '2026-06-24'],
    ['24.06.26', '2026-06-24', '2026-06-24'],
    ['24.-25.6.2026', '2026-06-24', '2026-06-25'],
    ['24.–25.6.2026', '2026-06-24', '2026-06-25'],
    ['24–25.6.2026', '2026-06-24', '2026-06-25'],
    ['24.6.–1.7.2026', '2026-06-24', '2026-07-01'],
    ['24.6. - 1.7.2026', '2026-06-24', '2026-07-01'],
    ['30.12.2025–2.1.2026', '2025-12-30', '2026-01-02'],
    ['24. ja 26.6.2026', '2026-06-24', '2026-06-26'],
    ['24., 25. ja 30.6.2026', '2026-06-24', '2026-06-30'],
    ['24.6.2026\n1.7.2026', '2026-06-24', '2026-07-01'],
    ['24 juni 2026', '2026-06-24', '2026-06-24'],
    ['den 24 juni 2026', '2026-06-24', '2026-06-24'],
    ['24:e juni 2026', '2026-06-24', '2026-06-24'],
    ['24–25 juni 2026', '2026-06-24', '2026-06-25'],
    ['24 juni till 1 juli 2026', '2026-06-24', '2026-07-01'],
    ['24 och 25 sept. 2026', '2026-09-24', '2026-09-25'],
    ['24/6 2026', '2026-06-24', '2026-06-24'],
    ['24. kesäkuuta 2026', '2026-06-24', '2026-06-24'],
    ['24.–25. KESÄKUUTA 2026', '2026-06-24', '2026-06-25'],
    ['24. kesä\u00adkuuta\u00a02026', '2026-06-24', '2026-06-24'],
    ['30. marraskuuta – 1. joulukuuta 2026', '2026-11-30', '2026-12-01'],
    ['2026-06-24', '2026-06-24', '2026-06-24'],
    ['2026-06-24 – 2026-06-25', '2026-06-24', '2026-06-25'],
    ['ke 24.6.2026 klo 9–15.30 ja to 25.6.2026 klo 9', '2026-06-24', '2026-06-25'],
    ['onsdag 24.6.2026 kl. 9–15', '2026-06-24', '2026-06-24'],
    ['24.6.2026 (etäyhteydellä)', '2026-06-24', '2026-06-24'],
    ['ma–ti 22.–23.6.2026', '2026-06-22', '2026-06-23'],
    ['maanantai – tiistai 22.–23.6.2026', '2026-06-22', '2026-06-23'],
    ['ma ja ti 22. ja 23.6.2026', '2026-06-22', '2026-06-23'],
    ['ma, ti ja to 22., 23. ja 25.6.2026', '2026-06-22', '2026-06-25'],
    ['mån–tis 22–23.6.2026', '2026-06-22', '2026-06-23'],
    ['mån. och tis. 22–23 juni 2026', '2026-06-22', '2026-06-23'],
    ['22.6. klo 9 – 23.6.2026 klo 15', '2026-06-22', '2026-06-23'],
    ['22.6.2026 klo 9.30 – 23.12.2026 klo 15.00', '2026-06-22', '2026-12-23'],
    ['22.6 kl. 9–23.6.2026 kl. 15', '2026-06-22', '2026-06-23'],
    ['22.–23.6.2026 klo 9–16', '2026-06-22', '2026-06-23'],
    ['22.6.2026 (2 pv)', '2026-06-22', '2026-06-22'],
    ['22.–23.6.2026 (yhteensä 1,5 päivää)', '2026-06-22', '2026-06-23'],
    ['22–23.6.2026 (2 dagar)', '2026-06-22', '2026-06-23'],
    ['29.2.2028', '2028-02-29', '2028-02-29'],
  ])('reads "%s"', (text, first, last) => {
    expect(parseDates(text)).toEqual({ kind: 'dates', first, last });
  });

  it.each([
    ['24.6.'],
    ['kesäkuussa 2026'],
    ['29.2.2026'],
    ['31.6.2026'],
    ['24.13.2026'],
    ['25.–24.6.2026'],
    ['30.12.–2.1.2026'],
    ['24.6.2026–1.7.'],
    ['24.6.2026 aamulla'],
    ['2 päivää: 24.–25.6.2026'],
    ['24.6.20266'],
    ['22. (23.6.2026)'],
    ['22.6.2026 (23.6.)'],
    ['6/2026'],
    ['-'],
    ['ma'],
  ])('does not guess at "%s"', (text) => {
    expect(parseDates(text)).toEqual({ kind: 'unreadable', text });
  });

  it('tells an empty text from an unreadable one', () => {
    expect(parseDates(' \n')).toEqual({ kind: 'empty' });
  });

  it('reads back every date as it is written', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(parseDates(formatDate(iso))).toEqual({ kind: 'dates', first: iso, last: iso });
      }),
      { seed: 5 },
    );
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['empty', 'dates', 'unreadable']).toContain(parseDates(text).kind);
      }),
      { seed: 5 },
    );
  });
});

describe('the calendar', () => {
  it.each<[from: string, months: number, to: string]>([
    ['2026-06-24', 6, '2026-12-24'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 6, '2027-06-30'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 12, '2027-12-15'],
  ])('counts from %s by %d months to %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it('counts days over the change of summer time and of the year', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
    expect(daysBetween('2026-06-25', '2026-06-24')).toBe(-1);
  });

  it('knows no day outside of its centuries', () => {
    expect(isoDate(1899, 12, 31)).toBeNull();
    expect(isoDate(2026, 0, 1)).toBeNull();
    expect(isoDate(2026, 2, 0)).toBeNull();
  });
});
