export const paneLanguages = ['fi', 'sv', 'en'] as const;
/** A language that the pane speaks and has guidance in. The document may be in another one. */
export type PaneLanguage = (typeof paneLanguages)[number];
