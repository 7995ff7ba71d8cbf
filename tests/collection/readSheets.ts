import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

type SheetCell = string | number | null;

/** "AB12" names the 28th cell of its row. */
const placeOf = (name: string): number =>
  Array.from(name.replace(/\d/gu, ''), (letter) => letter.charCodeAt(0) - 64).reduce(
    (place, letter) => 26 * place + letter,
    0,
  );

/** Excel writes what XML can't hold, and what looks like such a code, as a code. */
const decoded = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The rows of the sheets of an Excel file, all equally long, with values as Excel reads them: a day is a number. */
export function readSheets(excel: Uint8Array): SheetCell[][][] {
  const parts = unzipSync(excel);
  const all = (part: string, name: string): Element[] => [
    ...new DOMParser()
      .parseFromString(strFromU8(parts[part] ?? new Uint8Array()), 'text/xml')
      .getElementsByTagName(name),
  ];
  const strings = all('xl/sharedStrings.xml', 'si').map(({ textContent }) => decoded(textContent ?? ''));
  const valueOf = (cell: Element): SheetCell => {
    const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
    if (value === '') return null;
    return cell.getAttribute('t') === 's' ? (strings[Number(value)] ?? null) : Number(value);
  };
  const cellsOf = (row: Element): Map<number, SheetCell> =>
    new Map(
      [...row.getElementsByTagName('c')].map((cell) => [
        placeOf(cell.getAttribute('r') ?? ''),
        valueOf(cell),
      ]),
    );
  const rowsOf = (sheet: string): SheetCell[][] => {
    const rows = all(sheet, 'row').map(cellsOf);
    const width = Math.max(0, ...rows.flatMap((row) => [...row.keys()]));
    return rows.map((row) => Array.from({ length: width }, (_, at) => row.get(at + 1) ?? null));
  };
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .toSorted()
    .map(rowsOf);
}
