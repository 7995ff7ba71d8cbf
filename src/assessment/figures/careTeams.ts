import { bands, percentOf, stepOf } from './bands';
import type { Score } from '../score';
import { coachStepsToNext, suggestForCoaches, sum } from './coaches';
import type { Answer, FigureEntry } from './figureReader';
import { count, FigureReader } from './figureReader';
import type { NextStep, SuggestionOutcome } from './suggestion';
import { alsoNeeding } from './suggestion';
import { nextForShare } from './share';
import type { CoachRating, Limit } from './calculation';

export interface CoachTeams {
  readonly name: string;
  readonly clients: FigureEntry;
  /** Clients who belong to the one or two care teams that the coach works with; without a team there are none. */
  readonly fromTeams: FigureEntry;
  /** How many care teams the coach is attached to; 3 or more can't earn more than 2. Empty is taken for one or two. */
  readonly teams: FigureEntry;
}

/** How a coach stands to care. With `practitioners`, who are not organised in teams, 2 is the most. */
type Attachment = 'apart' | 'practitioners' | 'tooMany' | 'oneOrTwo';

interface TeamRating extends CoachRating {
  readonly part: number;
  readonly whole: number;
  readonly teams: number | null;
  readonly attachment: Attachment;
}

function attachmentOf(teams: number | null, withoutTeams: boolean): Attachment {
  if (teams === 0) return withoutTeams ? 'practitioners' : 'apart';
  return teams !== null && teams > 2 ? 'tooMany' : 'oneOrTwo';
}

function scoreWith(attachment: Attachment, share: number): Score {
  if (attachment === 'oneOrTwo') return stepOf(bands[4], share);
  return attachment === 'apart' ? 1 : 2;
}

/** Whether it is the only coach, some of them or all that are apart from care. */
function apartLimit(apart: number, coaches: number): Limit | null {
  if (apart === 0) return null;
  if (apart < coaches) return 'someApartFromCare';
  return apart === 1 ? 'apartFromCare' : 'allApartFromCare';
}

function practitionersLimit(practitioners: number, coaches: number): Limit | null {
  if (practitioners === 0) return null;
  return practitioners < coaches ? 'someWithoutTeams' : 'withoutTeams';
}

/** Too many teams are a limit only where the share would have earned more. */
function tooManyLimit(coaches: readonly TeamRating[]): Limit | null {
  const limited = coaches.filter(
    ({ attachment, value, score }) => attachment === 'tooMany' && stepOf(bands[4], value) > score,
  ).length;
  if (limited === 0) return null;
  return limited < coaches.length ? 'someThreeTeams' : 'threeTeams';
}

function limitsOf(coaches: readonly TeamRating[]): Limit[] {
  const countOf = (wanted: Attachment): number =>
    coaches.filter(({ attachment }) => attachment === wanted).length;
  const limits = [
    apartLimit(countOf('apart'), coaches.length),
    practitionersLimit(countOf('practitioners'), coaches.length),
    tooManyLimit(coaches),
  ];
  return limits.filter((limit) => limit !== null);
}

function takeCoach(reader: FigureReader, coach: CoachTeams, row: number, withoutTeams: boolean): TeamRating {
  const teams = coach.teams === null ? null : reader.take({ field: 'teams', row }, coach.teams, count);
  const fromTeams = teams === 0 ? (coach.fromTeams ?? 0) : coach.fromTeams;
  const { part, whole } = reader.takeShare(
    [{ field: 'fromTeams', row }, fromTeams],
    [{ field: 'clients', row }, coach.clients],
    count,
  );
  reader.check(teams === 0 && part > 0, { field: 'fromTeams', row }, 'clientsWithoutTeam');
  const value = percentOf(part, whole);
  const attachment = attachmentOf(teams, withoutTeams);
  return { name: coach.name, value, score: scoreWith(attachment, value), part, whole, teams, attachment };
}

/** The number of teams that alone leads on: apart from care, one always does. */
function nextByTeams({ teams, value, attachment }: TeamRating): NextStep | null {
  if (attachment === 'apart') return { score: 2, unit: 'teams', at: 1, distance: 1 };
  const score = stepOf(bands[4], value);
  const isLimited = attachment === 'tooMany' && score > 2 && teams !== null;
  return isLimited ? { score, unit: 'teams', at: 2, distance: teams - 2 } : null;
}

/** The share that leads on, with the teams that its step asks for. */
function nextByShare({ part, whole, attachment }: TeamRating): NextStep | null {
  const next = nextForShare(bands[4], part, whole);
  if (next === null || attachment === 'oneOrTwo') return next;
  return alsoNeeding(next, [attachment === 'tooMany' ? 'twoTeams' : 'oneTeam']);
}

function nextFor(ratings: readonly TeamRating[]): NextStep | null {
  const [only, ...others] = ratings;
  if (!only || others.length > 0) return coachStepsToNext(ratings);
  return nextByTeams(only) ?? nextByShare(only);
}

/**
 * Criterion 4: the share of each coach's clients that comes from one or two care teams. `withoutTeams` answers whether
 * coaches without a team work with practitioners who are not organised in teams; it is asked only of them.
 */
export function suggestCareTeams(coaches: readonly CoachTeams[], withoutTeams: Answer): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const isAsked = coaches.some(({ teams }) => teams === 0);
  const answer = isAsked && reader.ask('withoutTeams', withoutTeams);
  const ratings = coaches.map((coach, row) => takeCoach(reader, coach, row, answer));
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const plain = ratings.map(({ name, value, score }): CoachRating => ({ name, value, score }));
  const counts = {
    part: sum(ratings.map(({ part }) => part)),
    whole: sum(ratings.map(({ whole }) => whole)),
  };
  return suggestForCoaches(plain, nextFor(ratings), {
    counts,
    pooled: percentOf(counts.part, counts.whole),
    limits: limitsOf(ratings),
  });
}
