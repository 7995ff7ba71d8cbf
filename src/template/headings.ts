import { tidyLabel } from './lines/fold';
import type { Candidate, Line, Reading } from './lines/reading';

/** Longer lines are sentences of the template, not headings. */
const longestHeading = 80;

const isBeside = (left: Line['cell'], right: Line['cell']): boolean =>
  left !== null && left.table === right?.table && left.row === right.row && left.column !== right.column;

/** The lines of text between two controls without the labels of controls: those of other columns stand there too. */
function linesAbove(
  candidate: Candidate,
  previous: Candidate,
  labels: ReadonlySet<string>,
  { lines }: Reading,
): readonly Line[] {
  return lines.slice(previous.line + 1, candidate.line).filter(({ lead, cell }) => {
    const text = tidyLabel(lead);
    return text !== '' && !labels.has(text) && !isBeside(cell, candidate.cell);
  });
}

const headingOf = ({ lead }: Line): string => tidyLabel(lead).replace(/^[·•▪–-]\s*/u, '');

const isHeading = (text: string): boolean => text.length <= longestHeading && !/[.!?]$/u.test(text);

/** A heading with a bullet stands below the one without that comes before it. */
const under = (headings: readonly string[], line: Line): readonly string[] => {
  const heading = headingOf(line);
  if (!isHeading(heading)) return headings;
  return line.mark?.kind === 'bullet' ? [...headings.slice(0, 1), heading] : [heading];
};

/**
 * The headings that each control of the front stands under, by its place among the candidates: the outer one first, as
 * the document words them.
 * What stands before the first control is the document's title and heads nothing.
 */
export function headingsOf(
  candidates: readonly Candidate[],
  reading: Reading,
): ReadonlyMap<number, readonly string[]> {
  const labels = new Set(candidates.map((candidate) => tidyLabel(candidate.labels[0]?.text ?? '')));
  let headings: readonly string[] = [];
  return new Map(
    candidates.map((candidate, index) => {
      const previous = candidates[index - 1];
      if (previous) headings = linesAbove(candidate, previous, labels, reading).reduce(under, headings);
      return [candidate.at, headings];
    }),
  );
}
