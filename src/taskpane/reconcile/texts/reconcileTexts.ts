/** What the page says on which assessors settle their differences. */
export interface ReconcileTexts {
  readonly title: string;
  readonly explain: string;
  readonly alone: string;
  readonly leftOut: (names: string) => string;
  /** The open report, as a name beside the others'. */
  readonly mine: string;
  readonly unit: string;
  readonly differing: (count: number) => string;
  readonly settled: (count: number) => string;
  readonly agreed: (count: number) => string;
  readonly noneDiffering: string;
  readonly unitFar: string;
  readonly score: string;
  readonly textChoice: (label: string) => string;
  readonly workChoice: (label: string) => string;
  readonly leave: string;
  readonly take: (name: string) => string;
  readonly merge: string;
  readonly merged: (label: string) => string;
  readonly empty: string;
  readonly ticks: string;
  readonly figures: string;
  readonly reason: string;
  readonly settle: string;
  readonly write: (count: number) => string;
  readonly writing: (done: number, of: number) => string;
  readonly written: (count: number) => string;
  /** Where no field of the report was changed. */
  readonly workTaken: string;
  readonly refused: (count: number) => string;
  /** What was chosen for fields that have changed since: their names, and the criteria's numbers. */
  readonly lapsed: (fields: string) => string;
  readonly lapsedIn: (criteria: readonly number[]) => string;
  readonly renew: string;
  readonly drop: string;
  /** Something was chosen for these criteria of reports that are not picked. */
  readonly waiting: (criteria: readonly number[]) => string;
  readonly dropWaiting: string;
}
