import { lazyTexts } from '../../texts/lazyTexts';
import type { CollectingTexts } from './collectingTexts';

export const { load: loadCollectingTexts, useTexts: useCollectingTexts } = lazyTexts<CollectingTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
