import { lazyTexts } from '../../texts/lazyTexts';
import type { DetailsTexts } from './detailsTexts';

export const { load: loadDetailsTexts, useTexts: useDetailsTexts } = lazyTexts<DetailsTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
