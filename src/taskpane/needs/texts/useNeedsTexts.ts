import { lazyTexts } from '../../texts/lazyTexts';
import type { NeedsTexts } from './needsTexts';

export const { load: loadNeedsTexts, useTexts: useNeedsTexts } = lazyTexts<NeedsTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
