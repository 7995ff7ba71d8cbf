import type { Language } from '../language';
import type { Texts } from './texts';

/** Each language is a file of its own, loaded when it is wanted. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'fi':
      return (await import('./fi')).fi;
    case 'sv':
      return (await import('./sv')).sv;
    case 'en':
      return (await import('./en')).en;
  }
}
