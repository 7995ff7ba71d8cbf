import { screen, waitFor, within } from '@testing-library/react';
import type * as latePages from '../../src/taskpane/navigation/latePage';
import { renderPane } from './renderPane';

/** Whether the connection is gone. */
let mockOffline = true;

jest.mock('../../src/taskpane/navigation/latePage', () => {
  const actual = jest.requireActual<typeof latePages>('../../src/taskpane/navigation/latePage');
  const latePage: typeof actual.latePage = (load) =>
    actual.latePage(() => (mockOffline ? Promise.reject(new Error('Loading chunk 42 failed.')) : load()));
  return { ...actual, latePage };
});

beforeEach(() => {
  localStorage.clear();
  mockOffline = false;
  // React reports every error that a boundary takes.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const said = /^Osaa tästä sivusta ei voitu ladata\. Tarkista verkkoyhteys/u;

it('A page whose parts can’t be loaded names them, and has a button that loads all of them', async () => {
  const { user } = await renderPane();
  mockOffline = true;
  await user.click(screen.getByRole('button', { name: /^7\. /u }));
  expect(within(await screen.findByRole('alert')).getByText(said)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Pisteet' }));
  // Nothing is missing on this one.
  await waitFor(() => expect(screen.queryByText(said)).toBeNull());
  await user.click(screen.getByRole('button', { name: /^7\. /u }));
  const bar = await screen.findByRole('alert');
  expect(screen.getByText('Omaa muistiinpanoa ei voitu ladata.')).toBeTruthy();
  expect(screen.getByText('Wordin kommentteja ei voitu ladata.')).toBeTruthy();
  expect(screen.getByText('Arviointiohjetta ja lukuja ei voitu ladata.')).toBeTruthy();
  mockOffline = false;
  await user.click(within(bar).getByRole('button', { name: 'Yritä uudelleen' }));
  expect(await screen.findByRole('textbox', { name: 'Oma muistiinpano' })).toBeTruthy();
  await waitFor(() => expect(screen.queryByText(said)).toBeNull());
  expect(screen.queryByText(/ei voitu ladata/u)).toBeNull();
});
