import type { Language } from '../language';

/** Each language by its own name, so that everyone finds theirs. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};
