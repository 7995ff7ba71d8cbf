import { lazyTexts } from '../../texts/lazyTexts';
import type { ShortcutTexts } from './shortcutTexts';

export const { load: loadShortcutTexts, useTexts: useShortcutTexts } = lazyTexts<ShortcutTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
