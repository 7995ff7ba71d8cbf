import { screen } from '@testing-library/react';
import { configureAxe } from 'jest-axe';
import { button, renderDetails, text } from './detailsPane';

beforeEach(() => localStorage.clear());

/** Colours can't be judged without layout. */
const axe = configureAxe({ rules: { 'color-contrast': { enabled: false } } });

async function violations(): Promise<string[]> {
  // Fluent's own marks for moving the focus bear no content.
  document.querySelectorAll('[data-tabster-dummy]').forEach((dummy) => dummy.remove());
  const { violations: found } = await axe(document.body);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

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
