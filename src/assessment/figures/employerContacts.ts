import { bands, scoreAbove, settle, stepOf } from '../bands';
import type { Score } from '../score';
import { nextForCoaches, stepOfAll, suggestForCoaches } from './coaches';
import type { Answer, FigureEntry } from './figureReader';
import { FigureReader, hours, weeklyContacts } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import type { CoachRating, Limit } from './calculation';

export interface CoachContacts {
  readonly name: string;
  /** Face-to-face contacts with employers for clients who look for a job, in all the weeks together. */
  readonly contacts: FigureEntry;
  /** How many weeks they were counted in; empty is one. */
  readonly weeks: FigureEntry;
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

function takeCoach(reader: FigureReader, { name, contacts, weeks }: CoachContacts, row: number): CoachRating {
  const taken = {
    contacts: reader.take({ field: 'contacts', row }, contacts, hours),
    weeks: reader.take({ field: 'weeks', row }, weeks ?? 1, weeklyContacts),
  };
  reader.check(taken.weeks === 0, { field: 'weeks', row }, 'zeroWhole');
  const value = settle(taken.contacts / taken.weeks);
  reader.check(value > weeklyContacts.most, { field: 'contacts', row }, 'tooLarge');
  return { name, value, score: stepOf(bands[17], value) };
}

const under = (ceiling: Ceiling, ratings: readonly CoachRating[]): CoachRating[] =>
  ratings.map((rating) => (rating.score > ceiling.score ? { ...rating, score: ceiling.score } : rating));

/** What would lift each limit. */
const lifts = {
  notTracked: 'tracking',
  notReviewedMonthly: 'monthlyReview',
  notReviewedWeekly: 'weeklyReview',
} as const satisfies Readonly<Record<TrackingLimit, NextStep['unit']>>;

/** When tracking alone, or its review, would raise the score, that is the way to the next step. */
function nextFor(uncapped: readonly CoachRating[], ceiling: Ceiling): NextStep | null {
  const now = under(ceiling, uncapped);
  const [limit] = ceiling.limits;
  const beyond = nextForCoaches(now, bands[17]);
  if (limit === undefined || stepOfAll(uncapped) === stepOfAll(now)) return beyond;
  const score = scoreAbove(stepOfAll(now));
  return score === null ? beyond : { score, unit: lifts[limit], at: 1, distance: 1 };
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
  const highest = ratings.reduce<Score>((most, { score }) => (score > most ? score : most), 1);
  const ceiling = ceilingFor(reader, highest, tracking);
  const next = nextFor(ratings, ceiling);
  return reader.obstacle() ?? suggestForCoaches(under(ceiling, ratings), next, { limits: ceiling.limits });
}
