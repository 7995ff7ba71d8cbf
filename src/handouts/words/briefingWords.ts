import type { TableWords } from './handoutWords';

/** The words of the page for managers. */
export interface BriefingWords {
  /** Without its ending. */
  readonly file: string;
  readonly title: string;
  readonly introduction: string;
  /** In its place where the criteria are those adapted for people with partial work ability. */
  readonly adapted: string;
  readonly front: { readonly unit: string; readonly assessed: string; readonly assessors: string };
  /** Of what the report doesn't say. */
  readonly unknown: string;
  /** The heading of the result. */
  readonly total: (total: number, most: number, level: string) => string;
  readonly unfinishedTotal: string;
  readonly levelUnknown: string;
  readonly unfinished: (scored: number, of: number) => string;
  readonly level: (from: number, to: number) => string;
  readonly reached: (from: number, to: number, total: number) => string;
  readonly sections: string;
  readonly sectionHeads: { readonly name: string; readonly points: string; readonly average: string };
  /** Where the document has no headings. */
  readonly allCriteria: string;
  readonly points: (sum: number, most: number) => string;
  readonly partly: (scored: number, of: number) => string;
  readonly noAverage: string;
  /** Below the picture. */
  readonly pictureHint: string;
  readonly strengths: string;
  readonly noStrengths: string;
  readonly needs: string;
  readonly needHeads: {
    readonly need: string;
    readonly recommendations: string;
    readonly score: string;
    readonly target: string;
  };
  readonly noNeeds: string;
  readonly moreNeeds: (count: number) => string;
  readonly noScore: string;
  readonly noTarget: string;
  readonly noRecommendations: string;
  readonly since: string;
  readonly first: string;
  readonly sinceUnknown: string;
  /** Of the last assessment; its day and what is known of it, "" where that isn't. */
  readonly stated: (day: string, words: string) => string;
  readonly before: (day: string, total: number, level: string) => string;
  /** By so many points. */
  readonly change: (points: number) => string;
  readonly risen: (count: number, criteria: readonly string[]) => string;
  readonly dropped: (count: number, criteria: readonly string[]) => string;
  readonly moved: (criterion: string, before: number, now: number) => string;
  readonly tables: Readonly<Record<'levels' | 'sections' | 'needs', TableWords>>;
  /** Before the number of a page. */
  readonly page: string;
}
