import { asText } from '../csv';
import { escapeAttribute } from '../markup';
import type { Profile, ProfileSection } from './profile';
import { formatAverage } from './profile';

/** The words of the table, in the language of whoever reads it. */
export interface ProfileWords {
  readonly number: string;
  readonly criterion: string;
  readonly section: string;
  readonly score: string;
  readonly average: string;
  readonly total: string;
  readonly level: string;
}

export type TableRow = readonly string[];

const sectionRows = ({ bars }: ProfileSection): TableRow[] =>
  bars.map(({ number, name, section, score }) => [String(number), name, section, String(score ?? '')]);

/**
 * The profile as a table of four columns: heading, 25 criteria, the sections' averages, total and level. What is open
 * is "".
 */
export function profileTable({ sections, total }: Profile, words: ProfileWords): TableRow[] {
  return [
    [words.number, words.criterion, words.section, words.score],
    ...sections.flatMap(sectionRows),
    ...sections.map(({ name, average }) => [
      '',
      words.average,
      name,
      average === null ? '' : formatAverage(average),
    ]),
    ['', words.total, '', String(total.total ?? '')],
    ['', words.level, '', total.level?.name ?? ''],
  ];
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const oneLine = (cell: string): string => cell.replace(/\s+/gu, ' ').trim();

/** For the clipboard: cells between tabs, each in one line. */
export const formatTabbed = (rows: readonly TableRow[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => asText(oneLine(cell)))
        .map((cell) => (cell.startsWith('"') ? quoted(cell) : cell))
        .join('\t'),
    )
    .join('\r\n');

/** For the clipboard, for programs that accept markup: the content of a cell is plain text there, too. */
export function formatHtml(rows: readonly TableRow[]): string {
  const lines = rows.map((row, index) => {
    const tag = index === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}>${escapeAttribute(asText(oneLine(cell)))}</${tag}>`).join('')}</tr>`;
  });
  return `<meta charset="utf-8"><table>${lines.join('')}</table>`;
}

/**
 * For Excel with Finnish or Swedish settings: semicolons, decimal commas, and a byte order mark, without which it
 * reads ä as two letters.
 */
export const formatCsv = (rows: readonly TableRow[]): string =>
  `\ufeff${rows
    .map((row) =>
      row
        .map(asText)
        .map((cell) => (/[;"\r\n\t]|^\s|\s$/u.test(cell) ? quoted(cell) : cell))
        .join(';'),
    )
    .join('\r\n')}\r\n`;
