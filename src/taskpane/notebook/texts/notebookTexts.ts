import type { Holding } from '../../../assessment/holding';
import type { BroughtKind } from '../../../assessment/notebook/notebook';
import type { FileFaultTexts } from '../../../wording/files/fileFaults';
import type { TakeHandoutTexts } from '../../handout/TakeHandout';

/** What the page of the visit notebook says. */
export interface NotebookTexts {
  readonly title: string;
  /** In the menu, before the way to the page. */
  readonly short: string;
  readonly toPage: string;
  readonly explain: string;
  readonly take: TakeHandoutTexts;
  readonly filled: string;
  readonly filledExplain: string;
  readonly pick: string;
  /** While the file of this name is read. */
  readonly reading: (name: string) => string;
  readonly none: string;
  readonly unreadable: string;
  readonly faults: FileFaultTexts;
  readonly empty: string;
  readonly noFields: string;
  readonly allThere: string;
  readonly otherUnit: (unit: string) => string;
  readonly otherTime: (days: string) => string;
  /** What comes beside the note. */
  readonly brings: (kinds: readonly BroughtKind[]) => string;
  /** What stays as it is, since there is something already. */
  readonly keeps: (kinds: readonly BroughtKind[]) => string;
  readonly otherComponents: string;
  /** Answers that say neither yes nor no. */
  readonly unread: (answers: readonly string[]) => string;
  /** What is taken over where a figure was asked for, and is none. */
  readonly noFigures: (texts: readonly string[]) => string;
  /** What was written where the field is missing. */
  readonly lost: (texts: readonly string[]) => string;
  /** What was written before the first criterion. */
  readonly before: (texts: readonly string[]) => string;
  /** What was written into headers and footers. */
  readonly margins: (texts: readonly string[]) => string;
  /** What the notebook holds that is no text. */
  readonly besides: (holds: readonly Holding[]) => string;
  readonly tracked: string;
  /** The report can't carry all of it. */
  readonly noRoom: string;
  /** To so many criteria. */
  readonly takeAll: (criteria: number) => string;
  readonly taken: (criteria: number) => string;
}
