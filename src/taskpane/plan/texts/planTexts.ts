import type { TakeHandoutTexts } from '../../handout/TakeHandout';

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
  readonly take: TakeHandoutTexts;
}
