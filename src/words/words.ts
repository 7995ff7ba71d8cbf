import { fi } from './fi';
import type { ReportLanguage } from './reportLanguage';
import { reportLanguages } from './reportLanguage';
import type { ReportWords } from './reportWords';
import { sv } from './sv';

const words: Readonly<Record<ReportLanguage, ReportWords>> = { fi, sv };

export const wordsOf = (language: ReportLanguage): ReportWords => words[language];

/** The words of every report language. */
export const reportWords: readonly ReportWords[] = reportLanguages.map(wordsOf);
