import { lazyTexts } from '../../texts/lazyTexts';
import type { EvidenceTexts } from './evidenceTexts';

export const { load: loadEvidenceTexts, useTexts: useEvidenceTexts } = lazyTexts<EvidenceTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
