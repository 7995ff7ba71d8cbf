import type { Briefing } from './briefing';
import type { SinceLast } from './sinceLast';

/** How many lines of the report's own texts a page has room for beside its headings, tables and picture. */
export const mostPageLines = 24;

/** Characters in a line across the page, and in the two wide columns of a table, in a letter wider than Word's usual one. */
const across = 74;
const columns = { criterion: 23, recommendations: 25 } as const;
/** What the page's own words add to a text in its line. */
const own = { front: 20, change: 60, moved: 10 } as const;

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

/** How many lines the report's own texts take on the page, counted generously. */
export function pageLines({ unit, assessed, assessors, strengths, needs, sinceLast }: Briefing): number {
  const front = [unit, assessed, ...(assessors === null ? [] : [assessors])];
  const rows = needs.map(({ criterion, recommendations }) =>
    Math.max(
      lines(criterion.length, columns.criterion),
      lines(recommendations.length, columns.recommendations),
    ),
  );
  const counts = [
    ...front.map((text) => lines(own.front + text.length, across)),
    ...strengths.map((text) => lines(text.length, across)),
    ...rows,
    changeLines(sinceLast),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}
