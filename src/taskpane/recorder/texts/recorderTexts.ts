/** What the recorder says in one language. */
export interface RecorderTexts {
  readonly title: string;
  readonly explain: string;
  /** In any other document than the probe document. */
  readonly where: string;
  /** `page` is the name by which this page is found again. */
  readonly steps: (page: string) => readonly string[];
  readonly link: (file: string) => string;
  readonly byAddress: string;
  /** Where the pane can't have files saved. */
  readonly byAddressAlone: string;
  readonly address: string;
  readonly used: string;
  readonly ready: string;
  readonly start: string;
  readonly step: (step: number, of: number) => string;
  /** What the person has to do in the document. */
  readonly person: string;
  readonly skip: string;
  readonly stop: string;
  readonly stopping: string;
  readonly done: string;
  readonly stopped: string;
  readonly result: string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
}
