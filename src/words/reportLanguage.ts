export const reportLanguages = ['fi', 'sv'] as const;
/** A language that a report is written in: there is an official template in it. */
export type ReportLanguage = (typeof reportLanguages)[number];

/** Taken for the language of a report that doesn't show it. */
export const usualLanguage: ReportLanguage = 'fi';

/** The report language of somebody who reads this language: the same one if there is a template in it. */
export const reportLanguageFor = (language: string): ReportLanguage =>
  reportLanguages.find((known) => known === language) ?? usualLanguage;
