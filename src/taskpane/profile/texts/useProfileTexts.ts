import { lazyTexts } from '../../texts/lazyTexts';
import type { ProfileTexts } from './profileTexts';

export const { load: loadProfileTexts, useTexts: useProfileTexts } = lazyTexts<ProfileTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
