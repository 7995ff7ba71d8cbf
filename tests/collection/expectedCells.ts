import type { CollectionTexts } from '../../src/collection/texts/collectionTexts';
import type { GeneratedReport, Truth } from './generatedReports';

/** What a cell has to hold: a text, a number, a day or nothing. */
export type KnownCell = string | number | { readonly day: string } | null;

const text = (value: string | null): KnownCell => (value === null || value === '' ? null : value);
const day = (value: string | null): KnownCell => (value === null || value === '' ? null : { day: value });

const nameOfUnit = ({ unit }: Truth): KnownCell => text(unit.replace(/\s+/gu, ' ').trim());
const problemsOf = ({ problems }: GeneratedReport, texts: CollectionTexts): KnownCell =>
  text(problems.map(texts.problem).join('\n'));

/** How many columns the table has: file, problems, seven facts, 25 scores, three sections and seven more. */
const columnCount = 2 + 7 + 25 + 3 + 7;

/**
 * What the row of a report that is known has to hold, in every column. `file` is the name that the table has of it; the
 * texts give the words in which the table says its problems and its language.
 */
export function expectedRow(report: GeneratedReport, file: string, texts: CollectionTexts): KnownCell[] {
  const { truth } = report;
  const own = [file, problemsOf(report, texts)];
  if (truth === null) return [...own, ...Array.from({ length: columnCount - own.length }, () => null)];
  const { error, warning, note } = truth.findings;
  return [
    ...own,
    nameOfUnit(truth),
    ...[truth.reported, truth.from, truth.to].map(day),
    truth.assessors.join('\n'),
    texts.languages[truth.language],
    day(truth.templateDate),
    ...truth.scores,
    ...truth.sections,
    ...[truth.total, text(truth.level), day(truth.due)],
    text(truth.needs.map(({ number, score }) => `${number}. (${score})`).join('\n')),
    ...[error, warning, note],
  ];
}

/** What the sheet of development needs has to hold of a report, a row for each. */
export function expectedNeeds(report: GeneratedReport, file: string, texts: CollectionTexts): KnownCell[][] {
  const { truth } = report;
  if (truth === null) return [];
  return truth.needs.map(({ number, score, recommendations }) => [
    ...[nameOfUnit(truth), day(truth.to), number, `${number}.`, score, text(recommendations)],
    ...[file, problemsOf(report, texts)],
  ]);
}

/** As CSV has it: a text that a spreadsheet could take for a formula is marked as a text. */
export function inCsv(cell: KnownCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell !== 'string') return cell.day;
  return /^[\s\u200b\ufeff"']*[=+\-@＝]/u.test(cell) ? `'${cell}` : cell;
}

/** As Excel has it: days are counted from the end of 1899. */
export const inExcel = (cell: KnownCell): string | number | null =>
  typeof cell === 'object' && cell !== null
    ? (Date.parse(cell.day) - Date.UTC(1899, 11, 30)) / 86_400_000
    : cell;

/** Reads the rows of a CSV with semicolons, as a spreadsheet does. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
