import type { Level } from '../assessment/level';
import { highestScore } from '../assessment/score';
import { quickPattern } from '../characters/quickPattern';
import { anyCase } from '../words/anyCase';
import { criteriaCount } from '../words/criteriaCount';
import { madeOnce } from '../words/madeOnce';
import type { KnownWords } from '../words/reportWords';
import { tidy } from './fold';
import type { Line } from './reading';

const named = String.raw`\s*[=:\p{Pd}]\s*([\p{L}].*)$`;
const range = quickPattern(String.raw`^(\d{1,3})\s*[\p{Pd}−]\s*(\d{1,3})\s*[\p{L}]{0,8}\.?${named}`);
const patterns = madeOnce((words: KnownWords) => {
  const known = words.map(({ typed }) => typed.levels);
  const or = anyCase(known.flatMap((level) => level.or));
  const below = anyCase(known.flatMap((level) => level.below));
  const more = anyCase(known.flatMap((level) => level.more));
  return {
    orMore: quickPattern(String.raw`^(\d{1,3})\s*(?:[\p{L}]+\s+)?${or}\s+${more}${named}`),
    orLess: quickPattern(String.raw`^(\d{1,3})\s*(?:[\p{L}]+\s+)?${or}\s+[\p{L}]+${named}`),
    below: quickPattern(String.raw`^${below}\s+(\d{1,3})\s*[\p{L}]{0,8}\.?${named}`),
  };
});

const highestTotal = 125;

/** A table's third column explains the level. */
const nameOf = (text = ''): string => (text.split(' = ')[0] ?? '').trim();

function parseLevel(text: string, words: KnownWords): Level | null {
  const { orMore, orLess, below } = patterns(words);
  const between = range(text).exec(text);
  if (between) return { from: Number(between[1]), to: Number(between[2]), name: nameOf(between[3]) };
  const most = orMore(text).exec(text);
  if (most) return { from: Number(most[1]), to: highestTotal, name: nameOf(most[2]) };
  const least = orLess(text).exec(text);
  if (least) return { from: 0, to: Number(least[1]), name: nameOf(least[2]) };
  const under = below(text).exec(text);
  return under && { from: 0, to: Number(under[1]) - 1, name: nameOf(under[2]) };
}

/** Each line's text; the cells of a table row as one text, with "=" between them. */
function rowTexts(lines: readonly Line[]): string[] {
  const texts: string[] = [];
  let row = '';
  let column = -1;
  for (const { lead, cell } of lines) {
    const text = lead
      .split('\t')
      .map(tidy)
      .filter((part) => part !== '')
      .join(' = ');
    const now = cell ? `${cell.table}/${cell.row}` : '';
    const goesOn = now !== '' && now === row && cell?.column !== column;
    if (text !== '' && goesOn) texts.push(`${texts.pop() ?? ''} = ${text}`);
    else if (text !== '') texts.push(text);
    if (text !== '') [row, column] = [now, cell?.column ?? -1];
  }
  return texts;
}

const overlap = (left: Level, right: Level): boolean => left.from <= right.to && right.from <= left.to;

/**
 * Reads the table of levels, e.g. "100–114 = hyvä taso", from the lines after the criteria; highest first. A level that
 * overlaps an earlier one belongs to another table, which is not read.
 */
export function readLevels(lines: readonly Line[], words: KnownWords): Level[] {
  const levels: Level[] = [];
  for (const text of rowTexts(lines)) {
    const level = parseLevel(text, words);
    if (level && levels.some((other) => overlap(other, level))) break;
    if (level) levels.push(level);
  }
  return levels.sort((left, right) => right.from - left.from);
}

/** Whether every total from all 1 to all 5 has just one level. */
export function coversAllTotals(levels: readonly Level[]): boolean {
  const count = criteriaCount * (highestScore - 1) + 1;
  const totals = Array.from({ length: count }, (_, index) => criteriaCount + index);
  return totals.every((total) => levels.filter(({ from, to }) => from <= total && total <= to).length === 1);
}
