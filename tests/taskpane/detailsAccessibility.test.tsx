import { screen } from '@testing-library/react';
import { button, renderDetails, text } from './detailsPane';
import { violations } from './violations';

beforeEach(() => localStorage.clear());

describe('Axe finds no fault with the details of the report', () => {
  it.each(['fi', 'sv'] as const)('while they are empty (%s)', async (language) => {
    await renderDetails({ language, sample: language });
    expect(await violations()).toEqual([]);
  });

  it('with an overflowing list, a refusal, an unreadable date and an open calendar', async () => {
    const { user } = await renderDetails({
      prepare: ({ document }) => {
        document.put('front.recipients.3', 'Aino\nBo');
        document.put('front.previousDate', 'kesä 2024');
        document.refuse('front.unit', 'unknown');
      },
    });
    await user.type(text('Arvioitavan yksikön nimi ja alue'), 'Oulu');
    await user.tab();
    await screen.findByText('Ei tallentunut asiakirjaan.');
    await user.click(button('Avaa kalenteri: Raportin päivämäärä'));
    expect(await violations()).toEqual([]);
  });
});
