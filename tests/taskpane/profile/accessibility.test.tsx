import { screen } from '@testing-library/react';
import { configureAxe } from 'jest-axe';
import { fakeCanvas } from './canvas';
import { openProfile, scoresOfSum } from './summaryPage';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

/** Colours can't be judged without layout. */
const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } });

async function violations(): Promise<string[]> {
  // Fluent's own marks for moving the focus bear no content.
  document.querySelectorAll('[data-tabster-dummy]').forEach((dummy) => dummy.remove());
  const { violations: found } = await axe(document.body);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('Axe finds no fault', () => {
  it.each([
    ['empty', []],
    ['unfinished', [5, 4, 3]],
    ['finished', scoresOfSum(103)],
  ])('with a profile that is %s', async (_, scores) => {
    await openProfile({ scores });
    expect(await violations()).toEqual([]);
  });

  it('with a picture that was refused and a table shown as text', async () => {
    fakeCanvas();
    const { user } = await openProfile({
      scores: scoresOfSum(103),
      prepare: ({ document }) => {
        document.pictureRefusal = 'busy';
        jest.spyOn(document, 'diagnostics').mockReturnValue({ ...document.diagnostics(), platform: 'Mac' });
      },
    });
    await user.click(screen.getByRole('button', { name: 'Lisää kuva raporttiin' }));
    await screen.findByText(/^Word ei ottanut kuvaa/);
    await user.click(screen.getByRole('button', { name: 'Näytä CSV tekstinä' }));
    expect(await violations()).toEqual([]);
  });
});
