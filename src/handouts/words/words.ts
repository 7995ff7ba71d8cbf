import type { ReportLanguage } from '../../words/reportLanguage';
import { fi as briefingFi } from './briefing/fi';
import { sv as briefingSv } from './briefing/sv';
import type { BriefingWords } from './briefingWords';
import { fi } from './fi';
import type { PlanWords } from './handoutWords';
import { fi as notebookFi } from './notebookFi';
import { sv as notebookSv } from './notebookSv';
import type { NotebookWords } from './notebookWords';
import { sv } from './sv';

const words: Readonly<Record<ReportLanguage, PlanWords>> = { fi, sv };

/** The words of a plan, in the language of its report. */
export const planWordsOf = (language: ReportLanguage): PlanWords => words[language];

/** The paragraph below a plan's title. */
export const planIntroduction = ({ basis, introduction }: PlanWords, isAdapted: boolean): string =>
  `${basis[isAdapted ? 'latu' : 'ips']} ${introduction}`;

export const allPlanWords: readonly PlanWords[] = Object.values(words);

const notebooks: Readonly<Record<ReportLanguage, NotebookWords>> = { fi: notebookFi, sv: notebookSv };

/** The words of a visit notebook, in the language of its report. */
export const notebookWordsOf = (language: ReportLanguage): NotebookWords => notebooks[language];

export const allNotebookWords: readonly NotebookWords[] = Object.values(notebooks);

const briefings: Readonly<Record<ReportLanguage, BriefingWords>> = { fi: briefingFi, sv: briefingSv };

/** The words of a page for managers, in the language of its report. */
export const briefingWordsOf = (language: ReportLanguage): BriefingWords => briefings[language];
