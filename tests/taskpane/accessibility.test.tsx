import { screen } from '@testing-library/react';
import { finish } from './finishedDesk';
import { putScores, renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

const click = async (
  { user }: Awaited<ReturnType<typeof renderPane>>,
  name: RegExp | string,
): Promise<void> => user.click(screen.getByRole('button', { name }));

describe('Axe finds no fault', () => {
  it('with the overview', async () => {
    await renderPane({ prepare: (desk) => putScores(desk, [5, 4, 3]) });
    expect(await violations()).toEqual([]);
  });

  it('with a criterion that is in trouble', async () => {
    const pane = await renderPane({
      prepare: ({ document }) => {
        document.put('criterion.8.score', 'neljä');
        document.refuse('criterion.8.comments', 'unknown');
      },
    });
    await click(pane, /^8\. /);
    await pane.user.type(screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' }), 'Oma');
    await pane.user.tab();
    await screen.findByText('Ei tallentunut asiakirjaan.');
    expect(await violations()).toEqual([]);
  });

  it('with the concerns', async () => {
    const pane = await renderPane({ prepare: ({ document }) => document.put('criterion.8.score', 'neljä') });
    await click(pane, 'Huomioitavaa: 1');
    await screen.findByRole('heading', { name: 'Huomioitavaa' });
    expect(await violations()).toEqual([]);
  });

  it('with the menu', async () => {
    const pane = await renderPane();
    await click(pane, 'Valikko');
    await screen.findByRole('heading', { name: 'Valikko' });
    expect(await violations()).toEqual([]);
  });

  it('with the page of keys', async () => {
    const pane = await renderPane();
    await click(pane, 'Valikko');
    await pane.user.click(await screen.findByRole('button', { name: 'Pikanäppäimet' }));
    await screen.findByRole('heading', { name: 'Pikanäppäimet' });
    expect(await violations()).toEqual([]);
  });

  it('with the diagnostics', async () => {
    const pane = await renderPane();
    await click(pane, 'Valikko');
    await pane.user.click(await screen.findByRole('button', { name: 'Tekniset tiedot IT-tukea varten' }));
    await screen.findByRole('heading', { name: 'Tekniset tiedot' });
    expect(await violations()).toEqual([]);
  });

  it('with the check of a report that has findings of every severity', async () => {
    const pane = await renderPane({ prepare: ({ document }) => document.put('summary.7', '2') });
    await click(pane, 'Tarkistus');
    await screen.findByRole('heading', { name: /^Korjattavaa/ });
    expect(await violations()).toEqual([]);
  });

  it('with the finish of a report', async () => {
    const pane = await renderPane({ prepare: (desk) => finish(desk) });
    await click(pane, 'Tarkistus');
    await pane.user.click(await screen.findByRole('button', { name: 'Viimeistele raportti' }));
    await screen.findByRole('heading', { name: 'Viimeistely' });
    expect(await violations()).toEqual([]);
  });
});
