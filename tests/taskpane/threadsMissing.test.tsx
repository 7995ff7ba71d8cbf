import { screen } from '@testing-library/react';
import type * as latePages from '../../src/taskpane/navigation/latePage';
import { commentedPane } from './commentedPane';

jest.mock('../../src/taskpane/threads/aids', () => {
  const { latePage } = jest.requireActual<typeof latePages>('../../src/taskpane/navigation/latePage');
  const unreachable = (): Promise<never> => Promise.reject(new Error('Loading chunk 42 failed.'));
  const missing = latePage(unreachable);
  return { LateThreads: missing, LateOpenThreads: missing };
});

beforeEach(() => localStorage.clear());

const said = 'Wordin kommentteja ei voitu ladata.';

it.each([
  ['the page of the criterion', /^7\. /u],
  ['the details', 'Alkutiedot'],
  ['the check', 'Tarkistus'],
])('Comments whose code can’t be loaded are reported on %s', async (_, name) => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await commentedPane([
    { key: 'criterion.7.comments', author: 'Maija', text: 'Onko näin?' },
    { key: 'front.unit', author: 'Maija', text: 'Koko nimi?' },
  ]);
  await user.click(screen.getByRole('button', { name }));
  expect(await screen.findByText(said)).toBeTruthy();
});
