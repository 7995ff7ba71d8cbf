import { lazyTexts } from '../../texts/lazyTexts';
import type { ReconcileTexts } from './reconcileTexts';

export const { load: loadReconcileTexts, useTexts: useReconcileTexts } = lazyTexts<ReconcileTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
