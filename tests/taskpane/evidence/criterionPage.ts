import { act, fireEvent, screen } from '@testing-library/react';
import { loadGuidance } from '../../../src/guidance/builtIn';
import { loadEvidenceTexts } from '../../../src/taskpane/evidence/texts/useEvidenceTexts';
import { renderPane } from '../renderPane';

/** What stands behind the page is compiled when a test first asks for it, which takes longer than loading it. */
export const patience = { timeout: 30_000 };

export type Pane = Awaited<ReturnType<typeof renderPane>>;
type Options = NonNullable<Parameters<typeof renderPane>[0]>;

/** A criterion's page on a document whose working data has been read, with everything loaded that stands behind it. */
export async function openCriterion(
  number: number,
  options: Options & { readonly parts?: readonly string[] } = {},
): Promise<Pane> {
  const pane = await renderPane({
    ...options,
    prepare: (desk) => {
      desk.document.parts = options.parts ?? [];
      options.prepare?.(desk);
    },
  });
  await act(() => pane.desk.session.working.read());
  const { language = 'fi' } = options;
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${number}\\. `) }));
    await Promise.all([
      import('../../../src/taskpane/evidence/Evidence'),
      loadEvidenceTexts(language),
      loadGuidance(language),
    ]);
  });
  await screen.findByRole('textbox', { name: /^(Oma muistiinpano|Egen anteckning|Own note)/ }, patience);
  return pane;
}

export const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
export const box = (name: RegExp | string): HTMLInputElement => screen.getByRole('textbox', { name });

/** Waits until the working data is kept, and gives what the document holds of it. */
export async function keptPart({ desk, outside }: Pane): Promise<string> {
  await outside(() => desk.session.working.keep());
  return desk.document.parts.join('');
}

/** The menu with all that stands in it, from the overview. */
export async function openMenu(): Promise<void> {
  await act(async () => {
    fireEvent.click(button('Valikko'));
    await Promise.all([import('../../../src/taskpane/settings/SettingsPage'), loadEvidenceTexts('fi')]);
  });
  await screen.findByRole('heading', { name: 'Arvioijan aineisto' }, patience);
}
