import { formatDate } from '../dates/calendar';
import type { ProfiledCriterion } from '../profile/profile';
import { scoresOf } from '../report';
import type { Score } from '../score';
import { standingOf } from '../total';
import type { ComparedReport } from './change';
import type { OtherReport } from './otherReport';
import { assessedOn } from './otherReport';
import { latestFirst } from './role';

export interface YearsBar extends ProfiledCriterion {
  /** In the order of the years; null where there is none. */
  readonly scores: readonly (Score | null)[];
}

/** A unit's scores over its assessments. */
export interface Years {
  /** The days of the assessments, the earliest first and the present one last; "–" where it isn't known. */
  readonly days: readonly string[];
  /** Each null while a score is missing. */
  readonly totals: readonly (number | null)[];
  readonly sections: readonly { readonly name: string; readonly bars: readonly YearsBar[] }[];
}

const unknownDay = '–';

const dayOf = (report: Pick<ComparedReport, 'texts'>): string => {
  const days = assessedOn(report);
  return days ? formatDate(days.last) : unknownDay;
};

/** The open report's criteria, by section, with their scores then and now; criteria are known by their numbers. */
export function scoresOverYears(present: ComparedReport, earlier: readonly OtherReport[]): Years {
  const reports = [...latestFirst(earlier).toReversed(), present];
  const scores = reports.map(scoresOf);
  const names = [...new Set(present.criteria.map(({ section }) => section))];
  return {
    days: reports.map(dayOf),
    totals: scores.map((own) => standingOf(own.values()).total),
    sections: names.map((name) => ({
      name,
      bars: present.criteria
        .filter(({ section }) => section === name)
        .map((criterion) => ({
          ...criterion,
          scores: scores.map((own) => own.get(criterion.number) ?? null),
        })),
    })),
  };
}

/** "2 → 3 → 4", with a dash where there is none; one dash alone where there is none at all. */
export const courseInFigures = (values: readonly (number | null)[]): string =>
  values.every((value) => value === null) ? '–' : values.map((value) => value ?? '–').join(' → ');

/** "20.12.2025 → 24.6.2026", with a dash for a day that isn't known; empty where none is. */
export const courseInDays = ({ days }: Years): string =>
  days.every((day) => day === unknownDay) ? '' : days.join(' → ');
