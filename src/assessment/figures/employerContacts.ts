import { bands, scoreAbove, settle } from './bands';
import type { Score } from '../score';
import { nextForCoaches, stepOfAll, suggestForCoaches } from './coaches';
import { enoughFor, limitsForFew, stepOfContacts } from './fewSeekers';
import type { Answer, FigureEntry } from './figureReader';
import { count, FigureReader, hours, weeklyContacts } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import { absurd, alsoNeeding } from './suggestion';
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

const under = (ceiling: Score, ratings: readonly CoachRating[]): CoachRating[] =>
  ratings.map(({ name, value, score }) => ({ name, value, score: score > ceiling ? ceiling : score }));

/** The most that the answers on the tracking can allow: without it, with a monthly and with a weekly review. */
const ceilings = [2, 3, 5] as const satisfies readonly Score[];

/** The ceiling under the answers; one that is open counts like a no. */
function ceilingUnder({ tracked, reviewedWeekly, reviewedMonthly }: ContactTracking): Score {
  if (tracked !== true) return 2;
  if (reviewedWeekly === true) return 5;
  return reviewedMonthly === true ? 3 : 2;
}

/** The answers that a score asks for and that aren't given. */
function wantedFor(score: Score, { tracked, reviewedWeekly, reviewedMonthly }: ContactTracking) {
  if (score < 3) return [];
  const isReviewed = reviewedWeekly === true || (score === 3 && reviewedMonthly === true);
  const review = score === 3 ? ('monthlyReview' as const) : ('weeklyReview' as const);
  return [...(tracked === true ? [] : ['tracking' as const]), ...(isReviewed ? [] : [review])];
}

/**
 * The contacts that are enough for 5 where a coach alone has few job seekers and no answer on the tracking forbids
 * it.
 */
function nextForFew([only, ...others]: readonly ContactRating[], tracking: ContactTracking): NextStep | null {
  const { tracked, reviewedWeekly } = tracking;
  const at = only && others.length === 0 ? enoughFor(only.seekers) : null;
  if (!only || at === null || only.value >= at || tracked === false || reviewedWeekly === false) return null;
  const next: NextStep = { score: 5, unit: 'contacts', at, distance: settle(at - only.value) };
  return alsoNeeding(next, wantedFor(5, tracking));
}

/** The answers that alone raise the score; null where contacts are missing too. */
function nextByAnswers(uncapped: readonly ContactRating[], tracking: ContactTracking): NextStep | null {
  const now = stepOfAll(under(ceilingUnder(tracking), uncapped));
  const enough = ceilings.find((ceiling) => stepOfAll(under(ceiling, uncapped)) > now);
  if (enough === undefined) return null;
  const [unit, ...also] = wantedFor(enough, tracking);
  const score = stepOfAll(under(enough, uncapped));
  return unit === undefined ? null : alsoNeeding({ score, unit, at: 1, distance: 1 }, also);
}

/** What raises the score: answers alone, or contacts with the answers that the next step asks for. */
function nextFor(uncapped: readonly ContactRating[], tracking: ContactTracking): NextStep | null {
  const ceiling = ceilingUnder(tracking);
  const target = scoreAbove(stepOfAll(under(ceiling, uncapped)));
  if (target === null) return null;
  const alone = nextForFew(uncapped, tracking) ?? nextByAnswers(uncapped, tracking);
  if (alone) return alone;
  const allowing = ceilings.find((each) => each >= Math.max(target, ceiling)) ?? 5;
  const next = nextForCoaches(under(allowing, uncapped), bands[17]);
  return next && alsoNeeding(next, allowing > ceiling ? wantedFor(target, tracking) : []);
}

function suggest(
  reader: FigureReader,
  rated: readonly ContactRating[],
  tracking: ContactTracking,
  leftOut: number,
): SuggestionOutcome {
  const highest = rated.reduce<Score>((most, { score }) => (score > most ? score : most), 1);
  const ceiling = ceilingFor(reader, highest, tracking);
  const next = nextFor(rated, tracking);
  const limits = [...limitsForFew(rated), ...ceiling.limits];
  return reader.obstacle() ?? suggestForCoaches(under(ceiling.score, rated), next, { leftOut, limits });
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
