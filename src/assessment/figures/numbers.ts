import { isBlank as isBlankText, plainText, spacedOnce, visible } from '../../characters/plain';
import { isColumnName } from './pastedRows';

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  /** A number with the sign of percent behind it: 80 for "80 %". */
  | { readonly kind: 'percentage'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly text: string };

const minus = /^[-\u2212\u2013]\s*(?=[\d.,])/u;
/** Digits in one row or in thousands set off by spaces, then decimals after a comma or a point. */
const plain = /^[-+]?(?:\d+|\d{1,3}(?: \d{3})+)?(?:[.,]\d+)?$/u;
/** Both signs, or the same one twice: the last is the decimal one, the others set off thousands. */
const grouped = /^[-+]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/u;

/** What can't be read is shown as it stands. */
const asShown = (text: string): string => spacedOnce(visible(text));

function digitsOf(text: string): string | null {
  if (grouped.test(text)) {
    const decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
    const repeated = /([.,]).*\1/u.test(text) && !(text.includes(',') && text.includes('.'));
    if (repeated) return text.replace(/[.,]/gu, '');
    return `${text.slice(0, decimal).replace(/[.,]/gu, '')}.${text.slice(decimal + 1)}`;
  }
  return plain.test(text) && /\d/u.test(text) ? text.replaceAll(' ', '').replace(',', '.') : null;
}

/**
 * Reads a number as people type and paste it: "12,5", "12.5", "1 234,5" with any kind of space, "80 %".
 * One comma or point is a decimal sign, never a thousands sign. Anything else is unreadable, never guessed.
 */
export function readNumber(text: string): NumberReading {
  const tidied = plainText(text);
  if (tidied === '') return { kind: 'empty' };
  const bare = tidied.replace(/ ?%$/u, '');
  const digits = digitsOf(bare.replace(minus, '-'));
  if (digits === null) return { kind: 'unreadable', text: asShown(text) };
  // Adding 0 turns -0 into 0, which would else be written as "−0".
  return { kind: bare === tidied ? 'number' : 'percentage', value: Number(digits) + 0 };
}

/**
 * The figure for a rule: null when there is none yet, NaN when it can't be read. A percentage is a figure only where
 * one is asked for: "80 %" of the clients is not 80 clients.
 */
export function entryOf(text: string, asks: 'number' | 'percent'): number | 'percentage' | null {
  const reading = readNumber(text);
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'unreadable':
      return NaN;
    case 'percentage':
      return asks === 'percent' ? reading.value : 'percentage';
    case 'number':
      return reading.value;
  }
}

/**
 * A pasted piece of a spreadsheet. `firstRow` is the line, from 1, on which `rows` begins: after a heading it is 2 or
 * more.
 */
export interface PastedTable {
  readonly heading: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
}

const isBlank = (cells: readonly string[]): boolean => cells.every(isBlankText);
/** Words have letters and no digit: what only looks like a mistyped figure is no heading. */
const areWords = (cells: readonly string[]): boolean =>
  /\p{L}/u.test(cells.join('')) && !/\d/u.test(cells.join(''));
/** The first line is a heading where figures follow under words, or where it begins with the name of a column. */
const isHeading = (top: readonly string[], below: readonly (readonly string[])[]): boolean =>
  (areWords(top) && below.some((cells) => cells.some(isFigure))) ||
  (isColumnName(top[0] ?? '') && !top.some(isFigure));
const isFigure = (cell: string): boolean => ['number', 'percentage'].includes(readNumber(cell).kind);

/** Cells that hold line ends or tabs come in quotes, with their own quotes doubled. */
const unquote = (cell: string): string =>
  /^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"').replace(/\s+/gu, ' ') : cell;

function splitCells(text: string): string[][] {
  const cells = text.matchAll(/("(?:[^"]|"")*"(?=\t|\r|\n|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/guy);
  const rows: string[][] = [[]];
  for (const [whole, cell = '', end = ''] of cells) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(unquote(cell).trim());
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

/** Splits what was pasted into rows and cells. Blank lines at both ends go, and so does a heading. */
export function readPaste(text: string): PastedTable {
  const all = splitCells(text);
  const first = all.findIndex((cells) => !isBlank(cells));
  if (first < 0) return { heading: null, rows: [], firstRow: 1 };
  const rows = all.slice(first, all.findLastIndex((cells) => !isBlank(cells)) + 1);
  const [top = [], ...rest] = rows;
  const headed = isHeading(top, rest);
  return { heading: headed ? top : null, rows: headed ? rest : rows, firstRow: first + (headed ? 2 : 1) };
}

/** Where a number stood in what was pasted: its line and its place in the line, both from 1. */
export interface NumberPlace {
  readonly line: number;
  readonly column: number;
}

export interface PastedNumbers {
  /** Those with `spacedThousands` may be several. */
  readonly numbers: readonly (NumberPlace & { readonly value: number; readonly spacedThousands?: true })[];
  readonly unreadable: readonly (NumberPlace & { readonly text: string })[];
}

/** Whether a figure has its thousands set off by spaces: "2 120", which may be 2 and 120 as well. */
const hasSpacedThousands = (cell: string): boolean => /^\d{1,3}(?: \d{3})+$/u.test(plainText(cell));

/** A line that a person typed: "12; 30; 45", "12, 30, 45" and "12 30 45" are three figures, "1 234" is one. */
function splitTyped(cell: string): string[] {
  if (isFigure(cell)) return [cell];
  const parts = cell.split(/;|,\s+/u);
  if (parts.length > 1) return parts;
  const words = cell.split(/\s+/u);
  return words.every(isFigure) ? words : [cell];
}

/**
 * All figures of a pasted column, row or typed list, and those that can't be read or are percentages with their place.
 * Empty cells are passed over.
 */
export function readNumbers(text: string): PastedNumbers {
  const { rows, firstRow } = readPaste(text);
  const cells = rows.flatMap((row, index) =>
    row.flatMap(splitTyped).map((cell, column) => ({
      place: { line: firstRow + index, column: column + 1 },
      reading: readNumber(cell),
      cell,
    })),
  );
  return {
    numbers: cells.flatMap(({ place, reading, cell }) => {
      if (reading.kind !== 'number') return [];
      const spaced = hasSpacedThousands(cell) ? { spacedThousands: true as const } : {};
      return [{ ...place, value: reading.value, ...spaced }];
    }),
    unreadable: cells.flatMap(({ place, reading, cell }) =>
      reading.kind === 'unreadable' || reading.kind === 'percentage'
        ? [{ ...place, text: asShown(cell) }]
        : [],
    ),
  };
}
