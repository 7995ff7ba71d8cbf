import { bands, percentOf, stepOf } from './bands';
import { nextForCoaches, suggestForCoaches, sum } from './coaches';
import type { FigureEntry } from './figureReader';
import { FigureReader, hours, percentOfTime } from './figureReader';
import type { SuggestionOutcome } from './suggestion';

/** Either a share in percent or the hours that it follows from. */
export interface CoachTime {
  readonly name: string;
  readonly share: FigureEntry;
  /** Hours on employment services (criterion 2) or outside the office (criterion 24). */
  readonly part: FigureEntry;
  readonly worked: FigureEntry;
}

function takeShare(reader: FigureReader, { share, part, worked }: CoachTime, row: number): number {
  const hoursGiven = part !== null || worked !== null;
  reader.check(share !== null && hoursGiven, { field: 'share', row }, 'givenTwice');
  if (!hoursGiven) return reader.take({ field: 'share', row }, share, percentOfTime);
  const taken = reader.takeShare([{ field: 'part', row }, part], [{ field: 'worked', row }, worked], hours);
  return percentOf(taken.part, taken.whole);
}

const amount = (entry: FigureEntry): number | null => (typeof entry === 'number' ? entry : null);

/** The share in the hours of all coaches; null unless all have given hours. */
function pooledShare(coaches: readonly CoachTime[]): number | null {
  const parts = coaches.map(({ part }) => amount(part)).filter((part) => part !== null);
  const wholes = coaches.map(({ worked }) => amount(worked)).filter((worked) => worked !== null);
  const isComplete = parts.length === coaches.length && wholes.length === coaches.length;
  return isComplete ? percentOf(sum(parts), sum(wholes)) : null;
}

/** Criterion 2, the share of time on employment services, and 24, the share of hours outside the office. */
export function suggestShareOfTime(number: 2 | 24, coaches: readonly CoachTime[]): SuggestionOutcome {
  const reader = new FigureReader();
  reader.need(coaches, 'coaches');
  const band = bands[number];
  const ratings = coaches.map((coach, row) => {
    const value = takeShare(reader, coach, row);
    return { name: coach.name, value, score: stepOf(band, value) };
  });
  const pooled = pooledShare(coaches);
  return reader.obstacle() ?? suggestForCoaches(ratings, nextForCoaches(ratings, band), { pooled });
}
