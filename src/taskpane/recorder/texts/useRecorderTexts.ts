import { lazyTexts } from '../../texts/lazyTexts';
import type { RecorderTexts } from './recorderTexts';

export const { load: loadRecorderTexts, useTexts: useRecorderTexts } = lazyTexts<RecorderTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
