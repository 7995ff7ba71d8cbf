import { lazyTexts } from '../../texts/lazyTexts';
import type { SnippetTexts } from './snippetTexts';

export const { load: loadSnippetTexts, useTexts: useSnippetTexts } = lazyTexts<SnippetTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
