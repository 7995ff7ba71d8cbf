import type { IsoDate } from './calendar';
import { addDays } from './calendar';

/** A whole day in somebody's calendar. */
export interface CalendarDay {
  /** Tells the entry from all others, and is the same when it is given along again. */
  readonly id: string;
  readonly date: IsoDate;
  readonly title: string;
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n?|\n/gu, '\\n');

const day = (date: IsoDate): string => date.replaceAll('-', '');

/** Of bytes, as RFC 5545 has lines folded. */
const longestLine = 75;
const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** The line, going on in further ones that begin with a space where it is too long; no character is parted. */
function folded(line: string): string {
  let bytes = 0;
  let text = '';
  for (const character of line) {
    const more = bytesOf(character);
    const isFull = bytes + more > longestLine;
    text += isFull ? `\r\n ${character}` : character;
    bytes = isFull ? 1 + more : bytes + more;
  }
  return text;
}

const eventLines = ({ id, date, title }: CalendarDay, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(id)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${day(date)}`,
  `DTEND;VALUE=DATE:${day(addDays(date, 1))}`,
  `SUMMARY:${escaped(title)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The days as a calendar file (RFC 5545); `madeAt` is when it was made, as an ISO time in UTC. */
export function formatCalendarFile(days: readonly CalendarDay[], madeAt: string): string {
  const stamp = madeAt.replace(/[-:]|\.\d+/gu, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IPS-laatuarviointi//IPS quality assessment//FI',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((one) => eventLines(one, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
