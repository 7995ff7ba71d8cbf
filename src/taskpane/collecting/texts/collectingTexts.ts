/** What the page of many reports in one table says. */
export interface CollectingTexts {
  readonly title: string;
  readonly back: string;
  readonly explain: string;
  readonly reading: { readonly label: string; readonly progress: (done: number, all: number) => string };
  readonly stop: string;
  readonly stopped: (left: number) => string;
  /** How many files were read, and how many of their rows are to be looked at. */
  readonly read: (files: number, toCheck: number) => string;
  readonly clear: string;
  readonly take: {
    readonly title: string;
    readonly excel: string;
    readonly csv: string;
    readonly page: string;
    readonly copy: string;
    readonly noSaving: string;
    readonly saved: (file: string) => string;
    readonly copied: string;
    readonly notMade: string;
    readonly tabbed: string;
    /** The name of a file, without its ending. */
    readonly file: (day: string) => string;
  };
  readonly table: {
    readonly caption: string;
    readonly report: string;
    readonly day: string;
    readonly total: string;
    /** Where there is no value. */
    readonly none: string;
  };
}
