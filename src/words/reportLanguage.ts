export const reportLanguages = ['fi', 'sv'] as const;
/** A language that a report is written in: there is an official template in it. */
export type ReportLanguage = (typeof reportLanguages)[number];
