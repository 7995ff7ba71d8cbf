/** A cell of a table that is given away: text, a number, or null for nothing. */
export type CsvCell = string | number | null;

/**
 * Spreadsheets take a text that begins with = + - @ (or their full-width forms) for a formula, even if it was pasted
 * or read from CSV, and some look behind spaces, quotation marks and marks that nobody sees. An apostrophe before such
 * a text marks it as text.
 */
export const asText = (text: string): string =>
  /^[\s\p{C}\p{M}"'“”„’‘«»`]*[=+\-@＝＋－＠−]/u.test(text) ? `'${text}` : text;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const needsQuotes = /[;,\t|"\r\n]|^\s|\s$/u;

function formatCell(cell: CsvCell): string {
  if (cell === null) return '';
  // A decimal comma would end the cell where commas separate; quoted, it is a number everywhere it was one before.
  const text = typeof cell === 'number' ? String(cell).replace('.', ',') : asText(cell);
  return needsQuotes.test(text) ? quoted(text) : text;
}

/**
 * Rows for any spreadsheet: semicolons between cells, quotes around a cell with any common separator in it, decimal
 * commas, and a byte order mark, without which Excel reads ä as two letters.
 */
export const formatRows = (rows: readonly (readonly CsvCell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(formatCell).join(';')}\r\n`).join('')}`;
