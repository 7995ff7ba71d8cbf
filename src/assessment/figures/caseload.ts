import { bands, settle, stepOf } from './bands';
import { nextForCoaches, suggestForCoaches, sum } from './coaches';
import type { FigureEntry } from './figureReader';
import { caseload, FigureReader, percentOfTime } from './figureReader';
import type { CoachRating } from './calculation';
import type { SuggestionOutcome } from './suggestion';

export interface CoachCaseload {
  readonly name: string;
  readonly clients: FigureEntry;
  /** Percent of full time, above 0. */
  readonly fullTime: FigureEntry;
}

function takeCoach(reader: FigureReader, { name, clients, fullTime }: CoachCaseload, row: number) {
  const taken = {
    clients: reader.take({ field: 'clients', row }, clients, caseload),
    fullTime: reader.take({ field: 'fullTime', row }, fullTime, percentOfTime),
  };
  reader.check(taken.fullTime === 0, { field: 'fullTime', row }, 'zeroFullTime');
  const value = settle((100 * taken.clients) / taken.fullTime);
  return { name, value, score: stepOf(bands[1], value), ...taken };
}

/** Criterion 1: clients per full-time coach. */
export function suggestCaseload(coaches: readonly CoachCaseload[]): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const ratings = coaches.map((coach, row) => takeCoach(reader, coach, row));
  const obstacle = reader.obstacle();
  if (obstacle) return obstacle;
  const clients = sum(ratings.map((rating) => rating.clients));
  const fullTime = sum(ratings.map((rating) => rating.fullTime));
  const pooled = settle((100 * clients) / fullTime);
  const plain = ratings.map(({ name, value, score }): CoachRating => ({ name, value, score }));
  return suggestForCoaches(plain, nextForCoaches(plain, bands[1]), { pooled });
}
