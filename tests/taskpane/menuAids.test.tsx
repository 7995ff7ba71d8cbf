import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

// As when the connection broke before what the menu loads late had arrived.
jest.mock('../../src/taskpane/guidance/OwnGuidance', () => ({
  OwnGuidance: () => {
    throw new Error('ChunkLoadError');
  },
}));

it('The menu says so when own guidance and working data can’t be loaded', async () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await renderPane();
  await user.click(screen.getByRole('button', { name: 'Valikko' }));
  expect(
    await screen.findByText(
      'Arviointiohjetta ja arvioijan aineistoa ei voitu ladata.',
      {},
      { timeout: 20_000 },
    ),
  ).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Tietoja' })).toBeTruthy();
  silent.mockRestore();
});
