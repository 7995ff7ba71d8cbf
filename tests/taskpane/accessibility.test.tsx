import { screen } from '@testing-library/react';
import { configureAxe } from 'jest-axe';
import { putScores, renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

/** Colours can't be judged without layout. */
const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } });

async function violations(): Promise<string[]> {
  // Fluent's own marks for moving the focus bear no content.
  document.querySelectorAll('[data-tabster-dummy]').forEach((dummy) => dummy.remove());
  const { violations: found } = await axe(document.body);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

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
    await click(pane, 'Huomioitavaa 1');
    await screen.findByRole('heading', { name: 'Huomioitavaa' });
    expect(await violations()).toEqual([]);
  });

  it('with the menu', async () => {
    const pane = await renderPane();
    await click(pane, 'Valikko');
    await screen.findByRole('heading', { name: 'Valikko' });
    expect(await violations()).toEqual([]);
  });

  it('with the diagnostics', async () => {
    const pane = await renderPane();
    await click(pane, 'Valikko');
    await pane.user.click(await screen.findByRole('button', { name: 'Tekniset tiedot tukea varten' }));
    await screen.findByRole('heading', { name: 'Tekniset tiedot' });
    expect(await violations()).toEqual([]);
  });
});
