import type { BandedCriterion, BandUnit } from '../../../../assessment/figures/bands';
import type { ComponentCriterion } from '../../../../assessment/figures/components';
import type { LoneLimit } from '../../../../assessment/figures/calculation';
import type { NextCondition, NextStep } from '../../../../assessment/figures/suggestion';
import type { Confidence } from '../../../../guidance/guidanceSchema';

/** What is said of steps, hints and suggested scores. */
export interface SuggestionTexts {
  readonly hints: {
    /** Where the hint will stand, before there is a score. */
    readonly whenChosen: string;
    /** Names what unfolds below the marks of a hint, such as "unofficial". */
    readonly unfolds: (marks: string) => string;
    readonly unofficial: string;
    /** What "unofficial" means, where the guidance doesn't say it itself. */
    readonly about: string;
    readonly allSteps: string;
    readonly source: (source: string) => string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly differs: string;
    readonly own: string;
  };
  readonly components: {
    readonly title: string;
    readonly met: (met: number, of: number) => string;
  };
  readonly bands: {
    readonly title: string;
    readonly units: Readonly<Record<BandedCriterion, string>>;
    readonly score: string;
    readonly reached: string;
    readonly apart: string;
    readonly conditions: Readonly<Partial<Record<BandedCriterion, string>>>;
    /** The way to the next step of a criterion. */
    readonly next: (next: NextStep, number: (value: number) => string, criterion: number) => string;
    /** What decided a step of one coach's, or of the unit's, instead of the band: behind it in brackets. */
    readonly limits: Readonly<Record<LoneLimit, string>>;
    /** What a step asks for besides, as it stands in a list. */
    readonly also: Readonly<Record<NextCondition, string>>;
    readonly alsoNeeded: (conditions: readonly string[]) => string;
    readonly top: string;
  };
  /** By which rule a suggestion was worked out, and whose it is. */
  readonly rules: {
    readonly figures: string;
    readonly components: string;
    /** What follows THL's text, by criterion. */
    readonly thl: Readonly<Partial<Record<BandedCriterion | ComponentCriterion, string>>>;
    /** Of several coaches. */
    readonly mean: string;
    readonly fewSeekers: string;
    readonly leftOut: (coaches: number) => string;
  };
  /** How a suggestion was worked out, in short; figures come as the language writes them. */
  readonly line: {
    readonly part: (part: string, whole: string) => string;
    /** Where some of the whole don't count. */
    readonly counted: (part: string, whole: string) => string;
    readonly noJobs: string;
    readonly coaches: (count: number) => string;
    readonly clients: (count: number) => string;
    readonly mean: (value: string, score: string) => string;
    readonly median: (days: string) => string;
    readonly units: Readonly<Record<BandUnit, (value: string) => string>>;
  };
  readonly suggestion: {
    readonly fromFigures: (score: number) => string;
    readonly fromComponents: (score: number) => string;
    readonly same: string;
    readonly yours: (score: number) => string;
    readonly use: (score: number) => string;
    readonly intoComments: string;
    readonly renewComments: string;
    readonly inComments: string;
  };
}
