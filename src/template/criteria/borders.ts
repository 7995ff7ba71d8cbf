import type { ControlEvidence } from '../lines/controlEvidence';
import type { Head } from '../lines/heads';
import { interruptionWeight } from './headWeights';
import type { Landscape } from '../lines/landscape';
import { fieldAt, isFrontLabel } from '../lines/landscape';

/** Where the first of these rising numbers stands that is above the limit; their count where none is. */
export function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether it stands between the fields of a criterion. */
export const interrupts = ({ line }: Head, land: Landscape): boolean =>
  interruptionWeight(land.fieldBefore(line), land.fieldAfter(line)) < 0;

/**
 * The lines on which another report's front begins: two labels of a front, with no field of a criterion between them
 * and the next criterion.
 */
function frontLines({ evidence, heads }: Landscape): number[] {
  const known = heads.flatMap(({ nameKnown, line }) => (nameKnown ? [line] : []));
  const lines: number[] = [];
  let nextField = Infinity;
  let isNextOfFront = false;
  for (const one of evidence.toReversed()) {
    const { line } = one.candidate;
    if (fieldAt(one) !== null) nextField = line;
    const isWithin = nextField < (known[firstAbove(known, line)] ?? Infinity);
    if (isNextOfFront && isFrontLabel(one) && !isWithin) lines.push(line);
    isNextOfFront = isFrontLabel(one);
  }
  return lines.reverse();
}

/**
 * The lines on which the criteria must have ended: the summary's title, the total, a need, or the front of another
 * report.
 */
export function outerLines(land: Landscape): number[] {
  const beginning = ({ candidate }: ControlEvidence): number => candidate.since[0]?.line ?? candidate.line;
  const totals = land.evidence.flatMap((one) =>
    one.total && one.total.grade !== 'goesOn' ? [beginning(one)] : [],
  );
  // Texts above its own label may belong to the criterion before.
  const needs = land.needs.flatMap(([first]) =>
    first ? [first.candidate.since.at(-1)?.line ?? first.candidate.line] : [],
  );
  return [...land.titles, ...totals, ...frontLines(land), ...needs].sort((left, right) => left - right);
}

/** The line on which the stretch of the last criterion ends: at the summary, or at a name that must be another's. */
export function endsAfter(land: Landscape, fixed: readonly number[]): (head: Head) => number {
  const others = land.heads.filter((head) => head.nameKnown && !interrupts(head, land));
  const otherLines = others.map(({ line }) => line);
  const find = (head: Head): number => {
    const stop = fixed[firstAbove(fixed, head.line)] ?? land.lines.length;
    // Numbers are few: one of the next names has none that is higher.
    for (let at = firstAbove(otherLines, head.line); at < others.length; at++) {
      const other = others[at];
      if (!other || other.line >= stop) return stop;
      if (other.number <= head.number || land.isRow(other) || land.isNearestToScore(other)) return other.line;
    }
    return stop;
  };
  const known = new Map<Head, number>();
  return (head) => {
    const end = known.get(head) ?? find(head);
    known.set(head, end);
    return end;
  };
}

/**
 * The lines on which something begins that parts one criterion from another: the single ones, and what else there is.
 */
export function bordersOf(land: Landscape, outer: readonly number[], zones: readonly Head[]): number[] {
  const counts = new Map<number, number>();
  for (const { number } of zones) counts.set(number, (counts.get(number) ?? 0) + 1);
  const single = zones.flatMap(({ number, line }) => (counts.get(number) === 1 ? [line] : []));
  const titles = land.lines.flatMap(({ index, lead }) =>
    land.lexicon.isCriteriaHeading(lead) ? [index] : [],
  );
  return [...outer, ...single, ...titles].sort((left, right) => left - right);
}
