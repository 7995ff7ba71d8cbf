import type { GridKind } from '../../assessment/sourceReading';
import type { ReportLanguage } from '../../words/reportLanguage';
import type { FieldWords, TableWords } from './handoutWords';
import { fi } from './notebookFi';
import { sv } from './notebookSv';

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
  readonly figure: FieldWords;
  readonly answer: FieldWords;
  readonly note: FieldWords;
  readonly unit: FieldWords;
  readonly answers: { readonly yes: string; readonly no: string };
  /** Heads of the tables of figures and of notes. */
  readonly heads: {
    readonly figure: string;
    readonly value: string;
    readonly source: string;
    readonly note: string;
  };
  readonly sources: Readonly<Record<GridKind, string>>;
  /** Of the criterion of this number. */
  readonly tables: Readonly<Record<'figures' | 'rows' | 'jobs' | 'notes', (number: number) => TableWords>>;
  /** Before the number of a page. */
  readonly page: string;
}

const words: Readonly<Record<ReportLanguage, NotebookWords>> = { fi, sv };

/** The words of a notebook, in the language of its report. */
export const notebookWordsOf = (language: ReportLanguage): NotebookWords => words[language];

export const allNotebookWords: readonly NotebookWords[] = Object.values(words);
