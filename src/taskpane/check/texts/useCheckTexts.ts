import { lazyTexts } from '../../texts/lazyTexts';
import type { CheckTexts } from './checkTexts';

export const { load: loadCheckTexts, useTexts: useCheckTexts } = lazyTexts<CheckTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
