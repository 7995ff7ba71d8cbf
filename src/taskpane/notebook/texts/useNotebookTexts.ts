import { lazyTexts } from '../../texts/lazyTexts';
import type { NotebookTexts } from './notebookTexts';

export const { load: loadNotebookTexts, useTexts: useNotebookTexts } = lazyTexts<NotebookTexts>({
  fi: async () => (await import('./fi')).fi,
  sv: async () => (await import('./sv')).sv,
  en: async () => (await import('./en')).en,
});
