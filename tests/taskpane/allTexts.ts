import { loadBriefingTexts } from '../../src/taskpane/briefing/texts/useBriefingTexts';
import { loadCheckTexts } from '../../src/taskpane/check/texts/useCheckTexts';
import { loadCollectingTexts } from '../../src/taskpane/collecting/texts/useCollectingTexts';
import { loadCollectionTexts } from '../../src/taskpane/collecting/texts/useCollectionTexts';
import { loadCompareTexts } from '../../src/taskpane/compare/texts/useCompareTexts';
import { loadDetailsTexts } from '../../src/taskpane/details/texts/useDetailsTexts';
import { loadEvidenceTexts } from '../../src/taskpane/evidence/texts/useEvidenceTexts';
import { loadHints } from '../../src/taskpane/guidance/useHints';
import { loadNeedsTexts } from '../../src/taskpane/needs/texts/useNeedsTexts';
import { loadNotebookTexts } from '../../src/taskpane/notebook/texts/useNotebookTexts';
import { loadPlanTexts } from '../../src/taskpane/plan/texts/usePlanTexts';
import { loadProfileTexts } from '../../src/taskpane/profile/texts/useProfileTexts';
import { loadReconcileTexts } from '../../src/taskpane/reconcile/texts/useReconcileTexts';
import { loadRecorderTexts } from '../../src/taskpane/recorder/texts/useRecorderTexts';
import { loadShortcutTexts } from '../../src/taskpane/shortcuts/texts/useShortcutTexts';
import { loadSnippetTexts } from '../../src/taskpane/snippets/texts/useSnippetTexts';
import { loadSourceGridTexts } from '../../src/taskpane/sourceGrid/texts/useSourceGridTexts';
import { loadThreadTexts } from '../../src/taskpane/threads/texts/useThreadTexts';
import { loadTexts } from '../../src/taskpane/texts/loadTexts';
import type { Texts } from '../../src/taskpane/texts/texts';
import { paneLanguages, type PaneLanguage } from '../../src/words/paneLanguage';

const late = [
  ...[
    loadBriefingTexts,
    loadCheckTexts,
    loadCollectingTexts,
    loadCollectionTexts,
    loadCompareTexts,
    loadDetailsTexts,
    loadEvidenceTexts,
    loadHints,
    loadNeedsTexts,
  ],
  ...[
    loadNotebookTexts,
    loadPlanTexts,
    loadProfileTexts,
    loadReconcileTexts,
    loadRecorderTexts,
    loadShortcutTexts,
    loadSnippetTexts,
    loadSourceGridTexts,
    loadThreadTexts,
  ],
];

/** Loads, and leaves the promise as React leaves one that it has waited for: what asks for it is answered at once. */
async function settle(loading: Promise<unknown>): Promise<void> {
  const value = await loading;
  void Object.assign(loading, { status: 'fulfilled', value });
}

/**
 * Loads what pages otherwise load when they are first shown, in all languages, as a test may change the language;
 * returns the pane's own texts. A page that waits for its texts would suspend within an event's `act`, which nobody
 * can await.
 */
export async function loadAllTexts(language: PaneLanguage): Promise<Texts> {
  await Promise.all(paneLanguages.flatMap((one) => late.map((load) => settle(load(one)))));
  return loadTexts(language);
}
