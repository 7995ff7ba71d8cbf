import { act, screen } from '@testing-library/react';
import { renderPane } from './renderPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Kommentit (kuvaus)' });
const button = (name: RegExp | string): HTMLElement => screen.getByRole('button', { name });

async function openFull() {
  const pane = await renderPane();
  await pane.user.click(button(/^7\. /));
  await pane.user.type(box(), 'Ensin tässä');
  await pane.user.click(button('Koko sivulla: Kommentit (kuvaus)'));
  await screen.findByRole('button', { name: /^7\. Työhönvalmennuksen tiimi/u }, { timeout: 20_000 });
  return pane;
}

describe('A long text', () => {
  it('has a page of its own with the same draft, and the focus in it', async () => {
    await openFull();
    expect(box().value).toBe('Ensin tässä');
    expect(document.activeElement).toBe(box());
    expect(box().rows).toBeGreaterThan(7);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('is left by Escape with every letter, and the focus comes back to its field', async () => {
    const { user, desk, outside } = await openFull();
    await user.keyboard(', sitten tässä{Escape}');
    await screen.findByRole('heading', { name: /^7\. / });
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('Ensin tässä, sitten tässä');
    await outside(({ session }) => session.settled());
    expect(desk.document.textOf('criterion.7.comments')).toBe('Ensin tässä, sitten tässä');
  });

  it('is taken back by the same undo', async () => {
    const { user, desk, outside } = await openFull();
    await user.keyboard(', lisää');
    await user.click(button(/^7\. Työhönvalmennuksen tiimi/u));
    await outside(({ session }) => session.settled());
    await user.click(button(/^Kumoa/u));
    await outside(({ session }) => session.settled());
    expect(desk.document.textOf('criterion.7.comments')).not.toContain('lisää');
  });

  it('stays while the document brings up the same criterion', async () => {
    const { outside } = await openFull();
    act(() => box().blur());
    await outside(({ document }) => document.click('criterion.7.sources'));
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });
});
