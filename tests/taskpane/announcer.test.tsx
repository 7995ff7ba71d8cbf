import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const heard = (): string => screen.getByText(/./, { selector: '[aria-live=polite] > span' }).textContent;

describe.each([
  ['fi', 'Kumottu: kriteerin 6 pisteet', 'Kriteeri 6: 4 pistettä tallennettu, pisteet yhteensä 4'],
  ['sv', 'Ångrat: poängen för kriterium 6', 'Kriterium 6: 4 poäng sparade, poäng hittills 4'],
] as const)('By keyboard, in %s', (language, undone, saved) => {
  it('an undo says what was undone, and not that it was saved', async () => {
    const { user, outside } = await renderPane({ language });
    await outside(({ session }) => session.setScore(6, 4));
    expect(heard()).toBe(saved);
    await user.keyboard('{Control>}z{/Control}');
    await outside(({ session }) => session.settled());
    expect(heard()).toBe(undone);
    await user.keyboard('{Control>}y{/Control}');
    await outside(({ session }) => session.settled());
    expect(heard()).toBe(saved);
  });
});

it('A refusal of what an undo brings back is announced', async () => {
  const { user, outside } = await renderPane();
  await outside(({ session }) => session.setScore(6, 4));
  await outside(({ document }) => document.refuse('criterion.6.score', 'readOnly'));
  await user.keyboard('{Control>}z{/Control}');
  await outside(({ session }) => session.settled());
  expect(heard()).toMatch(/: ei tallentunut\./);
});

it('The same outcome is announced again each time, as of fields of one name', async () => {
  const { outside } = await renderPane();
  const said: string[] = [];
  const listener = new MutationObserver((changes) => {
    const changed = changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
    const heard = changed.map((node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status]'),
    );
    for (const region of new Set(heard)) said.push(region?.textContent ?? '');
  });
  listener.observe(document.body, { subtree: true, childList: true, characterData: true });
  for (const number of [7, 8, 7]) {
    await outside(({ session }) =>
      session.type(`criterion.${number}.sources`, `Haastattelut ${said.length}`),
    );
    await outside(({ session }) => session.leave(`criterion.${number}.sources`));
  }
  listener.disconnect();
  expect(said.filter((sentence) => sentence === 'Tietolähteet: tallennettu')).toHaveLength(3);
});
