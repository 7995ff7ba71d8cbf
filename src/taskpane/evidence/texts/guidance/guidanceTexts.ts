import type { GuidanceFaultKind } from '../../../../guidance/guidance';

/** What is said of an organisation's own guidance, and its form. */
export interface GuidanceTexts {
  readonly guidance: {
    readonly title: string;
    readonly explain: string;
    readonly pick: string;
    readonly inUse: (source: string, criteria: number) => string;
    readonly notKept: string;
    readonly remove: string;
    /** What a button took out of use, and the button that brings it back. */
    readonly removed: string;
    readonly replaced: string;
    readonly putBack: string;
    readonly broken: (file: string) => string;
    readonly unreadable: string;
    readonly more: (count: number) => string;
    /** Where a fault is, as it stands before the sentence. */
    readonly criterion: (number: number) => string;
    /** The page on which own guidance is written. */
    readonly form: {
      readonly write: string;
      readonly edit: string;
      readonly title: string;
      readonly explain: string;
      /** Other guidance was picked or removed while a draft was under way. */
      readonly otherInUse: string;
      readonly goOn: string;
      readonly discard: string;
      readonly source: string;
      readonly about: string;
      readonly language: string;
      readonly unofficial: string;
      readonly criterion: string;
      readonly step: (score: number) => string;
      readonly note: string;
      readonly ownSource: string;
      readonly confidence: string;
      readonly notSaid: string;
      readonly suggests: string;
      readonly differs: string;
      readonly use: string;
      readonly save: string;
      readonly show: string;
      readonly used: string;
      readonly saved: (file: string) => string;
      readonly noSaving: string;
      readonly notTaken: string;
    };
    readonly faults: Readonly<Record<GuidanceFaultKind, string>>;
  };
}
