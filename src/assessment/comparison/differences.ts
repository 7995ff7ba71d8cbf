import type { CriterionField } from '../fieldKey';
import { criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import { countedData } from '../figures/jobs';
import type { CriterionWork, WorkingData } from '../workingData';

/** One of those whose reports are held side by side: the open report and its colleagues'. */
export interface Party extends Pick<ReportTexts, 'texts'> {
  readonly work: WorkingData;
}

export const comparedTexts = [
  'sources',
  'comments',
  'recommendations',
] as const satisfies readonly CriterionField[];
export type ComparedText = (typeof comparedTexts)[number];

export interface TextComparison {
  readonly field: ComparedText;
  /** In the order of the parties; "" where there is none. */
  readonly texts: readonly string[];
  /** Whether all say the same, white space apart. */
  readonly alike: boolean;
}

export interface CriterionComparison {
  readonly number: number;
  /** In the order of the parties. */
  readonly scores: readonly (Score | null)[];
  /** The highest score minus the lowest; 0 where fewer than two have scored. */
  readonly spread: number;
  /** All have scored, and alike. */
  readonly agreed: boolean;
  readonly texts: readonly TextComparison[];
  /** Ticks and figures; null where a party has none. */
  readonly work: readonly (CriterionWork | null)[];
  /** The unit's own score, which is no voice among these; null without one. */
  readonly own: Score | null;
  /** The unit's own score minus the mean of the parties'; null where either is missing. */
  readonly ownDistance: number | null;
}

const asOne = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function textComparison(number: number, field: ComparedText, parties: readonly Party[]): TextComparison {
  const texts = parties.map(({ texts: all }) => all.get(criterionKey(number, field)) ?? '');
  return { field, texts, alike: new Set(texts.map(asOne)).size <= 1 };
}

const partyScore = ({ texts }: Pick<ReportTexts, 'texts'>, number: number): Score | null =>
  scoreOf({ texts, levels: [], language: null }, number);

function distanceOf(own: Score | null, given: readonly Score[]): number | null {
  if (own === null || given.length === 0) return null;
  return own - given.reduce<number>((left, right) => left + right, 0) / given.length;
}

function compared(number: number, parties: readonly Party[], unit: Party | null): CriterionComparison {
  const scores = parties.map((party) => partyScore(party, number));
  const given = scores.filter((score) => score !== null);
  const spread = given.length < 2 ? 0 : Math.max(...given) - Math.min(...given);
  const own = unit && partyScore(unit, number);
  return {
    number,
    scores,
    spread,
    agreed: given.length === parties.length && spread === 0,
    texts: comparedTexts.map((field) => textComparison(number, field, parties)),
    work: parties.map(({ work }) => countedData(work).get(number) ?? null),
    own,
    ownDistance: distanceOf(own, given),
  };
}

/**
 * The 25 criteria with everyone's score, texts and working data side by side, the open report first among the parties.
 * `unit` is the unit's self-assessment: a column of its own, never a voice.
 */
export const comparisonOf = (parties: readonly Party[], unit: Party | null = null): CriterionComparison[] =>
  criterionNumbers.map((number) => compared(number, parties, unit));

/** A unit that sees a criterion by so many points otherwise than the assessors is worth a talk. */
const farFromAssessors = 2;

/** Whether the unit's own score lies two points or more away from the assessors' mean. */
export const isFarFromUnit = ({ ownDistance }: CriterionComparison): boolean =>
  Math.abs(ownDistance ?? 0) >= farFromAssessors;

/** How far apart a criterion is seen, 0 to 4: among the assessors, or with the unit where it is far from them. */
const distance = (one: CriterionComparison): number =>
  Math.max(one.spread, isFarFromUnit(one) ? Math.abs(one.ownDistance ?? 0) : 0);

/**
 * The widest apart first, then what the assessors themselves differ in, then by number. What somebody has not scored
 * has no distance and so comes last.
 */
export const byDistance = (left: CriterionComparison, right: CriterionComparison): number =>
  distance(right) - distance(left) || right.spread - left.spread || left.number - right.number;
