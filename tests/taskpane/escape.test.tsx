import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

it.each(['Alkutiedot', 'Yhteenveto'])(
  'Escape leads from the part %s to the overview, and from there out of the pane',
  async (part) => {
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    const { user, outside } = await renderPane();
    await user.click(await screen.findByRole('button', { name: part }));
    const main = await screen.findByRole('button', { name: part, current: 'page' });
    await outside(() => undefined);
    expect(main.isConnected).toBe(true);
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('searchbox')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', heard);
  },
);
