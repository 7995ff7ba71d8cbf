/** What a report says of a calculation, each as a clause without capital and full stop. Figures come formatted. */
export interface CalculationWords {
  /** How the sentence begins: the first is written, the others stand in older reports. */
  readonly openings: Readonly<Record<'figures' | 'components', readonly [string, ...string[]]>>;
  readonly components: (number: number, met: number, of: number) => string;
  readonly coaches: (number: number, figure: CoachFigure) => string;
  /** The mean, and that it is taken, and of it the whole points, by a rule of the calculation's own. */
  readonly meanOfScores: (coaches: number, mean: string, isWhole: boolean) => string;
  readonly share: (number: number, part: string, whole: string, percent: string) => string;
  readonly noJobs: string;
  readonly median: (clients: number, median: string, isOne: boolean) => string;
  readonly diversity: (number: number, counted: string, jobs: string, percent: string) => string;
  readonly limits: {
    /** The only coach. */
    readonly apartFromCare: string;
    readonly someApartFromCare: string;
    readonly allApartFromCare: string;
    /** Of the only coach, or of all. */
    readonly withoutTeams: string;
    readonly someWithoutTeams: string;
    /** Of the only coach, or of all. */
    readonly threeTeams: string;
    readonly someThreeTeams: string;
    readonly notTracked: string;
    readonly notInPlan: string;
    readonly optionsNotShown: string;
    readonly notReviewedMonthly: string;
    readonly notReviewedWeekly: string;
    /** Of the only coach. */
    readonly fewSeekers: string;
    readonly someFewSeekers: string;
    readonly allFewSeekers: string;
    readonly fewJobs: string;
  };
  /** How many coaches are not in the figures, having no job seekers. */
  readonly leftOut: (coaches: number) => string;
  /** By what the score was found: the pane's guidance, and the ends of the figures that earn the score there. */
  readonly rule: (ends: readonly string[]) => string;
  /** One end of a range, with its unit. */
  readonly ends: Readonly<Record<'atLeast' | 'atMost' | 'below' | 'above', (edge: string) => string>>;
  /** The whole sentence around the clauses, behind one of the openings. */
  readonly sentence: (opening: string, clauses: readonly string[], score: number, rule: string) => string;
}

export interface CoachFigure {
  readonly value: string;
  /** Whether the figure is exactly one, which the nouns beside it follow. */
  readonly isOne: boolean;
  readonly several: boolean;
  /** Whether the figure is that of all coaches taken together; else it is the mean of their own. */
  readonly isPooled: boolean;
  readonly counts: { readonly part: string; readonly whole: string } | null;
}
