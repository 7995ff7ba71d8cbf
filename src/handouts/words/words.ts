import type { ReportLanguage } from '../../words/reportLanguage';
import { fi } from './fi';
import type { PlanWords } from './handoutWords';
import { sv } from './sv';

const words: Readonly<Record<ReportLanguage, PlanWords>> = { fi, sv };

/** The words of a plan, in the language of its report. */
export const planWordsOf = (language: ReportLanguage): PlanWords => words[language];

export const allPlanWords: readonly PlanWords[] = Object.values(words);
