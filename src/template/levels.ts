import type { Level } from '../assessment/level';
import { madeOnce } from '../words/madeOnce';
import { oneOf } from '../words/oneOf';
import type { KnownWords } from '../words/reportWords';
import { tidy } from './fold';
import type { Line } from './reading';

const range = /^(\d{1,3})\s*[-‐‑–—−]\s*(\d{1,3})\s*\p{L}{0,8}\.?\s*[=:–—‐‑-]\s*(\p{L}.*)$/iu;
const patterns = madeOnce((words: KnownWords) => {
  const known = words.map(({ typed }) => typed.levels);
  const or = oneOf(known.flatMap((level) => level.or));
  const below = oneOf(known.flatMap((level) => level.below));
  const named = String.raw`\s*[=:–—‐‑-]\s*(\p{L}.*)$`;
  return {
    orLess: new RegExp(String.raw`^(\d{1,3})\s*(?:\p{L}+\s+)?${or}\s+\p{L}+${named}`, 'iu'),
    below: new RegExp(String.raw`^${below}\s+(\d{1,3})\s*\p{L}{0,8}\.?${named}`, 'iu'),
  };
});

function parseLevel(text: string, words: KnownWords): Level | null {
  const { orLess, below } = patterns(words);
  const between = range.exec(text);
  if (between) return { from: Number(between[1]), to: Number(between[2]), name: between[3] ?? '' };
  const least = orLess.exec(text);
  if (least) return { from: 0, to: Number(least[1]), name: least[2] ?? '' };
  const under = below.exec(text);
  return under && { from: 0, to: Number(under[1]) - 1, name: under[2] ?? '' };
}

/** Each line's text; the cells of a table row as one text, with "=" between them. */
function rowTexts(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  let row = '';
  let column = -1;
  for (const { lead, cell } of lines) {
    const text = tidy(lead.replace(/\t/gu, ' = '))
      .replace(/^(?:= )+|(?: =)+$/gu, '')
      .replace(/=(?: =)+/gu, '=');
    const now = cell ? `${cell.table}/${cell.row}` : '';
    const goesOn = now !== '' && now === row && cell?.column !== column;
    if (text !== '' && goesOn) texts.push(`${texts.pop() ?? ''} = ${text}`);
    else if (text !== '') texts.push(text);
    if (text !== '') [row, column] = [now, cell?.column ?? -1];
  }
  return texts;
}

/** Reads the table of levels, e.g. "100–114 = hyvä taso", from the lines after the criteria; highest first. */
export const readLevels = (lines: readonly Line[], words: KnownWords): Level[] =>
  rowTexts(lines)
    .flatMap((text) => parseLevel(text, words) ?? [])
    .sort((left, right) => right.from - left.from);

/** Whether every total from 25 to 125 has just one level. */
export function coversAllTotals(levels: readonly Level[]): boolean {
  const totals = Array.from({ length: 101 }, (_, index) => index + 25);
  return totals.every((total) => levels.filter(({ from, to }) => from <= total && total <= to).length === 1);
}
