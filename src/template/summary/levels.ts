import type { Level } from '../../assessment/level';
import { highestScore } from '../../assessment/score';
import { quickPattern } from '../../characters/quickPattern';
import { anyCase } from '../../words/anyCase';
import { criteriaCount } from '../../words/criteriaCount';
import { madeOnce } from '../../words/madeOnce';
import type { KnownWords } from '../../words/reportWords';
import type { TypedWords } from '../../words/typedWords';
import { tidy } from '../lines/fold';
import type { Occasion } from '../lines/occasions';
import { headingOccasion, ofThisTime } from '../lines/occasions';
import type { Line } from '../lines/reading';

/** All texts are spaced once. */
const named = String.raw` ?[=:\p{Pd}] ?([\p{L}].*)$`;
const range = quickPattern(String.raw`^(\d{1,3}) ?[\p{Pd}−] ?(\d{1,3}) ?[\p{L}]{0,8}\.?${named}`);
const patterns = madeOnce((words: KnownWords) => {
  const known = words.map(({ typed }) => typed.levels);
  const or = anyCase(known.flatMap((level) => level.or));
  const below = anyCase(known.flatMap((level) => level.below));
  const more = anyCase(known.flatMap((level) => level.more));
  return {
    orMore: quickPattern(String.raw`^(\d{1,3}) ?(?:[\p{L}]+ )?${or} ${more}${named}`),
    orLess: quickPattern(String.raw`^(\d{1,3}) ?(?:[\p{L}]+ )?${or} [\p{L}]+${named}`),
    below: quickPattern(String.raw`^${below} (\d{1,3}) ?[\p{L}]{0,8}\.?${named}`),
  };
});

const highestTotal = 125;

/** A table's third column explains the level. */
const nameOf = (text = ''): string => (text.split(' = ')[0] ?? '').trim();

function parseRange(text: string, words: KnownWords): Level | null {
  if (!/\d/.test(text)) return null;
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

/** A range from more to less is none. */
function parseLevel(text: string, words: KnownWords): Level | null {
  const level = parseRange(text, words);
  return level && level.from <= level.to ? level : null;
}

interface Row {
  readonly text: string;
  readonly isInTable: boolean;
}

/** Each line's text; the cells of a table row as one text, with "=" between them. */
function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let row = '';
  let column = -1;
  for (const { lead, cell } of lines) {
    const text = lead
      .split('\t')
      .map(tidy)
      .filter((part) => part !== '')
      .join(' = ');
    const now = cell ? `${cell.table}/${cell.row}` : '';
    const goesOn = text !== '' && now !== '' && now === row && cell?.column !== column;
    const before = goesOn ? `${rows.pop()?.text ?? ''} = ` : '';
    if (text !== '') rows.push({ text: before + text, isInTable: now !== '' });
    if (text !== '') [row, column] = [now, cell?.column ?? -1];
  }
  return rows;
}

const overlap = (left: Level, right: Level): boolean => left.from <= right.to && right.from <= left.to;

/** The levels that follow each other without overlapping, and the assessment that a heading says they are of. */
interface LevelTable {
  readonly levels: Level[];
  readonly occasion: Occasion | null;
}

/** More are no report's. */
const mostTables = 5;

function tablesIn(rows: readonly Row[], { words, typed }: LevelWords): LevelTable[] {
  const tables: LevelTable[] = [];
  let occasion: Occasion | null = null;
  for (const { text, isInTable } of rows) {
    const level = parseLevel(text, words);
    const open = tables.at(-1);
    if (!level) occasion = (isInTable ? null : headingOccasion(text, typed)) ?? occasion;
    else if (!open || open.levels.some((other) => overlap(other, level)))
      tables.push({ levels: [level], occasion });
    else open.levels.push(level);
  }
  return tables;
}

const isSame = (one: Level, other: Level): boolean => one.from === other.from && one.to === other.to;

/** The words of all languages, and what is typed in the document's own. */
interface LevelWords {
  readonly words: KnownWords;
  readonly typed: TypedWords;
}

/**
 * Reads the table of levels, e.g. "100–114 = hyvä taso", from the lines after the criteria; highest first. Of several
 * tables the one of this assessment; where no heading tells, the levels on which they do not contradict each other.
 */
export function readLevels(lines: readonly Line[], known: LevelWords): Level[] {
  const tables = tablesIn(rowsOf(lines), known).slice(0, mostTables);
  const own = ofThisTime(tables, ({ occasion }) => occasion);
  const all = (own ? [own] : tables).flatMap(({ levels }) => levels);
  const isFirst = (level: Level, at: number): boolean => all.findIndex((one) => isSame(one, level)) === at;
  const isSure = (level: Level): boolean => all.every((one) => isSame(one, level) || !overlap(one, level));
  return all
    .filter((level, at) => isFirst(level, at) && isSure(level))
    .sort((left, right) => right.from - left.from);
}

/** Whether every total from all 1 to all 5 has just one level. */
export function coversAllTotals(levels: readonly Level[]): boolean {
  const count = criteriaCount * (highestScore - 1) + 1;
  const totals = Array.from({ length: count }, (_, index) => criteriaCount + index);
  return totals.every((total) => levels.filter(({ from, to }) => from <= total && total <= to).length === 1);
}
