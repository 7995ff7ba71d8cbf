import type { GridKind } from '../../assessment/sources/sourceReading';
import type { VisitFact } from '../notebookTags';
import type { FieldWords, TableWords } from './handoutWords';

/** The words of the visit notebook. */
export interface NotebookWords {
  /** Without its ending. */
  readonly file: string;
  readonly title: string;
  /** What it is for, and that its questions are not THL's own. */
  readonly introduction: readonly string[];
  readonly components: string;
  readonly figures: string;
  readonly jobs: string;
  readonly notes: string;
  readonly addRow: string;
  readonly figurePrompt: string;
  readonly answerPrompt: string;
  readonly note: FieldWords;
  readonly visit: Readonly<Record<VisitFact, FieldWords>>;
  readonly answers: { readonly yes: string; readonly no: string };
  /** Heads of the tables of figures and of notes. */
  readonly heads: {
    readonly figure: string;
    readonly value: string;
    readonly source: string;
    readonly note: string;
  };
  /** Heads of notebooks that earlier versions made: they are filled in and brought back for years. */
  readonly earlierHeads: readonly string[];
  readonly sources: Readonly<Record<GridKind, string>>;
  /** Of the criterion of this number. */
  readonly tables: Readonly<Record<'figures' | 'rows' | 'jobs' | 'notes', (number: number) => TableWords>>;
  /** Before the number of a page. */
  readonly page: string;
}
