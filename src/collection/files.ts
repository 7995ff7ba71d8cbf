import type { SheetData, Sheet } from 'write-excel-file/universal';
import type { IsoDate } from '../assessment/dates/calendar';
import { formatRows } from '../assessment/csv';
import type { PaneLanguage } from '../words/paneLanguage';
import type { CollectedFile } from './entry';
import type { Column, TableCell } from './table';
import { cellsOf, needColumns, needRows, reportColumns } from './table';
import type { CollectionTexts } from './texts/collectionTexts';

const isDay = (cell: TableCell): cell is { readonly day: IsoDate } =>
  typeof cell === 'object' && cell !== null;

const formatCell = (cell: TableCell): string => {
  if (cell === null) return '';
  if (isDay(cell)) return cell.day;
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
};

/** The table in texts, heads first: days as "2026-06-24", decimal commas. */
export function collectionRows(
  entries: readonly CollectedFile[],
  texts: CollectionTexts,
  language: PaneLanguage,
): string[][] {
  const columns = reportColumns(texts, language);
  const rows = cellsOf(columns, entries).map((row) => row.map(formatCell));
  return [columns.map(({ head }) => head), ...rows];
}

/** The table as CSV; days as "2026-06-24". */
export function formatCollectionCsv(
  entries: readonly CollectedFile[],
  texts: CollectionTexts,
  language: PaneLanguage,
): string {
  const columns = reportColumns(texts, language);
  const rows = cellsOf(columns, entries).map((row) => row.map((cell) => (isDay(cell) ? cell.day : cell)));
  return formatRows([columns.map(({ head }) => head), ...rows]);
}

/** The entries as JSON, texts to the character as the reports have them. */
export const formatCollectionJson = (entries: readonly CollectedFile[]): string =>
  `${JSON.stringify({ reports: entries }, null, 2)}\n`;

/** Characters that XML can't hold, and so no spreadsheet. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** The most that a cell of Excel holds. */
const longestCell = 32_767;

/** A text that goes on beyond its cell says so; none ends in half a character. */
const fitting = (text: string): string =>
  text.length <= longestCell ? text : `${text.slice(0, longestCell - 1).replace(/[\ud800-\udbff]$/u, '')}…`;

/**
 * Excel takes "_x0041_" for "A": the underscore before what looks like such a code is written as a code itself. A text
 * that is the name of a property of every object gets a space, since the library would find it among its own texts.
 */
const coded = (text: string): string =>
  text in {} ? `${text} ` : text.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_');

/** A text is always a text, whatever it begins with: only a cell of the type "Formula" is one. */
function sheetCell(cell: TableCell): SheetData[number][number] {
  if (cell === null) return null;
  if (isDay(cell))
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'd.m.yyyy', alignVertical: 'top' };
  if (typeof cell === 'number') return { type: Number, value: cell, alignVertical: 'top' };
  const value = coded(fitting(cell.replace(unwritable, '').replace(/\r\n?/gu, '\n')));
  return { type: String, value, alignVertical: 'top', wrap: true };
}

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet<Blob> {
  const headRow = columns.map(({ head }) => ({
    ...{ type: String, value: head, fontWeight: 'bold' as const },
    ...{ wrap: true, alignVertical: 'top' as const },
  }));
  return {
    sheet: name,
    data: [headRow, ...cellsOf(columns, rows).map((row) => row.map(sheetCell))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

/** The table as an Excel file: a sheet with a row for each report, and one with a row for each development need. */
export async function formatCollectionExcel(
  entries: readonly CollectedFile[],
  texts: CollectionTexts,
  language: PaneLanguage,
): Promise<Blob> {
  // Loaded when it is asked for: it weighs more than the rest of the collection.
  const { default: writeExcel } = await import('write-excel-file/universal');
  return writeExcel([
    sheetOf(texts.sheets.reports, reportColumns(texts, language), entries),
    sheetOf(texts.sheets.needs, needColumns(texts), needRows(entries)),
  ]).toBlob();
}
