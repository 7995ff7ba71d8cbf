import { screen } from '@testing-library/react';
import { fakeCanvas } from './canvas';
import { openProfile, scoresOfSum } from './summaryPage';
import { violations } from '../violations';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

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
    await user.click(screen.getByRole('button', { name: 'Lisää koosteen jälkeen' }));
    await screen.findByText(/^Word ei ottanut kuvaa/);
    await user.click(screen.getByRole('button', { name: 'Näytä CSV tekstinä' }));
    expect(await violations()).toEqual([]);
  });
});
