import type { PaneLanguage } from '../../words/paneLanguage';

/** Each language by its own name, so that everyone finds theirs. */
export const languageNames: Readonly<Record<PaneLanguage, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};
