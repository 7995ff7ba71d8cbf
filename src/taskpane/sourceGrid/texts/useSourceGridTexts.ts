import { lazyTexts } from '../../texts/lazyTexts';
import type { SourceGridTexts } from './sourceGridTexts';

export const { load: loadSourceGridTexts, useTexts: useSourceGridTexts } = lazyTexts<SourceGridTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
