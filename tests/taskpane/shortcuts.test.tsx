import { act, screen, within } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });
const comments = (): HTMLElement => screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' });
const sources = (): HTMLElement => screen.getByRole('textbox', { name: 'Tietolähteet' });
const tile = (score: number): HTMLElement => screen.getByRole('radio', { name: String(score) });

async function openShortcuts(): Promise<Awaited<ReturnType<typeof renderPane>>> {
  const pane = await renderPane();
  await pane.user.click(button('Valikko'));
  await pane.user.click(await screen.findByRole('button', { name: 'Pikanäppäimet' }, { timeout: 20_000 }));
  await screen.findByRole('heading', { name: 'Pikanäppäimet' }, { timeout: 20_000 });
  return pane;
}

const keysOf = (name: string): string => {
  const term = screen.getByText(name, { selector: 'dt' });
  return [...(term.parentElement?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent).join(' ');
};

describe('Ctrl and Enter', () => {
  it('lead from the score to the comments and back', async () => {
    const { user } = await renderPane();
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    act(() => tile(4).focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(comments());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(tile(4));
  });

  it('lead to the first score where none is given, and nowhere from another text', async () => {
    const { user } = await renderPane();
    await user.click(button(/^7\. /));
    act(() => comments().focus());
    await user.keyboard('{Meta>}{Enter}{/Meta}');
    expect(document.activeElement).toBe(tile(1));
    act(() => sources().focus());
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.activeElement).toBe(sources());
  });
});

describe('The page of keys', () => {
  it('lists them by where they work, and leads back to the menu', async () => {
    const { user } = await openShortcuts();
    const criterion = screen.getByRole('region', { name: 'Kriteerin sivulla' });
    expect(within(criterion).getByText('Anna pisteet')).toBeTruthy();
    expect(keysOf('Siirry pisteistä kommentteihin tai takaisin')).toBe('Ctrl Enter');
    expect(keysOf('Tee uudelleen')).toBe('Ctrl Y');
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: 'Valikko' })).toBeTruthy();
  });

  it('names the keys of a Mac on a Mac', async () => {
    jest
      .spyOn(navigator, 'userAgent', 'get')
      .mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)');
    await openShortcuts();
    expect(keysOf('Siirry pisteistä kommentteihin tai takaisin')).toBe('⌘ Enter');
    expect(keysOf('Edellinen tai seuraava kriteeri')).toBe('⌥ ← ⌥ →');
    expect(keysOf('Tee uudelleen')).toBe('⌘ ⇧ Z');
  });
});
