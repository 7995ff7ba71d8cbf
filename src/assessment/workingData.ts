import type { IsoDate } from './dates/calendar';
import type { KeptPiece } from './keptChoice';
import type { Score } from './score';

/** Figures as they were typed, by the names in `figureForms`: what can't be read yet is kept too. */
export interface FigureTexts {
  readonly fields: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** One job as it was entered: what a cell of `jobColumns` holds, by its name. */
export type JobTexts = Readonly<Record<string, string>>;

/** A criterion's place in a choice of key development needs that is not in the report yet. */
export interface NeedPick {
  /** From 1. */
  readonly place: number;
  readonly recommendations: string;
  /** How the document named the criterion; see `ChosenNeed`. */
  readonly wording?: string;
}

/** The score that an assessor gave before another assessor's was taken over; `none` where there was none. */
export type IndependentScore = Score | 'none';

/** What an assessor has worked out on one criterion, beside what stands in the report. */
export interface CriterionWork {
  /** One for each component in the document's order; null until somebody has been through them. */
  readonly ticks: readonly boolean[] | null;
  readonly figures: FigureTexts | null;
  /** The unit's jobs, one by one; kept once, on the criterion that `jobs.ts` names. */
  readonly jobs?: readonly JobTexts[] | null;
  /** The assessor's own note, which never goes into the report. */
  readonly note: string;
  readonly need?: NeedPick | null;
  /** The assessors have settled their differences on it. */
  readonly settled?: boolean;
  /** Kept with the first score that was taken over: only this one tells how far assessors agree. */
  readonly independent?: IndependentScore | null;
  /** The day on which the draft was sent to the unit; of the report as a whole. */
  readonly sent?: IsoDate | null;
  /** What is chosen while differences are settled, until it is written. */
  readonly chosen?: readonly KeptPiece[] | null;
  /** The last day of the assessment whose differences were settled; of the report as a whole. */
  readonly reconciled?: IsoDate | null;
}

/** The kinds of work on a criterion: each is kept, merged and written for itself. */
export const workKinds = [
  'ticks',
  'figures',
  'jobs',
  'note',
  'need',
  'settled',
  'sent',
  'independent',
  'chosen',
  'reconciled',
] as const satisfies readonly (keyof CriterionWork)[];
export type WorkKind = (typeof workKinds)[number];

/** Where working data is by criterion number, the place of what belongs to the report as a whole. */
export const wholeReport = 0;

/** A change to the work on a criterion: what it gave, and the work as it was before. */
export interface WorkTurn {
  readonly number: number;
  readonly before: CriterionWork;
  readonly after: Partial<CriterionWork>;
}

/** The working data of one report by criterion number; it travels in the document, out of sight. */
export type WorkingData = ReadonlyMap<number, CriterionWork>;

export const noWork: CriterionWork = { ticks: null, figures: null, note: '' };
export const noFigures: FigureTexts = { fields: {}, rows: [] };

const hasText = (texts: Readonly<Record<string, string>>): boolean =>
  Object.values(texts).some((text) => text !== '');

/** Whether there is nothing in it worth keeping. */
export const isEmptyWork = (work: CriterionWork): boolean => {
  const { ticks, figures, jobs, note, need = null, settled = false, sent = null, independent = null } = work;
  return (
    (work.chosen ?? []).length === 0 &&
    ticks === null &&
    !(jobs ?? []).some(hasText) &&
    note === '' &&
    need === null &&
    sent === null &&
    (work.reconciled ?? null) === null &&
    independent === null &&
    !settled &&
    (figures === null || [figures.fields, ...figures.rows].every((texts) => !hasText(texts)))
  );
};

/** The data with one criterion's work changed; work that came to nothing is left out. */
export function withWork(data: WorkingData, number: number, change: Partial<CriterionWork>): WorkingData {
  const work = { ...(data.get(number) ?? noWork), ...change };
  const others = [...data].filter(([other]) => other !== number);
  return new Map(isEmptyWork(work) ? others : [...others, [number, work]]);
}
