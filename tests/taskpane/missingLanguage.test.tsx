import { screen, waitFor } from '@testing-library/react';
import type * as texts from '../../src/taskpane/texts/loadTexts';
import { renderPane } from './renderPane';

/** Whether the connection is gone. */
let mockOffline = false;

jest.mock('../../src/taskpane/texts/loadTexts', () => {
  const { loadTexts } = jest.requireActual<typeof texts>('../../src/taskpane/texts/loadTexts');
  return {
    loadTexts: (language: Parameters<typeof loadTexts>[0]) =>
      mockOffline ? Promise.reject(new Error('ChunkLoadError')) : loadTexts(language),
  };
});

it('A language that can’t be loaded is reported, and taken when it is chosen again', async () => {
  localStorage.clear();
  const { user } = await renderPane();
  await user.click(screen.getByRole('button', { name: 'Valikko' }));
  mockOffline = true;
  await user.click(await screen.findByRole('radio', { name: 'Svenska' }));
  expect(await screen.findByText(/^Kieltä ei voitu ladata\. Tarkista/u)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Suomi' }).checked).toBe(true);
  expect(localStorage.getItem('ips-laatuarviointi.language')).toBeNull();
  mockOffline = false;
  await user.click(screen.getByRole('radio', { name: 'Svenska' }));
  await screen.findByRole('heading', { name: 'Meny' });
  await waitFor(() => expect(screen.queryByText(/^Språket kunde inte laddas/u)).toBeNull());
  expect(localStorage.getItem('ips-laatuarviointi.language')).toBe('sv');
});
