import { lazyTexts } from '../../texts/lazyTexts';
import type { ThreadTexts } from './threadTexts';

export const { load: loadThreadTexts, useTexts: useThreadTexts } = lazyTexts<ThreadTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
