import type { CalculationWords } from './calculationWords';
import type { ReportLanguage } from './reportLanguage';
import type { SourceTraces } from './sourceTraces';
import type { TemplateWords } from './templateWords';
import type { TypedWords } from './typedWords';

/** The two percentages that a template asks for in the comments on criterion 21. */
export interface PercentageWords {
  /** Pieces of regular expressions. */
  readonly patterns: {
    /** How each is named. */
    readonly employment: string;
    readonly progress: string;
    /** Behind a number that goes with the noun behind it, as in "45 %:n". */
    readonly ofPercent: string;
    /** Between name and number. */
    readonly is: string;
    /** Behind a number that is no percentage. */
    readonly counted: string;
  };
  /** Behind a number, besides "%": the beginning of "prosenttia". */
  readonly percent: string;
  /** How each is named where the pane writes it. */
  readonly names: { readonly employment: string; readonly progress: string };
  /** The sentence that states one of them. The percentage stands next to the name, where it is looked for. */
  readonly statement: (name: string, stated: StatedPercentage) => string;
}

/** A percentage as it is stated: figures come formatted. */
interface StatedPercentage {
  readonly percent: string;
  readonly part: string;
  readonly whole: string;
  readonly period: string;
  readonly definition: string;
}

/** The kinds of data sources as they stand in a report, in lower case. */
export interface SourceWords {
  readonly documents: string;
  readonly interviews: string;
  readonly observation: string;
  readonly records: string;
  readonly plans: string;
}

/** The line above the criteria with the highest score. */
export interface StrengthsWords {
  readonly opening: (criteria: number) => string;
  /** As it stands in older reports. */
  readonly earlier: readonly string[];
}

/**
 * All that is one report language's own: how its template is recognised, what is typed into it and what the pane
 * writes there.
 */
export interface ReportWords<Language extends string = ReportLanguage> {
  readonly language: Language;
  readonly template: TemplateWords;
  readonly typed: TypedWords;
  readonly calculation: CalculationWords;
  /** The place of an assessment among all of a unit, from 1. */
  readonly ordinal: (place: number) => string;
  /** The total and its level, as the report's summary states them. */
  readonly pointsAndLevel: (total: number, level: string) => string;
  readonly strengths: StrengthsWords;
  /** What stands in a criterion's recommendations where nothing is to be developed. */
  readonly noRecommendations: string;
  /** Said in the comments where a score has changed for no other reason. */
  readonly earlierScoreWrong: (score: number) => string;
  /** What the titles of the pictures of the scores begin with. */
  readonly pictures: { readonly profile: string; readonly change: string };
  readonly sources: SourceWords;
  readonly traces: SourceTraces;
  /** Null where the template does not ask for them. */
  readonly percentages: PercentageWords | null;
}

/** The words of all languages that a report may be in. */
export type KnownWords<Language extends string = string> = readonly ReportWords<Language>[];
