import { bands, scoreAbove, settle } from '../bands';
import type { Score } from '../score';
import { nextForCoaches, stepOfAll, suggestForCoaches } from './coaches';
import { enoughFor, limitsForFew, stepOfContacts } from './fewSeekers';
import type { Answer, FigureEntry } from './figureReader';
import { count, FigureReader, hours, weeklyContacts } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import { absurd } from './suggestion';
import type { CoachRating, Limit } from './calculation';

export interface CoachContacts {
  readonly name: string;
  /** Face-to-face contacts with employers for clients who look for a job, in all the weeks together. */
  readonly contacts: FigureEntry;
  /** How many weeks they were counted in; empty is one. */
  readonly weeks: FigureEntry;
  /** How many clients are in the job-search phase: without any the coach is left out. Empty is three or more. */
  readonly seekers: FigureEntry;
}

export interface ContactTracking {
  readonly tracked: Answer;
  readonly reviewedWeekly: Answer;
  /** Asked only where the tracking is not reviewed weekly. */
  readonly reviewedMonthly: Answer;
}

type TrackingLimit = Extract<Limit, 'notTracked' | 'notReviewedMonthly' | 'notReviewedWeekly'>;

interface Ceiling {
  readonly score: Score;
  readonly limits: readonly TrackingLimit[];
}

const open: Ceiling = { score: 5, limits: [] };

/**
 * What the tracking allows: 3 needs a monthly review of it, 4 and 5 a weekly one. Asks only what can still change
 * a coach's step.
 */
function ceilingFor(
  reader: FigureReader,
  highest: Score,
  { tracked, reviewedWeekly, reviewedMonthly }: ContactTracking,
): Ceiling {
  if (highest < 3) return open;
  if (!reader.ask('tracked', tracked)) return { score: 2, limits: ['notTracked'] };
  if (reviewedWeekly === true) return open;
  if (highest > 3 && reviewedWeekly === null) {
    reader.ask('reviewedWeekly', reviewedWeekly);
    return open;
  }
  if (!reader.ask('reviewedMonthly', reviewedMonthly)) return { score: 2, limits: ['notReviewedMonthly'] };
  return highest === 3 ? open : { score: 3, limits: ['notReviewedWeekly'] };
}

interface ContactRating extends CoachRating {
  readonly seekers: number | null;
  readonly few: boolean;
}

/** A coach without job seekers has no contacts that could count: none have to be given. */
function takeCoach(
  reader: FigureReader,
  { name, contacts, weeks, seekers: given }: CoachContacts,
  row: number,
): ContactRating {
  const seekers = given === null ? null : reader.take({ field: 'seekers', row }, given, count);
  const taken = {
    contacts: reader.take({ field: 'contacts', row }, seekers === 0 ? (contacts ?? 0) : contacts, hours),
    weeks: reader.take({ field: 'weeks', row }, weeks ?? 1, weeklyContacts),
  };
  reader.check(taken.weeks === 0, { field: 'weeks', row }, 'zeroWhole');
  const value = settle(taken.contacts / taken.weeks);
  reader.check(value > weeklyContacts.most, { field: 'contacts', row }, 'tooLarge');
  return { name, value, seekers, ...stepOfContacts(value, seekers) };
}

const under = (ceiling: Ceiling, ratings: readonly CoachRating[]): CoachRating[] =>
  ratings.map(({ name, value, score }) => ({
    name,
    value,
    score: score > ceiling.score ? ceiling.score : score,
  }));

/** What would lift each limit. */
const lifts = {
  notTracked: 'tracking',
  notReviewedMonthly: 'monthlyReview',
  notReviewedWeekly: 'weeklyReview',
} as const satisfies Readonly<Record<TrackingLimit, NextStep['unit']>>;

/**
 * The contacts that are enough for 5 where a coach alone has few job seekers and no answer on the tracking forbids
 * it.
 */
function nextForFew(
  [only, ...others]: readonly ContactRating[],
  { tracked, reviewedWeekly }: ContactTracking,
): NextStep | null {
  const at = only && others.length === 0 ? enoughFor(only.seekers) : null;
  if (!only || at === null || only.value >= at || tracked === false || reviewedWeekly === false) return null;
  return { score: 5, unit: 'contacts', at, distance: settle(at - only.value) };
}

/** When tracking alone, or its review, would raise the score, that is the way to the next step. */
function nextFor(
  uncapped: readonly ContactRating[],
  ceiling: Ceiling,
  tracking: ContactTracking,
): NextStep | null {
  const now = under(ceiling, uncapped);
  if (stepOfAll(now) === 5) return null;
  const [limit] = ceiling.limits;
  const beyond = nextForFew(uncapped, tracking) ?? nextForCoaches(now, bands[17]);
  if (limit === undefined || stepOfAll(uncapped) === stepOfAll(now)) return beyond;
  const score = scoreAbove(stepOfAll(now));
  return score === null ? beyond : { score, unit: lifts[limit], at: 1, distance: 1 };
}

function suggest(
  reader: FigureReader,
  rated: readonly ContactRating[],
  tracking: ContactTracking,
  leftOut: number,
): SuggestionOutcome {
  const highest = rated.reduce<Score>((most, { score }) => (score > most ? score : most), 1);
  const ceiling = ceilingFor(reader, highest, tracking);
  const next = nextFor(rated, ceiling, tracking);
  const limits = [...limitsForFew(rated), ...ceiling.limits];
  return reader.obstacle() ?? suggestForCoaches(under(ceiling, rated), next, { leftOut, limits });
}

/**
 * Criterion 17: face-to-face contacts with employers per coach and week. Without tracking no coach gets more
 * than 2, without a monthly review of it no more than 2 either, without a weekly one no more than 3.
 */
export function suggestEmployerContacts(
  coaches: readonly CoachContacts[],
  tracking: ContactTracking,
): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const ratings = coaches.map((coach, row) => takeCoach(reader, coach, row));
  const rated = ratings.filter(({ seekers }) => seekers !== 0);
  const nobody = ratings.length > 0 && rated.length === 0;
  if (nobody) return reader.obstacle() ?? absurd([{ field: 'seekers', why: 'noSeekers' }]);
  return suggest(reader, rated, tracking, ratings.length - rated.length);
}
