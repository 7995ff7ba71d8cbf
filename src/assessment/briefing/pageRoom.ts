import type { Briefing, BriefingLevel } from './briefing';
import type { SinceLast } from './sinceLast';

/** How many lines of the report's own texts a page has room for beside its headings, tables and picture. */
export const mostPageLines = 33;

/**
 * Characters in a line across the page, and in the two wide columns of a table, in a letter wider than Word's usual
 * one.
 */
const across = 74;
const columns = { criterion: 23, recommendations: 25, section: 32 } as const;
/** The same of the heading with the result, whose letters are bigger. */
const acrossHeading = 52;
/** What a cell's edges take, in characters. */
const cellEdges = 2;
/** What the page's own words add to a text in its line. */
const own = { front: 20, change: 60, moved: 10, result: 20 } as const;
/** What stands below the name of the level that was reached. */
const reached = 28;

/** How much of the page's width each level has: longer names have wider columns. */
export function levelShares(levels: readonly Pick<BriefingLevel, 'name'>[]): number[] {
  const lengths = levels.map(({ name }) => name.length + 18);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / all);
}

const lines = (characters: number, inLine: number): number => Math.max(1, Math.ceil(characters / inLine));

function changeLines(change: SinceLast): number {
  switch (change.kind) {
    case 'first':
    case 'unknown':
      return 1;
    case 'stated':
      return lines(own.front + change.day.length + change.words.length, across);
    case 'known': {
      const totals = lines(own.change + change.day.length + change.level.length, across);
      const moved = change.moved ? [change.moved.risen, change.moved.dropped] : [];
      const movedLines = moved.map(({ most }) => {
        const named = most.map(({ criterion }) => criterion.length + own.moved);
        return lines(
          named.reduce((sum, length) => sum + length, own.change),
          across,
        );
      });
      return movedLines.reduce((sum, count) => sum + count, totals);
    }
  }
}

/** The levels side by side: the lines of their names, and of what stands below. */
function levelLines({ levels }: Pick<Briefing, 'levels'>): number {
  if (levels.length === 0) return 0;
  const shares = levelShares(levels);
  const most = (length: (name: string) => number): number =>
    Math.max(
      ...levels.map(({ name }, at) =>
        lines(length(name), Math.floor(across * (shares[at] ?? 1)) - cellEdges),
      ),
    );
  return most((name) => name.length) + most(() => reached);
}

/** How many lines the report's own texts take on the page, counted generously. */
export function pageLines(briefing: Briefing): number {
  const { unit, assessed, assessors, level, sections, strengths, needs, sinceLast } = briefing;
  const front = [unit, assessed, ...(assessors === null ? [] : [assessors])];
  const rows = needs.map(({ criterion, recommendations }) =>
    Math.max(
      lines(criterion.length, columns.criterion),
      lines(recommendations.length, columns.recommendations),
    ),
  );
  const counts = [
    lines(own.result + level.length, acrossHeading),
    levelLines(briefing),
    ...sections.map(({ name }) => lines(name.length, columns.section)),
    ...front.map((text) => lines(own.front + text.length, across)),
    ...strengths.map((text) => lines(text.length, across)),
    ...rows,
    changeLines(sinceLast),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
