import { act, screen, within } from '@testing-library/react';
import { loadProfileTexts } from '../../../src/taskpane/profile/texts/useProfileTexts';
import type { Desk } from '../../session/desk';
import { putScores, renderPane } from '../renderPane';
import type { PaneLanguage } from '../../../src/words/paneLanguage';

const tabs = { fi: 'Yhteenveto', sv: 'Sammanfattning', en: 'Summary' } as const;
const titles = { fi: 'Pisteprofiili', sv: 'Poängprofil', en: 'Score profile' } as const;

/** 25 scores of this sum. */
export const scoresOfSum = (sum: number): number[] =>
  Array.from({ length: 25 }, (_, index) => Math.min(5, Math.max(1, sum - 24 - 4 * index)));

interface Asked {
  readonly scores?: readonly number[];
  readonly language?: PaneLanguage;
  readonly sample?: 'fi' | 'sv';
  readonly prepare?: (desk: Desk) => void;
}

/** The pane on its summary, with the criteria 1, 2, 3 … scored so in the document. */
export async function openProfile({ scores = [], language = 'fi', sample = 'fi', prepare }: Asked = {}) {
  const pane = await renderPane({
    language,
    sample,
    prepare: (desk) => {
      putScores(desk, scores);
      prepare?.(desk);
    },
  });
  // Texts are loaded on the way: React comes back to what waits for them only where the click is awaited as a whole.
  await act(async () => {
    screen.getByRole('button', { name: tabs[language] }).click();
    await loadProfileTexts(language);
  });
  const profile = await screen.findByRole('region', { name: titles[language] }, { timeout: 10_000 });
  return { ...pane, profile: within(profile) };
}
