import type { WorkingLosses } from '../../../../assessment/workingLosses';
import type { RefusalKind } from '../../../../session/refusal';
import type { WorkKind } from '../../../../assessment/workingData';

/** What is said of sources, notes and working data. */
export interface WorkingTexts {
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
}
