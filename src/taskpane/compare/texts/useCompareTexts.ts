import { lazyTexts } from '../../texts/lazyTexts';
import type { CompareTexts } from './compareTexts';

export const { load: loadCompareTexts, useTexts: useCompareTexts } = lazyTexts<CompareTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
