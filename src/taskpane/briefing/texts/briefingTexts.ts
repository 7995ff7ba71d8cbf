import type { BriefingPart } from '../../../assessment/briefing/briefing';
import type { TakeHandoutTexts } from '../../handout/TakeHandout';

/** What the page of the summary for managers says. */
export interface BriefingTexts {
  readonly title: string;
  readonly short: string;
  readonly toPage: string;
  /** On the page of the last steps, with the way to the action plan. */
  readonly afterReport: { readonly title: string; readonly explain: string; readonly toPlan: string };
  /** The page of the last steps. */
  readonly finish: string;
  readonly explain: string;
  readonly unfinished: (scored: number, of: number) => string;
  readonly cut: (parts: readonly BriefingPart[]) => string;
  readonly strengths: string;
  readonly strengthsHint: string;
  readonly full: string;
  readonly noStrengths: string;
  readonly notWritten: string;
  /** More development needs than the page has room for. */
  readonly moreNeeds: (count: number) => string;
  readonly since: string;
  /** By the report that was picked. */
  readonly sinceReport: (file: string) => string;
  readonly sinceFront: string;
  readonly first: string;
  readonly sinceUnknown: string;
  readonly toCompare: string;
  readonly withoutPicture: string;
  readonly take: TakeHandoutTexts;
}
