import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

describe('A change made by hand in the document', () => {
  it.each([
    ['fi', 'Tallennettu', 'Muutettu asiakirjassa'],
    ['sv', 'Sparat', 'Ändrat i dokumentet'],
    ['en', 'Saved', 'Changed in the document'],
  ] as const)('is told by the page until the pane writes again, in %s', async (language, saved, changed) => {
    const { user, outside } = await renderPane({ language });
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await outside(() => undefined);
    expect(screen.getByText(saved)).toBeTruthy();
    await outside(({ document, session }) => {
      document.put('criterion.7.comments', 'Kirjoitettu Wordissa');
      return session.look();
    });
    expect(screen.getByText(changed)).toBeTruthy();
    expect(screen.queryByText(saved)).toBeNull();
    await user.keyboard('3');
    await outside(() => undefined);
    expect(screen.getByText(saved)).toBeTruthy();
  });

  it('is reported instead of what was undone before', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await outside(() => undefined);
    await user.click(button('Kumoa: kriteerin 7 pisteet'));
    await outside(() => undefined);
    // On the page, and announced.
    expect(screen.getAllByText('Kumottu: kriteerin 7 pisteet')).toHaveLength(2);
    await outside(({ document, session }) => {
      document.put('criterion.7.score', '2');
      return session.look();
    });
    expect(screen.getByText('Muutettu asiakirjassa')).toBeTruthy();
    expect(screen.getAllByText('Kumottu: kriteerin 7 pisteet')).toHaveLength(1);
  });

  it('of another criterion leaves the page as it is', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await outside(({ document, session }) => {
      document.put('criterion.8.comments', 'Kirjoitettu Wordissa');
      return session.look();
    });
    expect(screen.getByText('Tallennettu')).toBeTruthy();
  });
});
