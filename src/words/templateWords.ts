import type { ForEachCriterion } from './criteriaCount';
import type { FrontField } from './frontField';

/** How a field of the report's front is labelled. */
export interface FrontLabel {
  readonly texts: readonly [string, ...string[]];
  /** The label is also the beginning of others: it must be the label's entire text, parentheses apart. */
  readonly whole?: true;
  /** Of a list: how many fields the template has for it. */
  readonly count?: number;
}

/** The words by which a template is recognised. They are compared folded, so spelling here is for people. */
export interface TemplateWords {
  /** What stands before the date of the template, in a line of their own. */
  readonly templateDate: string;
  /** Lines for whoever fills in the template, as they stand there. */
  readonly instructions: readonly string[];
  /** In the order of the document; null for a field that the template does not have. */
  readonly front: Readonly<Record<FrontField, FrontLabel | null>>;
  readonly developmentNeeds: {
    readonly criterion: readonly string[];
    readonly score: readonly string[];
    readonly recommendations: readonly string[];
  };
  readonly sections: readonly string[];
  readonly criterionFields: {
    readonly score: readonly string[];
    readonly sources: readonly string[];
    readonly comments: readonly string[];
    readonly recommendations: readonly string[];
  };
  /**
   * The criteria's names; body and summary may differ. They only find a criterion: the name shown is the document's.
   */
  readonly criteria: ForEachCriterion<readonly [string, ...string[]]>;
  readonly criteriaHeading: string;
  readonly summaryHeading: string;
  readonly total: readonly string[];
  /** Words that announce a list of so many components, e.g. "viisi". */
  readonly countWords: Readonly<Record<string, number>>;
  /** What empty controls ask for: the template's own prompt first, then Word's default ones. */
  readonly prompts: readonly [string, ...string[]];
}
