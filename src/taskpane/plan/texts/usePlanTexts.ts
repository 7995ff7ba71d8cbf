import { lazyTexts } from '../../texts/lazyTexts';
import type { PlanTexts } from './planTexts';

export const { load: loadPlanTexts, useTexts: usePlanTexts } = lazyTexts<PlanTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
