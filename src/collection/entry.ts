import type { IsoDate } from '../assessment/dates/calendar';
import type { CriteriaSet, DayRange } from '../assessment/comparison/otherReport';
import type { Severity } from '../assessment/findings/finding';
import type { Score } from '../assessment/score';
import type { DocxFault } from '../assessment/docxFault';
import type { FrontDay } from '../words/frontField';
import type { ReportLanguage } from '../words/reportLanguage';

/** The days of a report that the table has. */
export const collectedDays = ['reportDate', 'assessmentDates'] as const satisfies readonly FrontDay[];
export type CollectedDay = (typeof collectedDays)[number];

/**
 * Why a row can't be taken as it stands. Nothing is left out for it: what could be read is in the row, and the row says
 * what could not.
 */
export type EntryProblem =
  | { readonly kind: 'file'; readonly fault: DocxFault | 'unreadable' }
  | { readonly kind: 'notReport' }
  /** A second report stands in the document, which is not read. */
  | { readonly kind: 'secondReport' }
  /** Scores of other criteria mean something else, so none are in the row. */
  | { readonly kind: 'otherCriteria'; readonly set: Exclude<CriteriaSet, 'ips'> }
  | { readonly kind: 'scoresMissing' | 'scoresUnreadable'; readonly criteria: readonly number[] }
  /** The sum of the scores isn't what the report says. */
  | { readonly kind: 'totalDiffers'; readonly written: number; readonly total: number }
  /** The score table has other scores than these criteria; the row has the criteria's own. */
  | { readonly kind: 'rowsDiffer'; readonly criteria: readonly number[] }
  /** The front says another total or level than the scores make. */
  | { readonly kind: 'frontDiffers'; readonly written: string; readonly wanted: string }
  /** What stands where a day is asked and is none: the row has none. */
  | { readonly kind: 'dayUnreadable'; readonly field: CollectedDay; readonly text: string }
  /** So many places of the document that the reader did not find, found twice or had to guess. */
  | { readonly kind: 'unsure'; readonly count: number }
  | { readonly kind: 'noUnit' | 'noDate' | 'noLevel' | 'sectionsUnknown' }
  /** Its day is yet to come. */
  | { readonly kind: 'dayAhead'; readonly day: IsoDate }
  /** Another file of the table has the same unit and a day of the same: the pictures count that one alone. */
  | { readonly kind: 'sameAssessment'; readonly file: string; readonly hasSameScores: boolean }
  /** Another file writes its unit otherwise: as one unit all the same, or as another one that may be the same. */
  | { readonly kind: 'otherSpelling' | 'similarUnit'; readonly unit: string; readonly file: string };

export interface CollectedNeed {
  /** The criterion that the report's own words name; null where they name none, or several. */
  readonly number: number | null;
  readonly criterion: string;
  readonly score: string;
  readonly recommendations: string;
}

export interface CollectedSection {
  readonly name: string;
  readonly scored: number;
  readonly sum: number;
  readonly average: number | null;
}

export interface CollectedLevel {
  /** As the report words it. */
  readonly name: string;
  /** From 1, the lowest. */
  readonly place: number;
  readonly of: number;
}

/** What a table of many reports has of one. Texts are the report's own, to the character. */
export interface CollectedReport {
  readonly unit: string;
  readonly language: ReportLanguage | null;
  readonly templateDate: IsoDate | null;
  readonly reported: IsoDate | null;
  readonly assessed: DayRange | null;
  readonly assessors: readonly string[];
  /** By criterion number minus one; null where there is none. */
  readonly scores: readonly (Score | null)[];
  /** In the report's order. */
  readonly sections: readonly CollectedSection[];
  /** Null while a score is missing. */
  readonly total: number | null;
  readonly level: CollectedLevel | null;
  /** When the next assessment is due. */
  readonly due: IsoDate | null;
  readonly needs: readonly CollectedNeed[];
  readonly findings: Readonly<Record<Severity, number>>;
}

/** A file and what came of it; `report` is null where nothing could be read. */
export interface CollectedFile {
  readonly file: string;
  readonly problems: readonly EntryProblem[];
  readonly report: CollectedReport | null;
}
