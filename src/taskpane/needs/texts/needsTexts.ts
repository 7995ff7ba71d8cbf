import type { RefusalKind } from '../../../session/refusal';
import type { BlockFault } from '../../../template/inserted/needBlock';

/** What the Summary page says of key development needs and strengths. It is loaded with that page. */
export interface NeedsTexts {
  readonly title: string;
  readonly proposals: {
    readonly title: string;
    readonly hint: string;
    readonly other: string;
    readonly pick: string;
    readonly add: string;
    readonly noScores: string;
    /** Low scores, but none with recommendations. */
    readonly noRecommendations: string;
    /** Nothing is scored low, and nothing below 5 has recommendations. */
    readonly noneLow: string;
    readonly lowWithout: (count: number) => string;
  };
  readonly chosen: {
    readonly title: string;
    readonly none: string;
    readonly recommendations: string;
    readonly recommendationsOf: (criterion: string) => string;
    readonly up: (criterion: string) => string;
    readonly down: (criterion: string) => string;
    readonly remove: (criterion: string) => string;
    readonly moved: (criterion: string, place: number, of: number) => string;
    readonly noScore: string;
    readonly write: string;
  };
  /** A block of the document that names no known criterion, or one that is named already. */
  readonly own: {
    readonly title: string;
    readonly kept: string;
    readonly given: string;
    readonly replace: string;
    readonly keep: string;
  };
  /** The way to the action plan. */
  readonly plan: { readonly title: string; readonly explain: string; readonly open: string };
  readonly state: {
    readonly inReport: string;
    readonly notYet: string;
    readonly more: (missing: number, room: number) => string;
    readonly added: (count: number) => string;
  };
  readonly write: string;
  readonly failed: {
    readonly title: string;
    readonly nothing: string;
    readonly fitting: (count: number) => string;
    readonly refusals: Readonly<Record<RefusalKind, string>>;
    readonly faults: Readonly<Record<BlockFault | 'noBlock', string>>;
  };
  readonly strengths: {
    readonly title: string;
    readonly none: string;
    readonly noField: string;
    readonly preview: (count: number) => string;
    readonly use: string;
    readonly add: string;
    readonly addHint: string;
    /** Instead of adding, where an earlier start stands there unchanged. */
    readonly renew: string;
    readonly renewHint: string;
    readonly inReport: string;
  };
}
