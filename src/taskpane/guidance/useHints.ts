import { use } from 'react';
import { useStore } from 'zustand';
import { loadGuidance } from '../../guidance/builtIn';
import type { Guidance } from '../../guidance/guidanceSchema';
import type { Hints } from '../../guidance/hints';
import { hintsFor } from '../../guidance/hints';
import { useTexts } from '../texts/TextsProvider';
import { ownGuidance } from './ownGuidance';
import type { PaneLanguage } from '../../words/paneLanguage';

const loaded = new Map<PaneLanguage, Promise<Guidance>>();

/** A criterion's hints and the language that they are in; null where there are none. A component that asks too early waits in its Suspense. */
export function useHints(number: number): { readonly hints: Hints; readonly language: PaneLanguage } | null {
  const { language } = useTexts();
  const own = useStore(ownGuidance, ({ guidance }) => guidance);
  const promise = loaded.get(language) ?? loadGuidance(language);
  loaded.set(language, promise);
  const hints = hintsFor(number, use(promise), own);
  return hints && { hints, language: hints.origin === 'own' && own ? own.language : language };
}
