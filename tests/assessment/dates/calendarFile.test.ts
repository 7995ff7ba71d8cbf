import { formatCalendarFile } from '../../../src/assessment/dates/calendarFile';

const madeAt = '2026-06-24T08:05:09.123Z';

describe('A calendar file', () => {
  it('has whole days, each with an id of its own', () => {
    const file = formatCalendarFile([{ id: 'a@b', date: '2026-12-31', title: 'Raportti' }], madeAt);
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//IPS-laatuarviointi//IPS quality assessment//FI',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20260624T080509Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Raportti',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('takes commas, semicolons and line breaks as signs, never as its own', () => {
    const file = formatCalendarFile(
      [{ id: 'a', date: '2026-01-01', title: 'A, b; c\\d\r\nEND:VEVENT' }],
      madeAt,
    );
    expect(file).toContain('SUMMARY:A\\, b\\; c\\\\d\\nEND:VEVENT\r\n');
  });

  it('folds long lines at 75 bytes, and parts no letter', () => {
    const title = 'Åäö 😀 '.repeat(30);
    const file = formatCalendarFile([{ id: 'a', date: '2026-01-01', title }], madeAt);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });
});
