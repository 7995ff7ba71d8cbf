import { lazyTexts } from '../../texts/lazyTexts';
import type { BriefingTexts } from './briefingTexts';

export const { load: loadBriefingTexts, useTexts: useBriefingTexts } = lazyTexts<BriefingTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
