import type { CriterionField } from '../fieldKey';
import { criterionKey } from '../fieldKey';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoreOf } from '../report';
import type { Score } from '../score';
import { countedData } from '../jobs';
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

/** The unit's own score differs from the assessors' by so much that it is looked at first. */
export const farFromOwn = 2;

/**
 * The 25 criteria with everyone's score, texts and working data side by side, the open report first among the parties.
 * `unit` is the unit's self-assessment: a column of its own, never a voice.
 */
export const comparisonOf = (parties: readonly Party[], unit: Party | null = null): CriterionComparison[] =>
  criterionNumbers.map((number) => compared(number, parties, unit));

export interface SortedComparison {
  /** What is to be settled: the widest spread first, then what somebody has not scored, then by number. */
  readonly differing: readonly CriterionComparison[];
  /** Scored alike by all, by number: folded away. */
  readonly agreed: readonly CriterionComparison[];
}

const isFar = ({ ownDistance }: CriterionComparison): boolean => Math.abs(ownDistance ?? 0) >= farFromOwn;

/** What the assessors differ in by size; what they agree on, but the unit sees by two points or more otherwise, first. */
export function sortedByDifference(all: readonly CriterionComparison[]): SortedComparison {
  const byNumber = (left: CriterionComparison, right: CriterionComparison): number =>
    left.number - right.number;
  return {
    differing: all
      .filter(({ agreed }) => !agreed)
      .toSorted((left, right) => right.spread - left.spread || byNumber(left, right)),
    agreed: all
      .filter(({ agreed }) => agreed)
      .toSorted((left, right) => Number(isFar(right)) - Number(isFar(left)) || byNumber(left, right)),
  };
}
