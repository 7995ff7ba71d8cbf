export const guidanceLanguages = ['fi', 'sv', 'en'] as const;
/** A language in which there is guidance, which are the pane's languages. */
export type GuidanceLanguage = (typeof guidanceLanguages)[number];
