import type { Texts } from './texts';
import type { PaneLanguage } from '../../words/paneLanguage';

/** Each language is a file of its own, loaded when it is wanted. */
export async function loadTexts(language: PaneLanguage): Promise<Texts> {
  switch (language) {
    case 'fi':
      return (await import('./fi')).fi;
    case 'sv':
      return (await import('./sv')).sv;
    case 'en':
      return (await import('./en')).en;
  }
}
