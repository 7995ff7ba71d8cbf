import type { BandedCriterion, BandUnit } from '../../../assessment/bands';
import type { ComponentCriterion } from '../../../assessment/components';
import type { LoneLimit } from '../../../assessment/figures/calculation';
import type { FaultReason, NextCondition, NextStep } from '../../../assessment/figures/suggestion';
import type { JobColumn } from '../../../assessment/jobs';
import type { PercentageName } from '../../../assessment/percentages';
import type { GuidanceFaultKind } from '../../../guidance/guidance';
import type { Confidence } from '../../../guidance/guidanceSchema';
import type { WorkingLosses } from '../../../assessment/workingLosses';
import type { RefusalKind } from '../../../session/refusal';
import type { WorkKind } from '../../../assessment/workingData';

/** What the pages say of guidance, figures and working data. They are loaded with those pages, not with the pane. */
export interface EvidenceTexts {
  readonly hints: {
    /** Names what unfolds below the marks of a hint, such as "unofficial". */
    /** Where the hint will stand, before there is a score. */
    readonly whenChosen: string;
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
  readonly figures: {
    readonly title: string;
    /** The names of the inputs, by those in `figureForms`. */
    readonly names: Readonly<Record<BandedCriterion, Readonly<Record<string, string>>>>;
    /** What the form takes for granted, or which figures it wants. */
    readonly asks: Readonly<Partial<Record<BandedCriterion, string>>>;
    readonly cell: (column: string, row: string) => string;
    readonly row: (number: number) => string;
    readonly nth: (number: number) => string;
    readonly addRow: string;
    readonly removeRow: (name: string) => string;
    readonly pasteHint: string;
    /** Rows of a pasted table that sum up the others. */
    readonly sumsLeftOut: (rows: readonly string[]) => string;
    /** What the others come to, and which rows or figures are not counted in that. */
    readonly rest: (line: string) => string;
    readonly notCounted: (rows: readonly string[]) => string;
    readonly answers: { readonly open: string; readonly yes: string; readonly no: string };
    readonly missing: (names: readonly string[]) => string;
    /** A question that is still open; it brings its mark along. */
    readonly unanswered: (question: string) => string;
    readonly faults: Readonly<Record<FaultReason, string>>;
  };
  /** The list of jobs that criteria 19 to 21 are counted from. */
  readonly jobs: {
    readonly title: string;
    readonly hint: string;
    readonly names: Readonly<Record<JobColumn, string>>;
    readonly job: (number: number) => string;
    readonly add: string;
    readonly remove: (number: number) => string;
    /** Pasted cells that say neither yes nor no. */
    readonly unread: (cells: readonly string[]) => string;
    /** Jobs, from 1, whose cell in this column was empty. */
    readonly unsaid: (column: string, jobs: readonly number[]) => string;
    /** Pasted columns that were not taken, by heading or by number from 1. */
    readonly columnsLeftOut: (columns: readonly (string | number)[]) => string;
    /** Figures of a criterion's own, which the list takes the place of. */
    readonly ownFigures: string;
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
  readonly percentages: {
    readonly title: string;
    readonly names: Readonly<Record<PercentageName, string>>;
    /** That the official definition is not known, so that all of it is written out. */
    readonly noOfficial: string;
    readonly part: string;
    readonly whole: string;
    readonly period: string;
    readonly definition: string;
    readonly result: (percent: string) => string;
    readonly bothStated: string;
    readonly notStated: (names: readonly string[]) => string;
    readonly add: string;
  };
  readonly sources: {
    readonly chips: string;
    /** Takes the sources of this criterion. */
    readonly asBefore: (number: number) => string;
    readonly ownWords: string;
    readonly names: string;
    readonly dismiss: string;
  };
  readonly note: { readonly label: string; readonly hint: string };
  readonly working: {
    readonly kept: string;
    readonly keeping: string;
    readonly refused: string;
    readonly unread: string;
    readonly refusals: Readonly<Record<RefusalKind, string>>;
    /** Two texts for the same thing, of which the assessor picks one. */
    readonly conflict: (criterion: number, kind: WorkKind) => string;
    readonly mine: string;
    readonly theirs: string;
    readonly keepMine: string;
    readonly keepTheirs: string;
    /** The document holds nearly as much as it can, or as much. */
    readonly room: Readonly<Record<'little' | 'none', string>>;
    readonly damaged: string;
    readonly lost: (count: number) => string;
    readonly newer: string;
    /** Something was given beside a newer pane's data, and is kept over a reload of the pane alone. */
    readonly newerWaits: string;
    readonly title: string;
    readonly explain: string;
    readonly none: string;
    readonly remove: string;
    /** What is lost, each with how many criteria have it; the open file is the only copy. */
    readonly losses: (losses: WorkingLosses) => readonly string[];
    readonly confirm: string;
    readonly reallyRemove: string;
    readonly cancel: string;
    readonly removed: string;
  };
  readonly guidance: {
    readonly title: string;
    readonly explain: string;
    readonly pick: string;
    readonly inUse: (source: string, criteria: number) => string;
    readonly notKept: string;
    readonly remove: string;
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
