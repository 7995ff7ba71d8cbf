/** What the page of the action plan says. */
export interface PlanTexts {
  readonly title: string;
  readonly back: string;
  readonly explain: string;
  readonly noNeeds: string;
  readonly toNeeds: string;
  /** While a score is missing. */
  readonly unscored: string;
  /** While the choice of needs is not in the report. */
  readonly notWritten: string;
  readonly needs: string;
  readonly targetHint: string;
  readonly target: string;
  readonly noTarget: string;
  /** Of a need in a person's own words. */
  readonly ownWords: string;
  readonly take: {
    readonly title: string;
    readonly open: string;
    readonly save: string;
    readonly opened: string;
    readonly saved: (file: string) => string;
    /** Word opened none; files can be saved instead. */
    readonly notOpened: string;
    /** Word opened none, and files can't be saved either. */
    readonly nowhere: string;
    readonly notMade: string;
  };
}
