import { tidy } from './fold';
import type { CriterionStart } from './criterionStart';
import { criterionStart } from './criterionStart';
import type { Lexicon } from './lexicon';
import type { Candidate, Reading } from './reading';

/** One criterion's stretch of the document. */
export interface CriterionZone extends CriterionStart {
  readonly candidates: readonly Candidate[];
  /** The line before which the criterion ends. */
  readonly end: number;
}

/** The document's parts, in order: everything before the first criterion is front. */
export interface Zones {
  readonly front: readonly Candidate[];
  readonly criteria: readonly CriterionZone[];
  /** Later blocks of a criterion that is there already. */
  readonly doubled: readonly CriterionZone[];
  readonly summary: readonly Candidate[];
  /** The line on which the summary begins; the number of lines when there is none. */
  readonly summaryLine: number;
}

export const fieldOf = (candidate: Candidate, lexicon: Lexicon): ReturnType<Lexicon['criterionField']> => {
  for (const text of candidate.labels) {
    const field = lexicon.criterionField(text);
    if (field) return field;
  }
  return null;
};

/** A summary row has its score beside the name; a criterion has its score, and more, below. */
function isRow(
  start: CriterionStart,
  next: Candidate,
  afterNext: Candidate | undefined,
  lexicon: Lexicon,
  reading: Reading,
): boolean {
  const cell = reading.lines[start.line]?.cell;
  const beside =
    next.line === start.line || (cell && next.cell?.table === cell.table && next.cell.row === cell.row);
  return Boolean(beside) && (!afterNext || fieldOf(afterNext, lexicon) !== 'sources');
}

/** For each start, the line of the next one with a known name: its own fields stand before that. */
function nextNamed(starts: readonly CriterionStart[], end: number): number[] {
  const next: number[] = [];
  let line = end;
  for (let index = starts.length - 1; index >= 0; index--) {
    next[index] = line;
    const start = starts[index];
    if (start?.nameKnown) line = start.line;
  }
  return next;
}

/** A known name begins a criterion, the first one only with a field below it (a table of contents has none); a mere number has to go on counting. */
function isCriterion(
  start: CriterionStart,
  hasField: boolean,
  previous: CriterionStart | undefined,
): boolean {
  if (start.nameKnown) return hasField || previous !== undefined;
  return hasField && start.number > (previous?.number ?? 0);
}

/** The line of the summary's heading below the first criterion; the number of lines when there is none. */
function summaryHeading({ lines }: Reading, lexicon: Lexicon, after: number): number {
  const found = lines.find(({ index, lead }) => index > after && lexicon.isSummaryHeading(tidy(lead)));
  return found?.index ?? lines.length;
}

/** Finds where front, criteria and summary begin, by the criteria's numbers and names and by the fields that follow them. */
export function findZones(reading: Reading, lexicon: Lexicon): Zones {
  const { lines, candidates } = reading;
  const starts = lines.flatMap((line) => criterionStart(lines, line, lexicon) ?? []);
  const firstAfter = (line: number): number => {
    let low = 0;
    let high = candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const followingName = nextNamed(starts, lines.length);
  const accepted: CriterionStart[] = [];
  let summaryLine = lines.length;
  for (const [index, start] of starts.entries()) {
    if (start.line >= summaryLine) break;
    const at = firstAfter(start.line);
    const next = candidates[at];
    const own = next && next.line < (followingName[index] ?? 0) ? next : null;
    const field = own && fieldOf(own, lexicon);
    const previous = accepted.at(-1);
    const separated = !previous || firstAfter(previous.line) < at;
    const again = accepted.some(({ number }) => number === start.number);
    if (again && own && isRow(start, own, candidates[at + 1], lexicon, reading)) {
      summaryLine = start.line;
    } else if (separated && isCriterion(start, field !== null, previous)) {
      if (!previous) summaryLine = summaryHeading(reading, lexicon, start.line);
      accepted.push(start);
    }
  }

  const zones = accepted.map((start, index): CriterionZone => {
    const end = accepted[index + 1]?.line ?? summaryLine;
    return { ...start, end, candidates: candidates.slice(firstAfter(start.line), firstAfter(end)) };
  });
  const first = accepted[0]?.line ?? summaryLine;
  const isFirstOfItsNumber = (zone: CriterionZone, index: number): boolean =>
    zones.findIndex(({ number }) => number === zone.number) === index;
  return {
    front: candidates.slice(0, firstAfter(first)),
    criteria: zones.filter(isFirstOfItsNumber),
    doubled: zones.filter((zone, index) => !isFirstOfItsNumber(zone, index)),
    summary: candidates.slice(firstAfter(summaryLine)),
    summaryLine,
  };
}
