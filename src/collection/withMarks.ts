import type { CollectedFile, EntryProblem } from './entry';

/** The entries, each with what is said of it as one of many. */
export const withMarks = (
  entries: readonly CollectedFile[],
  marks: ReadonlyMap<CollectedFile, EntryProblem>,
): CollectedFile[] =>
  entries.map((entry) => {
    const mark = marks.get(entry);
    return mark ? { ...entry, problems: [...entry.problems, mark] } : entry;
  });
