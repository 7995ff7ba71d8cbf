import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

/** The sentence as it is seen, apart from what is announced. */
const seen = (sentence: string | RegExp): HTMLElement[] =>
  screen.queryAllByText(sentence, { ignore: '[role=status] *' });

const patience = { timeout: 20_000 };

describe.each([
  [
    'fi',
    'Kumottu: kriteerin 6 pisteet',
    'Kumoa: kriteerin 6 pisteet',
    'Tee uudelleen: kriteerin 6 pisteet',
    ['Pisteet', 'Alkutiedot', 'Yhteenveto', 'Vertaa', 'Tarkistus', 'Valikko', 'Pisteet'],
  ],
  [
    'sv',
    'Ångrat: poängen för kriterium 6',
    'Ångra: poängen för kriterium 6',
    'Gör om: poängen för kriterium 6',
    ['Poäng', 'Inledning', 'Sammanfattning', 'Jämför', 'Kontroll', 'Meny', 'Poäng'],
  ],
] as const)('In %s', (language, undone, undo, redo, pages) => {
  it('what was undone is told once on every page, until it is done again', async () => {
    const { user, outside } = await renderPane({ language });
    await outside(({ session }) => session.setScore(6, 4));
    await user.click(screen.getByRole('button', { name: undo }));
    await outside(({ session }) => session.settled());
    await screen.findByText(undone, { ignore: '[role=status] *' }, patience);
    for (const page of pages) {
      await user.click(await screen.findByRole('button', { name: page }, patience));
      await screen.findByText(undone, { ignore: '[role=status] *' }, patience);
      expect(seen(undone)).toHaveLength(1);
    }
    await user.click(await screen.findByRole('button', { name: redo }, patience));
    await outside(({ session }) => session.settled());
    expect(seen(undone)).toEqual([]);
  });
});
