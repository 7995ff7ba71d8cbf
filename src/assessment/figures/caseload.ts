import { bands, settle, stepOf } from '../bands';
import { nextForCoaches, suggestForCoaches } from './coaches';
import type { FigureEntry } from './figureReader';
import { caseload, FigureReader, percentOfFullTime } from './figureReader';
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
    fullTime: reader.take({ field: 'fullTime', row }, fullTime, percentOfFullTime),
  };
  reader.check(taken.fullTime === 0, { field: 'fullTime', row }, 'zeroFullTime');
  const value = settle((100 * taken.clients) / taken.fullTime);
  return { name, value, score: stepOf(bands[1], value) };
}

/** Criterion 1: clients per full-time coach. */
export function suggestCaseload(coaches: readonly CoachCaseload[]): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const ratings = coaches.map((coach, row) => takeCoach(reader, coach, row));
  return reader.obstacle() ?? suggestForCoaches(ratings, nextForCoaches(ratings, bands[1]));
}
