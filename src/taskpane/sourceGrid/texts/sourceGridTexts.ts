import type { FrontSources } from '../../../assessment/sources/evidenceGrid';

/** What the page of sources by criterion says. */
export interface SourceGridTexts {
  readonly title: string;
  readonly back: string;
  readonly explain: string;
  /** While no criterion names a source. */
  readonly empty: string;
  readonly none: { readonly title: string; readonly explain: string };
  readonly single: { readonly title: string; readonly explain: string };
  readonly solid: string;
  readonly unnamed: Readonly<Record<FrontSources, { readonly title: string; readonly toFront: string }>>;
  readonly unnamedExplain: string;
  readonly table: {
    readonly caption: string;
    readonly criterion: string;
    readonly other: string;
    /** In a cell, for those who hear the table. */
    readonly named: string;
    readonly none: string;
    readonly single: string;
  };
}
