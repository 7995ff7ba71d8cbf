import { bands, percentOf, stepOf } from '../bands';
import type { Score } from '../score';
import { coachStepsToNext, suggestForCoaches } from './coaches';
import type { FigureEntry } from './figureReader';
import { count, FigureReader } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import { nextForShare } from './share';
import type { CoachRating, Limit } from './calculation';

export interface CoachTeams {
  readonly name: string;
  readonly clients: FigureEntry;
  /** Clients who belong to the one or two care teams that the coach works with. */
  readonly fromTeams: FigureEntry;
  /** How many care teams the coach is attached to: 0 is apart from care, 3 or more can't earn more than 2. Empty is taken for one or two. */
  readonly teams: FigureEntry;
}

interface TeamRating extends CoachRating {
  readonly part: number;
  readonly whole: number;
  readonly teams: number | null;
}

const isApart = (teams: number | null): boolean => teams === 0;
const hasTooMany = (teams: number | null): boolean => teams !== null && teams > 2;

function scoreWith(teams: number | null, share: number): Score {
  if (isApart(teams)) return 1;
  return hasTooMany(teams) ? 2 : stepOf(bands[4], share);
}

/** Whether it is the only coach, some of them or all that are apart from care. */
function apartLimits(coaches: readonly { readonly teams: number | null }[]): Limit[] {
  const apart = coaches.filter(({ teams }) => isApart(teams)).length;
  if (apart === 0) return [];
  if (apart < coaches.length) return ['someApartFromCare'];
  return [apart === 1 ? 'apartFromCare' : 'allApartFromCare'];
}

const limitsOf = (coaches: readonly { readonly teams: number | null }[]): Limit[] => [
  ...apartLimits(coaches),
  ...(coaches.some(({ teams }) => hasTooMany(teams)) ? (['threeTeams'] as const) : []),
];

function takeCoach(reader: FigureReader, coach: CoachTeams, row: number): TeamRating {
  const { part, whole } = reader.takeShare(
    [{ field: 'fromTeams', row }, coach.fromTeams],
    [{ field: 'clients', row }, coach.clients],
    count,
  );
  const teams = coach.teams === null ? null : reader.take({ field: 'teams', row }, coach.teams, count);
  const value = percentOf(part, whole);
  return { name: coach.name, value, score: scoreWith(teams, value), part, whole, teams };
}

/** A coach apart from care needs one team; one with three or more has too many, unless the share is too low anyway. */
function nextByTeams({ teams, value }: TeamRating): NextStep | null {
  if (teams === 0) return { score: 2, unit: 'teams', at: 1, distance: 1 };
  const score = stepOf(bands[4], value);
  return teams !== null && teams > 2 && score > 2
    ? { score, unit: 'teams', at: 2, distance: teams - 2 }
    : null;
}

function nextFor(ratings: readonly TeamRating[]): NextStep | null {
  const [only, ...others] = ratings;
  if (!only || others.length > 0) return coachStepsToNext(ratings);
  return nextByTeams(only) ?? nextForShare(bands[4], only.part, only.whole);
}

const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

/** Criterion 4: the share of each coach's clients that comes from one or two care teams. */
export function suggestCareTeams(coaches: readonly CoachTeams[]): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const ratings = coaches.map((coach, row) => takeCoach(reader, coach, row));
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const plain = ratings.map(({ name, value, score }): CoachRating => ({ name, value, score }));
  return suggestForCoaches(plain, nextFor(ratings), {
    counts: { part: sum(ratings.map(({ part }) => part)), whole: sum(ratings.map(({ whole }) => whole)) },
    limits: limitsOf(ratings),
  });
}
