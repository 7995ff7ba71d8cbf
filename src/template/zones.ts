import type { CriterionField } from '../assessment/fieldKey';
import { criterionFields } from '../assessment/fieldKey';
import type { Chain } from './chain';
import { findChain } from './chain';
import type { ControlEvidence } from './controlEvidence';
import type { Head } from './heads';
import { headWeight, interruptionWeight } from './headWeights';
import type { Landscape } from './landscape';
import { isFrontLabel } from './landscape';
import { beginsNeed } from './needsBehind';

/** One criterion's stretch of the document. */
export interface CriterionZone extends Head {
  readonly evidence: readonly ControlEvidence[];
  /** The line before which the criterion ends. */
  readonly end: number;
}

/** The criteria of a document, and what else in it looks like some. */
export interface Criteria {
  /** In the order of the document. */
  readonly zones: readonly CriterionZone[];
  /** Further blocks of a criterion that is there already. */
  readonly doubled: readonly CriterionZone[];
  /** How much better the best reading of all is than none. */
  readonly worth: number;
  /** By how much the choice of this criterion's place beats the next best that would bind other fields. */
  marginOf(zone: CriterionZone): number;
}

/** A field's first control is worth most; another one, or a label that was typed over, speaks for another criterion. */
function fieldWorth(land: Landscape, field: CriterionField, from: number, until: number): number {
  const controls = land.count(field, from, until);
  const labels = controls + land.typedCount(field, from, until);
  return (controls > 0 ? 4 : 0) - 3 * Math.max(0, labels - 1);
}

/** What a criterion's stretch is worth for the controls in it, from one line to before the other. */
export function stretchWeight(land: Landscape, from: number, until: number): number {
  const fields = criterionFields.reduce((sum, field) => sum + fieldWorth(land, field, from, until), 0);
  const unlabelled = land.count('unlabelled', from, until);
  const place = Math.min(4, unlabelled) - Math.max(0, unlabelled - 2 * criterionFields.length);
  return fields + place - 4 * land.count('front', from, until);
}

const weightBefore = (land: Landscape, line: number): number =>
  -7 * (land.count('sources', 0, line) + land.count('comments', 0, line));

const interrupts = ({ line }: Head, land: Landscape): boolean =>
  interruptionWeight(land.fieldBefore(line), land.fieldAfter(line)) < 0;

/** Where the first of these rising numbers stands that is above the limit. */
function firstAbove(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines on which the criteria must have ended: the summary's title, the total, a need, or the front of another report. */
function outerLines(land: Landscape): number[] {
  const titles = land.lines.flatMap(({ index }) => (land.isSummaryTitle(index) ? [index] : []));
  const totals = land.evidence.flatMap(({ total, candidate }) =>
    total && total.grade !== 'goesOn' ? [candidate.since[0]?.line ?? candidate.line] : [],
  );
  const fronts = land.evidence.flatMap((one, at) => {
    const next = land.evidence[at + 1];
    return isFrontLabel(one) && next && isFrontLabel(next) ? [one.candidate.line] : [];
  });
  const needs = land.evidence.flatMap((one) =>
    beginsNeed(one) ? [one.candidate.since[0]?.line ?? one.candidate.line] : [],
  );
  return [...titles, ...totals, ...fronts, ...needs].sort((left, right) => left - right);
}

/** The line on which the stretch of the last criterion ends: at the summary, or at a name that must be another's. */
function endsAfter(land: Landscape): (head: Head) => number {
  const fixed = outerLines(land);
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

/** So many lines that look like heads may stand between two criteria. */
const reach = 300;

function chainOf(land: Landscape, endAfter: (head: Head) => number): Chain<Head> {
  return findChain({
    items: land.heads,
    reach,
    rankOf: ({ number }) => number,
    weight: (head) => headWeight(head, land),
    before: ({ line }) => weightBefore(land, line),
    between: (first, second) => stretchWeight(land, first.line, second.line),
    after: (head) => stretchWeight(land, head.line, endAfter(head)),
  });
}

/** Whether a head with a known name that the chain left out has fields of its own that only a criterion has. */
const ownsFields = (head: Head, land: Landscape, end: number): boolean =>
  head.nameKnown &&
  land.isNearestToScore(head) &&
  !land.isRow(head) &&
  !interrupts(head, land) &&
  land.count('sources', head.line, end) + land.count('comments', head.line, end) > 0;

/** So many criteria that are there twice are another report. */
export const fewestOfReport = 5;

/** Of the heads that the chain left out the first of each number that is free; in another report none is looked for. */
function freeHeads(chosen: readonly Head[], others: readonly Head[], end: number): Head[] {
  const taken = new Set(chosen.map(({ number }) => number));
  const isOtherReport = others.filter(({ number }) => taken.has(number)).length >= fewestOfReport;
  const start = chosen[0]?.line ?? 0;
  return others.filter(({ line, number }) => {
    const isFree = !taken.has(number) && (!isOtherReport || (line > start && line < end));
    if (isFree) taken.add(number);
    return isFree;
  });
}

/** Finds the criteria: the chain of heads that explains most, then those in another order, then further blocks. */
export function findCriteria(land: Landscape): Criteria {
  const endAfter = endsAfter(land);
  const chain = chainOf(land, endAfter);
  const chosen = new Set(chain.chosen);
  const owners = land.heads.filter((head) => ownsFields(head, land, endAfter(head)));
  const others = owners.filter((head) => !chosen.has(head));
  const blocks = [...chosen, ...others].sort((left, right) => left.line - right.line);
  const last = chain.chosen.at(-1);
  const zones = blocks.map((head, at): CriterionZone => {
    const next = blocks[at + 1]?.line ?? land.lines.length;
    const end = chosen.has(head) && head !== last ? next : Math.min(next, endAfter(head));
    return { ...head, end, evidence: land.candidates(head.line, end) };
  });
  /** The one head with a known name and fields of its own: where it stands in the order makes it no less sure. */
  const isOnlyOwner = ({ line, number }: Head): boolean => {
    const same = owners.filter((head) => head.number === number);
    return same.length === 1 && same[0]?.line === line;
  };
  const own = new Set(chosen);
  for (const head of freeHeads(chain.chosen, others, last ? endAfter(last) : 0)) own.add(head);
  const ownLines = new Set([...own].map(({ line }) => line));
  const doubled = zones.filter(({ line }) => !ownLines.has(line));
  return {
    zones: zones.filter(({ line }) => ownLines.has(line)),
    doubled,
    worth: chain.worth,
    marginOf: (zone) => (isOnlyOwner(zone) ? Infinity : marginOf(zone, chain, land, doubled)),
  };
}

/**
 * Heads before the same control bind alike: the margin compares bindings, never lines. A further block of the criterion
 * is no rival: it is reported as such.
 */
function marginOf(zone: Head, chain: Chain<Head>, land: Landscape, doubled: readonly Head[]): number {
  const own = land.firstAt(zone.line);
  const rivals = land.heads.flatMap((head, at) => {
    const isRival = head.number === zone.number && land.firstAt(head.line) !== own;
    return isRival && !doubled.some(({ line }) => line === head.line) ? [chain.through(at)] : [];
  });
  const isChosen = chain.chosen.some(({ line }) => line === zone.line);
  return isChosen ? chain.worth - Math.max(chain.without(zone.number), ...rivals, 0) : Infinity;
}
