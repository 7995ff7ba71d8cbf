import type { BandedCriterion } from '../../../../assessment/figures/bands';
import type { FaultReason } from '../../../../assessment/figures/suggestion';
import type { JobColumn } from '../../../../assessment/figures/jobs';
import type { PercentageName } from '../../../../assessment/figures/percentages';

/** What the forms for figures say. */
export interface FigureFormTexts {
  readonly figures: {
    readonly title: string;
    /** The names of the inputs, by those in `figureForms`. */
    readonly names: Readonly<Record<BandedCriterion, Readonly<Record<string, string>>>>;
    /** What the form takes for granted, or which figures it asks for. */
    readonly asks: Readonly<Partial<Record<BandedCriterion, string>>>;
    readonly cell: (column: string, row: string) => string;
    readonly row: (number: number) => string;
    readonly nth: (number: number) => string;
    readonly addRow: string;
    readonly removeRow: (name: string) => string;
    /** The row of this name. */
    readonly removed: (name: string) => string;
    readonly pasted: string;
    readonly putBack: string;
    /** A table was pasted into empty rows, and the button that takes it out again. */
    readonly pastedAnew: string;
    readonly takeOut: string;
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
}
