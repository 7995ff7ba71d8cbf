import type { FrontList } from '../../../words/frontField';

/** What the page of the report's details says in one language; labels and headings come from the document. */
export interface DetailsTexts {
  /** The heading over the first fields, which have none in the document. */
  readonly basics: string;
  readonly missing: (count: number) => string;
  readonly complete: string;
  readonly missingInGroup: (count: number) => string;
  readonly mayBeEmpty: string;
  readonly nextMissing: string;
  readonly pointsAndLevel: {
    readonly waiting: (scored: number, of: number) => string;
    readonly follows: string;
    readonly ownWords: string;
  };
  /** `page` is the name of the page where they are written. */
  readonly needs: { readonly text: (filled: number, page: string) => string; readonly go: string };
  readonly lists: {
    readonly add: Readonly<Record<FrontList, string>>;
    readonly remove: (entry: string) => string;
    /** More entries than fields, of which there are so many: the last one holds several lines. */
    readonly overflow: (fields: number) => string;
    /** All fields are used, and the last one holds a single line. */
    readonly joined: (fields: number) => string;
  };
  readonly dates: {
    readonly open: (label: string) => string;
    readonly unreadable: string;
    readonly chooseFirst: string;
    readonly chooseLast: string;
    readonly today: string;
    readonly previousMonth: string;
    readonly nextMonth: string;
    readonly previousYear: string;
    readonly nextYear: string;
    readonly previousYears: string;
    readonly nextYears: string;
    readonly close: string;
    readonly chooseMonth: string;
    readonly chooseYear: string;
    readonly chosen: string;
    readonly isToday: string;
    readonly marked: string;
  };
}
