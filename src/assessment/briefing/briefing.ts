import type { Score } from '../score';
import type { SinceLast } from './sinceLast';

/** A level of the document's own table, within the ends of the scale. */
export interface BriefingLevel {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isReached: boolean;
}

export interface BriefingSection {
  /** As a sentence; "" where the document has no headings. */
  readonly name: string;
  /** Null while one of its criteria has no score. */
  readonly sum: number | null;
  /** Of what is scored; null while nothing is. */
  readonly average: number | null;
  readonly most: number;
  readonly scored: number;
  readonly criteria: number;
}

export interface BriefingNeed {
  readonly criterion: string;
  /** "" where it isn't known. */
  readonly score: string;
  readonly recommendations: string;
  /** Null where none was set. */
  readonly target: Score | null;
}

/** The parts of a page for managers that may be too long for it; `names` are those of levels and sections. */
export const briefingParts = ['front', 'names', 'strengths', 'needs', 'sinceLast'] as const;
export type BriefingPart = (typeof briefingParts)[number];

/** One page for managers. Texts are the report's own, each made one line and cut to what the page has room for. */
export interface Briefing {
  /** "" where the report doesn't say it; so is `assessed`. */
  readonly unit: string;
  readonly assessed: string;
  /** Null where the template has no place for them. */
  readonly assessors: string | null;
  /** The criteria are those adapted for people with partial work ability. */
  readonly isAdapted: boolean;
  readonly scored: number;
  /** Null while a score is missing. */
  readonly total: number | null;
  readonly level: string;
  /** From the lowest to the highest. */
  readonly levels: readonly BriefingLevel[];
  readonly sections: readonly BriefingSection[];
  readonly strengths: readonly string[];
  readonly needs: readonly BriefingNeed[];
  /** How many more the report has. */
  readonly moreNeeds: number;
  readonly sinceLast: SinceLast;
  /** The parts of which something was cut. */
  readonly cut: readonly BriefingPart[];
}
