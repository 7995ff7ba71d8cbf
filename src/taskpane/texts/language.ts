import type { PaneLanguage } from '../../words/paneLanguage';
import { paneLanguages } from '../../words/paneLanguage';

/** The pane's language for a locale such as "sv-FI": English where it is none of the pane's own. */
export function languageOf(locale: string): PaneLanguage {
  const wanted = locale.toLowerCase().split('-')[0];
  return paneLanguages.find((language) => language === wanted) ?? 'en';
}
