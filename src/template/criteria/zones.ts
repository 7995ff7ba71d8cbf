import type { CriterionField } from '../../assessment/fieldKey';
import { criterionFields } from '../../assessment/fieldKey';
import { bordersOf, endsAfter, outerLines } from './borders';
import type { Chain } from './chain';
import { findChain } from './chain';
import type { ControlEvidence } from '../lines/controlEvidence';
import type { Head } from '../lines/heads';
import { headWeight } from './headWeights';
import type { Landscape } from '../lines/landscape';
import { fieldAt } from '../lines/landscape';
import type { SettledBlocks } from './furtherBlocks';
import { settleBlocks } from './furtherBlocks';
import { ownersIn } from './owners';
import type { TypedWords } from '../../words/typedWords';

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
  /** Those that are there more than once. */
  readonly settled: readonly SettledBlocks<CriterionZone>[];
  /** So many of them stand elsewhere that they are another report's. */
  readonly hasOtherReport: boolean;
  /** How much better the best reading of all is than none. */
  readonly worth: number;
  /** By how much the choice of this criterion's place beats the next best that would bind other fields. */
  marginOf(zone: CriterionZone): number;
}

/** How many controls and typed labels of each kind stand on a stretch of lines. */
type Counts = Pick<Landscape, 'count' | 'typedCount'>;

/** A field's first control is worth most; another one, or a label that was typed over, speaks for another criterion. */
function fieldWorth(land: Counts, field: CriterionField, from: number, until: number): number {
  const controls = land.count(field, from, until);
  const labels = controls + land.typedCount(field, from, until);
  return (controls > 0 ? 4 : 0) - 3 * Math.max(0, labels - 1);
}

/** What a criterion's stretch is worth for the controls in it, from one line to before the other. */
export function stretchWeight(land: Counts, from: number, until: number): number {
  const fields = criterionFields.reduce((sum, field) => sum + fieldWorth(land, field, from, until), 0);
  const unlabelled = land.count('unlabelled', from, until);
  const place = Math.min(4, unlabelled) - Math.max(0, unlabelled - 2 * criterionFields.length);
  return fields + place - 4 * land.count('front', from, until);
}

const weightBefore = (land: Landscape, line: number): number =>
  -7 * (land.count('sources', 0, line) + land.count('comments', 0, line));

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

/**
 * A criterion's controls down to the last that is labelled as its field: where it was pasted in, what follows goes on
 * with something else.
 */
function ownFields(controls: readonly ControlEvidence[]): readonly ControlEvidence[] {
  const last = controls.findLastIndex((one) => fieldAt(one) !== null);
  return controls.slice(0, last < 0 ? criterionFields.length : last + 1);
}

/** Finds the criteria: the chain of heads that explains most, then those in another order, then further blocks. */
export function findCriteria(land: Landscape, typed: TypedWords): Criteria {
  const outer = outerLines(land);
  const endAfter = endsAfter(land, outer);
  const chain = chainOf(land, endAfter);
  const chosen = new Set(chain.chosen);
  const owners = ownersIn(land, endAfter);
  const numbers = new Set(chain.chosen.map(({ number }) => number));
  const others = owners.filter((head) => !chosen.has(head) && (head.nameKnown || numbers.has(head.number)));
  const blocks = [...chosen, ...others].sort((left, right) => left.line - right.line);
  const last = chain.chosen.at(-1);
  const zones = blocks.map((head, at): CriterionZone => {
    const next = blocks[at + 1]?.line ?? land.lines.length;
    const end = chosen.has(head) && head !== last ? next : Math.min(next, endAfter(head));
    return { ...head, end, evidence: land.candidates(head.line, end).filter(({ inNeed }) => !inNeed) };
  });
  /** The one head with a known name and fields of its own: where it stands in the order makes it no less sure. */
  const isOnlyOwner = ({ line, number }: Head): boolean => {
    const same = owners.filter((head) => head.number === number);
    return same.length === 1 && same[0]?.line === line;
  };
  const own = new Set(chosen);
  const known = others.filter(({ nameKnown }) => nameKnown);
  for (const head of freeHeads(chain.chosen, known, last ? endAfter(last) : 0)) own.add(head);
  const ownLines = new Set([...own].map(({ line }) => line));
  const settled = settleBlocks(
    zones,
    ({ line }) => ownLines.has(line),
    bordersOf(land, outer, zones),
    land,
    typed,
  );
  const left = new Set(settled.flatMap((one) => one.others));
  const cut = (zone: CriterionZone): CriterionZone => {
    const end = Math.min(zone.end, endAfter(zone));
    return {
      ...zone,
      end,
      evidence: ownFields(zone.evidence.filter(({ candidate }) => candidate.line < end)),
    };
  };
  const apart = settled.flatMap(({ kind, others: more }) => (kind === 'apart' ? more : []));
  const hasOtherReport = apart.length >= fewestOfReport;
  // A criterion that only the other report has is none of this one's.
  const taken = new Set(settled.map((one) => one.taken));
  const isForeign = (zone: CriterionZone): boolean =>
    hasOtherReport && !ownLines.has(zone.line) && !taken.has(zone);
  return {
    zones: zones.filter((zone) => !left.has(zone) && !isForeign(zone)),
    settled: settled.map((one) => ({ ...one, others: one.others.map(cut) })),
    hasOtherReport,
    worth: chain.worth,
    marginOf: (zone) => (isOnlyOwner(zone) ? Infinity : marginOf(zone, chain, land, left)),
  };
}

/**
 * Heads before the same control bind alike: the margin compares bindings, never lines. A further block of the criterion
 * is no rival: it is reported as such.
 */
function marginOf(zone: Head, chain: Chain<Head>, land: Landscape, left: ReadonlySet<Head>): number {
  const leftLines = new Set([...left].map(({ line }) => line));
  const own = land.firstAt(zone.line);
  const rivals = land.heads.flatMap((head, at) => {
    const isRival = head.number === zone.number && land.firstAt(head.line) !== own;
    return isRival && !leftLines.has(head.line) ? [chain.through(at)] : [];
  });
  const isChosen = chain.chosen.some(({ line }) => line === zone.line);
  return isChosen ? chain.worth - Math.max(chain.without(zone.number), ...rivals, 0) : Infinity;
}
