export const reportLanguages = ['fi', 'sv'] as const;
/** A language that a report is written in. */
export type ReportLanguage = (typeof reportLanguages)[number];
