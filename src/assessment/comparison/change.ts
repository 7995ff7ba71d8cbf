import type { Level } from '../level';
import { levelFor } from '../level';
import type { ProfiledCriterion } from '../profile/profile';
import { callsForRecommendations } from '../recommendations';
import type { ReportTexts } from '../report';
import { criterionNumbers, scoresOf } from '../report';
import type { Score } from '../score';
import { standingOf } from '../total';
import type { Scores } from './agreement';

/**
 * `dropped`: lower than before. `stillLow`: as low as before, so that recommendations are wanted. `risen`, `same`;
 * `open`: one of the two has no score.
 */
export const courses = ['dropped', 'stillLow', 'risen', 'same', 'open'] as const;
export type Course = (typeof courses)[number];

export interface CriterionChange {
  readonly number: number;
  readonly before: Score | null;
  readonly now: Score | null;
  /** Null where one of the two has no score. */
  readonly change: number | null;
  readonly course: Course;
}

export interface SectionChange {
  /** As the present report names it. */
  readonly name: string;
  /** Averages of the criteria that both have scored, so that they can be compared; null where there are none. */
  readonly before: number | null;
  readonly now: number | null;
  readonly compared: number;
}

export interface Change {
  /** By number. */
  readonly criteria: readonly CriterionChange[];
  readonly sections: readonly SectionChange[];
  /** Totals, each null while a score is missing. */
  readonly total: {
    readonly before: number | null;
    readonly now: number | null;
    readonly change: number | null;
  };
  /** Each by the table of its own report. */
  readonly level: { readonly before: Level | null; readonly now: Level | null };
}

/** A report as it is compared: its texts, and the criteria as it names them. */
export interface ComparedReport extends ReportTexts {
  readonly criteria: readonly ProfiledCriterion[];
}

function courseOf(before: Score | null, now: Score | null): Course {
  if (before === null || now === null) return 'open';
  if (now < before) return 'dropped';
  if (now > before) return 'risen';
  return callsForRecommendations(now) ? 'stillLow' : 'same';
}

function criterionChange(number: number, earlier: Scores, present: Scores): CriterionChange {
  const before = earlier.get(number) ?? null;
  const now = present.get(number) ?? null;
  const change = before === null || now === null ? null : now - before;
  return { number, before, now, change, course: courseOf(before, now) };
}

/** One decimal, rounded as in the profile. */
function averageOf(scores: readonly Score[]): number | null {
  const sum = scores.reduce<number>((left, right) => left + right, 0);
  return scores.length === 0 ? null : Math.round((10 * sum) / scores.length) / 10;
}

function sectionChange(name: string, changes: readonly CriterionChange[]): SectionChange {
  const both = changes.filter(({ change }) => change !== null);
  return {
    name,
    before: averageOf(both.flatMap(({ before }) => before ?? [])),
    now: averageOf(both.flatMap(({ now }) => now ?? [])),
    compared: both.length,
  };
}

/** What has changed in a unit since an earlier report, by criterion number, so that languages may differ. */
export function changeSince(earlier: ComparedReport, present: ComparedReport): Change {
  const [old, own] = [scoresOf(earlier), scoresOf(present)];
  const criteria = criterionNumbers.map((number) => criterionChange(number, old, own));
  const names = [...new Set(present.criteria.map(({ section }) => section))];
  const sections = names.map((name) => {
    const numbers = present.criteria.filter(({ section }) => section === name).map(({ number }) => number);
    return sectionChange(
      name,
      criteria.filter(({ number }) => numbers.includes(number)),
    );
  });
  const [before, now] = [standingOf(old.values()).total, standingOf(own.values()).total];
  return {
    criteria,
    sections,
    total: { before, now, change: before === null || now === null ? null : now - before },
    level: {
      before: before === null ? null : levelFor(before, earlier.levels),
      now: now === null ? null : levelFor(now, present.levels),
    },
  };
}

/** The changes as a reader needs them: what dropped, the most first; what stayed low; then the others by number. */
export const byUrgency = (changes: readonly CriterionChange[]): CriterionChange[] =>
  changes.toSorted(
    (left, right) =>
      urgencyOf(left) - urgencyOf(right) || weightOf(left) - weightOf(right) || left.number - right.number,
  );

const urgencyOf = ({ course }: CriterionChange): number =>
  course === 'dropped' ? 0 : course === 'stillLow' ? 1 : 2;

const weightOf = ({ course, change, now }: CriterionChange): number => {
  if (course === 'dropped') return change ?? 0;
  return course === 'stillLow' ? (now ?? 0) : 0;
};
