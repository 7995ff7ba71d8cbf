import { bands, settle, stepOf } from '../bands';
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
}

interface Ceiling {
  readonly score: Score;
  readonly limits: readonly Limit[];
}

const open: Ceiling = { score: 5, limits: [] };

/** Asks only what can still change a coach's step: from 3 on contacts have to be tracked, for 5 reviewed weekly. */
function ceilingFor(
  reader: FigureReader,
  highest: Score,
  { tracked, reviewedWeekly }: ContactTracking,
): Ceiling {
  if (highest > 2 && !reader.ask('tracked', tracked)) return { score: 2, limits: ['notTracked'] };
  if (highest === 5 && !reader.ask('reviewedWeekly', reviewedWeekly))
    return { score: 4, limits: ['notReviewedWeekly'] };
  return open;
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

/** When tracking alone would raise the score, that is the way to the next step. */
function nextFor(uncapped: readonly CoachRating[], ceiling: Ceiling): NextStep | null {
  const now = under(ceiling, uncapped);
  const [limit] = ceiling.limits;
  const freed = under({ ...open, score: limit === 'notTracked' ? 4 : 5 }, uncapped);
  if (stepOfAll(freed) === stepOfAll(now)) return nextForCoaches(now, bands[17]);
  const unit = limit === 'notTracked' ? 'tracking' : 'weeklyReview';
  return { score: stepOfAll(freed), unit, at: 1, distance: 1 };
}

/**
 * Criterion 17: face-to-face contacts with employers per coach and week. Without tracking no coach gets more
 * than 2, without a weekly look at the tracking none gets 5.
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
