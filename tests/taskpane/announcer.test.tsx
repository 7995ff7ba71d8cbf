import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

it('The same outcome is told anew each time, as of fields of one name', async () => {
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
