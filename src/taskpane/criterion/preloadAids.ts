import { AsBefore, Evidence, OwnNote, SourceChips, SourceNames } from '../evidence/aids';
import { loadEvidenceTexts } from '../evidence/texts/useEvidenceTexts';
import { loadHints } from '../guidance/useHints';
import { forgetFailedLoads } from '../navigation/loading';
import { LateThreads } from '../threads/aids';
import { loadThreadTexts } from '../threads/texts/useThreadTexts';
import type { PaneLanguage } from '../../words/paneLanguage';

/**
 * Loads what a criterion's page shows behind itself, so that nothing comes in between when the first one is opened.
 * What fails is loaded again, and reported, when it is wanted.
 */
export async function preloadAids(language: PaneLanguage): Promise<void> {
  const parts = [Evidence, SourceChips, AsBefore, SourceNames, OwnNote, LateThreads];
  const loads = await Promise.allSettled([
    ...parts.map((part) => part.preload()),
    ...[loadHints, loadEvidenceTexts, loadThreadTexts].map((load) => load(language)),
  ]);
  if (loads.some(({ status }) => status === 'rejected')) forgetFailedLoads();
}
