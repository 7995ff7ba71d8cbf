import type { EntryProblem } from '../entry';
import type { Severity } from '../../assessment/findings/finding';
import type { DocxFault } from '../../assessment/docxFault';
import type { ReportLanguage } from '../../words/reportLanguage';

/** The heads of the table's columns that are no criterion's. */
export interface ColumnTexts {
  readonly file: string;
  readonly problems: string;
  readonly unit: string;
  readonly reported: string;
  readonly from: string;
  readonly to: string;
  readonly assessors: string;
  readonly language: string;
  readonly templateDate: string;
  readonly section: (name: string) => string;
  readonly total: string;
  readonly level: string;
  readonly due: string;
  readonly needs: string;
  readonly findings: Readonly<Record<Severity, string>>;
}

/** The heads of the sheet with a row for each key development need. */
export interface NeedColumnTexts {
  readonly number: string;
  readonly criterion: string;
  readonly score: string;
  readonly recommendations: string;
}

/** What the page with pictures says. */
export interface PageTexts {
  readonly title: string;
  readonly made: (day: string) => string;
  readonly counts: (reports: number, units: number) => string;
  readonly counted: string;
  readonly unofficial: string;
  readonly problems: {
    readonly title: string;
    /** At the top of the page, with the way to the list. */
    readonly toKnow: (count: number) => string;
    readonly explain: (count: number) => string;
  };
  readonly levels: {
    readonly title: string;
    readonly explain: string;
    /** The four levels from the lowest; the pictures call them so whatever language a report is in. */
    readonly names: readonly [string, string, string, string];
    readonly scale: (total: number) => string;
  };
  readonly distribution: {
    readonly title: string;
    readonly explain: (units: number) => string;
    readonly criterion: string;
    readonly score: (score: number) => string;
    readonly mean: string;
    readonly bar: (counts: readonly number[]) => string;
  };
  readonly weakest: {
    readonly title: string;
    readonly explain: string;
    readonly low: string;
    readonly row: (low: number, units: number) => string;
  };
  readonly due: {
    readonly title: string;
    readonly explain: string;
    readonly last: string;
    readonly next: string;
    readonly overdue: string;
    readonly unknown: string;
  };
  readonly change: {
    readonly title: string;
    readonly explain: string;
    readonly first: string;
    readonly latest: string;
    readonly sinceLast: string;
    readonly course: string;
    readonly line: (points: readonly string[]) => string;
    readonly none: string;
  };
}

/** What a table of many reports says, in the language of whoever reads it. */
export interface CollectionTexts {
  readonly sheets: { readonly reports: string; readonly needs: string };
  readonly columns: ColumnTexts;
  readonly needColumns: NeedColumnTexts;
  readonly languages: Readonly<Record<ReportLanguage, string>>;
  readonly faults: Readonly<Record<DocxFault | 'unreadable', string>>;
  readonly problem: (problem: EntryProblem) => string;
  readonly page: PageTexts;
}
