import { oneOf } from '../../words/oneOf';
import { spreadsheetWords } from '../../words/spreadsheetWords';
import { plainText } from '../../characters/plain';

const { sums, loneSums, headings } = spreadsheetWords;

const literally = (words: readonly string[]): string =>
  oneOf(words.map((word) => word.replaceAll('.', String.raw`\.`)));
const sumPattern = new RegExp(String.raw`^(?:${literally(sums)})(?![\p{L}\p{N}])`, 'u');
/**
 * Behind a sum's name: a colon, an equals sign, or figures and units as in "n = 12" and "(kpl)". A figure begins only
 * where none ends: each text can be read in one way, in linear time.
 */
const lonePattern = new RegExp(
  String.raw`^(?:${literally(loneSums)}) ?[:=]?(?: ?(?<![\d.,])[\d.,]+(?: ?%)?| ?\([^()]*\))*$`,
  'u',
);
const known: ReadonlySet<string> = new Set(headings);

const folded = (cell: string): string => plainText(cell).toLowerCase();

/** Whether a row of a pasted table is a sum or a mean of the others, by the first of its cells that holds anything. */
export function isSumRow(cells: readonly string[]): boolean {
  const name = cells.map(folded).find((cell) => cell !== '') ?? '';
  return sumPattern.test(name) || lonePattern.test(name);
}

/** Whether a cell is the name of a column: "Työtyyppi", "Yritys / työnantaja", "Arbetsgivare (namn)". */
export const isColumnName = (cell: string): boolean =>
  folded(cell)
    .replace(/[:.]$/u, '')
    .split(/[/()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => known.has(part)) && folded(cell) !== '';
