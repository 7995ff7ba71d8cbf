import type { IsoDate } from '../assessment/dates/calendar';
import { foldedName } from '../assessment/comparison/otherReport';
import type { CollectedReport, CollectedFile } from './entry';
import { dayOf, isOfOtherCriteria } from './sameAssessment';

/** An assessment that the pictures count: unit and day are known. */
export interface CountedReport {
  readonly day: IsoDate;
  readonly report: CollectedReport;
}

export interface Unit {
  /** As its latest report writes it. */
  readonly name: string;
  /** By day. */
  readonly reports: readonly CountedReport[];
  readonly latest: CountedReport;
}

/** Copies of an assessment and reports of other criteria are rows of the table, but no part of the pictures. */
const leftOut = (entry: CollectedFile): boolean =>
  isOfOtherCriteria(entry) || entry.problems.some(({ kind }) => kind === 'sameAssessment');

function counted(entry: CollectedFile): CountedReport[] {
  const { report } = entry;
  const day = report && dayOf(report);
  return !report || day === null || foldedName(report.unit) === '' || leftOut(entry) ? [] : [{ day, report }];
}

function grouped(reports: readonly CountedReport[]): CountedReport[][] {
  const groups = new Map<string, CountedReport[]>();
  for (const one of reports) {
    const name = foldedName(one.report.unit);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}

/** The units by name, each with its assessments: a unit is known by its name, however it is cased and spaced. */
export function unitsOf(entries: readonly CollectedFile[]): Unit[] {
  return grouped(entries.flatMap(counted))
    .flatMap((group) => {
      const reports = group.toSorted((left, right) => left.day.localeCompare(right.day));
      const latest = reports.at(-1);
      return latest ? [{ name: latest.report.unit, reports, latest }] : [];
    })
    .toSorted((left, right) => left.name.localeCompare(right.name, 'fi', { numeric: true }));
}

const yearOf = (day: IsoDate): string => day.slice(0, 4);

/** The years in which there was an assessment, in order. */
export const yearsOf = (units: readonly Unit[]): string[] =>
  [...new Set(units.flatMap(({ reports }) => reports.map(({ day }) => yearOf(day))))].toSorted();

/** The unit's last assessment of the year that has a total; null where there is none. */
export const inYear = ({ reports }: Unit, year: string): CountedReport | null =>
  reports.findLast(({ day, report }) => yearOf(day) === year && report.total !== null) ?? null;

export interface CriterionSpread {
  readonly number: number;
  /** How many units have 1, 2 … 5 points. */
  readonly counts: readonly number[];
  /** Null where no unit has a score. */
  readonly mean: number | null;
}

/** How the scores of a criterion are spread over the units' latest assessments. */
export function spreadOf(units: readonly Unit[], number: number): CriterionSpread {
  const scores = units.flatMap(({ latest }) => latest.report.scores[number - 1] ?? []);
  const sum = scores.reduce<number>((left, right) => left + right, 0);
  return {
    number,
    counts: [1, 2, 3, 4, 5].map((score) => scores.filter((one) => one === score).length),
    mean: scores.length === 0 ? null : sum / scores.length,
  };
}

export interface UnitCourse {
  readonly unit: Unit;
  /** The assessments that have a total, by day. */
  readonly totals: readonly { readonly day: IsoDate; readonly total: number }[];
}

/** The units with at least two totals, the one that lost most since its last assessment first. */
export function coursesOf(units: readonly Unit[]): UnitCourse[] {
  const courses = units.map((unit) => ({
    unit,
    totals: unit.reports.flatMap(({ day, report: { total } }) => (total === null ? [] : [{ day, total }])),
  }));
  return courses
    .filter(({ totals }) => totals.length > 1)
    .toSorted((left, right) => lastChange(left) - lastChange(right));
}

/** The latest total minus the one before it. */
export const lastChange = ({ totals }: UnitCourse): number =>
  (totals.at(-1)?.total ?? 0) - (totals.at(-2)?.total ?? 0);

/** The units by when they are due, the first one first; those of which it isn't known last. */
export const byDueDay = (units: readonly Unit[]): Unit[] =>
  units.toSorted((left, right) =>
    (left.latest.report.due ?? '9999').localeCompare(right.latest.report.due ?? '9999'),
  );
