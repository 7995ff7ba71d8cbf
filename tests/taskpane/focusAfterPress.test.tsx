import { screen } from '@testing-library/react';
import { button, openCriterion, openMenu } from './evidence/criterionPage';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

describe('After a press the focus', () => {
  it('goes from undo to redo and back, on the page of a criterion', async () => {
    const { user, outside } = await renderPane();
    await user.click(button(/^7\. /));
    await user.keyboard('4');
    await outside(() => undefined);
    button('Kumoa: kriteerin 7 pisteet').focus();
    await user.keyboard('{Enter}');
    await outside(() => undefined);
    expect(document.activeElement).toBe(button('Tee uudelleen: kriteerin 7 pisteet'));
    await user.keyboard('{Enter}');
    await outside(() => undefined);
    expect(document.activeElement).toBe(button('Kumoa: kriteerin 7 pisteet'));
  });

  it('goes to the question about working data, and back to its button', async () => {
    const { user, outside } = await renderPane({
      prepare: ({ document }) => {
        document.parts = [
          '<workingData xmlns="urn:ips-assessor-pane:working-data" version="1"><criterion number="7"><note>Kysy</note></criterion></workingData>',
        ];
      },
    });
    await outside(({ session }) => session.working.read());
    await openMenu();
    await user.click(await screen.findByRole('button', { name: /^Poista arvioijan aineisto/ }));
    const question = document.activeElement;
    expect(question?.getAttribute('role')).toBe('group');
    await user.click(button('Peruuta'));
    expect(document.activeElement).toBe(button(/^Poista arvioijan aineisto/));
  });
});

describe('A score that is given by a key', () => {
  it('is announced in one place, and its hint describes the scores', async () => {
    const { user, outside } = await openCriterion(7);
    const live = (): string[] =>
      [...document.querySelectorAll('[aria-live], [role=status], [role=alert]')].map(
        (each) => each.textContent,
      );
    const before = live();
    await user.keyboard('4');
    await outside(() => undefined);
    const said = live().filter((text) => text !== '' && !before.includes(text));
    expect(said).toEqual(['Kriteeri 7: 4 pistettä tallennettu, pisteet yhteensä 4']);
    const described = screen.getByRole('radiogroup').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/^4: /);
  });
});
