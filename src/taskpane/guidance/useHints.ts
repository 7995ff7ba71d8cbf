import { loadGuidance } from '../../guidance/builtIn';
import type { Hints } from '../../guidance/hints';
import { hintsFor } from '../../guidance/hints';
import { onceByLanguage } from '../texts/onceByLanguage';
import { useTexts } from '../texts/TextsProvider';
import { useOwnGuidance } from './ownGuidance';
import type { PaneLanguage } from '../../words/paneLanguage';

const guidance = onceByLanguage(loadGuidance);
export const loadHints = guidance.load;

/**
 * A criterion's hints and the language that they are in; null where there are none. A component that asks too early
 * waits in its Suspense.
 */
export function useHints(number: number): { readonly hints: Hints; readonly language: PaneLanguage } | null {
  const { language } = useTexts();
  const { guidance: own } = useOwnGuidance();
  const hints = hintsFor(number, guidance.useLoaded(language), own);
  return hints && { hints, language: hints.origin === 'own' && own ? own.language : language };
}
