import { use } from 'react';
import type { Language } from '../../language';
import { useTexts } from '../../texts/TextsProvider';
import type { EvidenceTexts } from './evidenceTexts';

/** Each language is a file of its own, loaded when it is wanted. */
export async function loadEvidenceTexts(language: Language): Promise<EvidenceTexts> {
  switch (language) {
    case 'fi':
      return (await import('./fi')).fi;
    case 'sv':
      return (await import('./sv')).sv;
    case 'en':
      return (await import('./en')).en;
  }
}

const loaded = new Map<Language, Promise<EvidenceTexts>>();

/** The texts of the pane's language; a component that asks too early waits in its Suspense. */
export function useEvidenceTexts(): EvidenceTexts {
  const { language } = useTexts();
  const texts = loaded.get(language) ?? loadEvidenceTexts(language);
  loaded.set(language, texts);
  return use(texts);
}
