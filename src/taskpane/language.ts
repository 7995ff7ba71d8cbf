export const languages = ['fi', 'sv', 'en'] as const;
/** A language of the pane; the document may be in another. */
export type Language = (typeof languages)[number];

/** The pane's language for a locale such as "sv-FI": English where it is none of the pane's own. */
export function languageOf(locale: string): Language {
  const wanted = locale.toLowerCase().split('-')[0];
  return languages.find((language) => language === wanted) ?? 'en';
}
