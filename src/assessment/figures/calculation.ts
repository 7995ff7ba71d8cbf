import type { Score } from '../score';

/** What held a score down, or decided it, apart from the figures. */
export type Limit =
  | 'apartFromCare'
  | 'someApartFromCare'
  | 'allApartFromCare'
  | 'withoutTeams'
  | 'someWithoutTeams'
  | 'threeTeams'
  | 'someThreeTeams'
  | 'notInPlan'
  | 'optionsNotShown'
  | 'notTracked'
  | 'notReviewedMonthly'
  | 'notReviewedWeekly'
  | 'fewSeekers'
  | 'someFewSeekers'
  | 'allFewSeekers'
  | 'fewJobs';

/** A limit of one coach, or of a criterion whose figures are the unit's. */
export type LoneLimit = Exclude<Limit, `some${string}` | `all${string}`>;

export const isLoneLimit = (limit: Limit): limit is LoneLimit => !/^(?:some|all)[A-Z]/u.test(limit);

/** One coach's figure and the step that it reaches. */
export interface CoachRating {
  readonly name: string;
  readonly value: number;
  readonly score: Score;
}

/** The numbers by which a suggestion was reached: enough to say it in a sentence. */
export type Calculation =
  | { readonly kind: 'components'; readonly met: number; readonly of: number }
  | {
      readonly kind: 'coaches';
      readonly coaches: readonly CoachRating[];
      /** How many more coaches the criterion can't be asked of, such as those without job seekers. */
      readonly leftOut: number;
      /** The mean of the coaches' figures, each weighing the same. */
      readonly meanValue: number;
      /** The figure of all coaches taken together; null where only their own shares are known. */
      readonly pooled: number | null;
      /** The mean of the coaches' steps, which the score is the whole part of. */
      readonly meanScore: number;
      /** The counts behind the shares, all coaches together; null where shares were given as such. */
      readonly counts: { readonly part: number; readonly whole: number } | null;
      readonly limits: readonly Limit[];
    }
  | {
      readonly kind: 'share';
      readonly part: number;
      readonly whole: number;
      readonly limits: readonly Limit[];
    }
  | {
      readonly kind: 'median';
      readonly median: number;
      readonly count: number;
      readonly limits: readonly Limit[];
    }
  /** `counted` of `jobs` are left when each kind counts twice at most; `kinds` is how many different ones there are. */
  | { readonly kind: 'diversity'; readonly counted: number; readonly jobs: number; readonly kinds: number };
