import { act, fireEvent, screen } from '@testing-library/react';
// The page is loaded when it is asked for; here it is there from the start.
import '../../src/taskpane/details/DetailsPage';
import { loadDetailsTexts } from '../../src/taskpane/details/texts/useDetailsTexts';
import { renderPane } from './renderPane';

type PaneOptions = NonNullable<Parameters<typeof renderPane>[0]>;
export type PaneOnDesk = Awaited<ReturnType<typeof renderPane>>;

const tabs = { fi: 'Alkutiedot', sv: 'Inledning', en: 'Front' } as const;

export const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
export const text = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });

/** The pane on a document in memory, turned to the report's details. */
export async function renderDetails({ language = 'fi', ...options }: PaneOptions = {}): Promise<PaneOnDesk> {
  await loadDetailsTexts(language);
  const pane = await renderPane({ language, ...options });
  await act(async () => {
    fireEvent.click(button(tabs[language]));
    await Promise.resolve();
  });
  await screen.findByRole('heading', { level: 1, name: tabs[language] });
  return pane;
}
