/** A text with another put in place of a stretch of it, and where the cursor stands then. */
export interface Inserted {
  readonly text: string;
  readonly cursor: number;
}

const needsSpace = (before: string): boolean => before !== '' && !/\s$/u.test(before);

/** Puts a snippet in place of the stretch; words stay apart from their neighbours. */
export function insertAt(text: string, snippet: string, start: number, end: number): Inserted {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const own = `${needsSpace(before) ? ' ' : ''}${snippet}`;
  const gap = /^[\p{L}\p{N}]/u.test(after) ? ' ' : '';
  return { text: before + own + gap + after, cursor: before.length + own.length };
}
