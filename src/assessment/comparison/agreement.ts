import { formatRows } from '../csv';
import type { ProfiledCriterion } from '../profile/profile';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoresOf } from '../report';
import type { Score } from '../score';
import { scores } from '../score';
import type { WorkingData } from '../workingData';
import { noWork } from '../workingData';
import type { Kappa } from './kappa';
import { kappa, linear, quadratic, tableOf } from './kappa';

export type Scores = ReadonlyMap<number, Score>;

/** How far two assessors agree on the criteria that both have scored. */
export interface AgreementFigures {
  readonly compared: number;
  readonly equal: number;
  /** Equal ones included. */
  readonly withinOne: number;
  /** Of the second score minus the first: above 0 where the second scores higher. Null without a pair. */
  readonly meanDifference: number | null;
  /** Whichever is higher. */
  readonly meanDistance: number | null;
}

export interface Agreement extends AgreementFigures {
  readonly sections: readonly (AgreementFigures & { readonly name: string })[];
  /** Cohen's, over the whole scale 1-5: low where scores bunch, however well they agree. */
  readonly kappas: { readonly linear: Kappa; readonly quadratic: Kappa };
}

/**
 * The scores that an assessor gave alone: where others' were taken over since, those of before, which the working data
 * keeps.
 */
export function independentScores(report: ReportTexts, work: WorkingData): Scores {
  const now = scoresOf(report);
  const given = criterionNumbers.map((number) => {
    const { independent = null } = work.get(number) ?? noWork;
    return [number, independent ?? now.get(number) ?? 'none'] as const;
  });
  return new Map(given.flatMap(([number, score]) => (score === 'none' ? [] : [[number, score] as const])));
}

type Pair = readonly [first: Score, second: Score];

function pairsOf(numbers: readonly number[], first: Scores, second: Scores): Pair[] {
  return numbers.flatMap((number): Pair[] => {
    const pair = [first.get(number), second.get(number)] as const;
    return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]]];
  });
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((left, right) => left + right, 0) / values.length;

function figuresOf(pairs: readonly Pair[]): AgreementFigures {
  const differences = pairs.map(([first, second]) => second - first);
  const distances = differences.map(Math.abs);
  return {
    compared: pairs.length,
    equal: distances.filter((distance) => distance === 0).length,
    withinOne: distances.filter((distance) => distance <= 1).length,
    meanDifference: meanOf(differences),
    meanDistance: meanOf(distances),
  };
}

/** The agreement of two sets of scores, in all and by the sections of the report. */
export function agreementOf(
  first: Scores,
  second: Scores,
  criteria: readonly ProfiledCriterion[],
): Agreement {
  const pairs = pairsOf(criterionNumbers, first, second);
  const table = tableOf(pairs, scores);
  const sections = [...new Set(criteria.map(({ section }) => section))].map((name) => {
    const own = criteria.filter(({ section }) => section === name).map(({ number }) => number);
    return { name, ...figuresOf(pairsOf(own, first, second)) };
  });
  return {
    ...figuresOf(pairs),
    sections,
    kappas: { linear: kappa(table, linear), quadratic: kappa(table, quadratic) },
  };
}

/** Names a pair of assessments in a study of many. */
export interface AgreementCase {
  readonly unit: string;
  readonly date: string;
}

/**
 * Heading and one row of CSV with the two independent scores of each criterion ("7a", "7b"), so that agreement can be
 * studied over many assessments. A score that isn't there is an empty cell.
 */
export function agreementCsv({ unit, date }: AgreementCase, first: Scores, second: Scores): string {
  const heading = criterionNumbers.flatMap((number) => [`${number}a`, `${number}b`]);
  const row = criterionNumbers.flatMap((number) => [first.get(number) ?? null, second.get(number) ?? null]);
  return formatRows([
    ['unit', 'date', ...heading],
    [unit, date, ...row],
  ]);
}
